const COLLATOR = new Intl.Collator('ar-u-co-standard', { numeric: true });

/**
 * Returns a negative number when `a` comes before `b` in Arabic order: «أحمد» before «بدر», «2» before «10».
 * The order is total: texts that collate alike are ordered by code units, so two builds sort alike.
 */
export function compareArabic(a: string, b: string): number {
  return COLLATOR.compare(a, b) || compareCodeUnits(a, b);
}

function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
