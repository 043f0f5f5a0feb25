import type { SourceItem } from '#importers/sources/source-item.ts';

/** Letters that are looked at, and how many of a hundred must be Arabic for Arabic. */
const LOOKED_AT = 4000;
const SHARE = 0.3;
/** Fewer letters tell nothing. */
const FEWEST = 60;

/** Returns the language of an item as its source says it, else `ar` or `other` by its letters. */
export function languageOf({ language, title, html }: SourceItem): string {
  const told = language?.slice(0, 2).toLowerCase();
  const text = `${title} ${html.slice(0, LOOKED_AT).replace(/<[^<>]*>|&\w+;/g, ' ')}`;
  const arabic = text.length - text.replace(/\p{Script=Arabic}+/gu, '').length;
  const letters = arabic + text.length - text.replace(/(?!\p{Script=Arabic})\p{L}/gu, '').length;
  const isArabic = letters < FEWEST || arabic / letters >= SHARE;
  // Pages that say "en" around an Arabic text are many; a text without an Arabic letter is not Arabic, whatever it says.
  if (told === undefined || told === '') return isArabic ? 'ar' : 'other';
  if (told === 'ar' && !isArabic && letters > 200 && arabic === 0) return 'other';
  return told === 'en' && isArabic && letters > 0 ? 'ar' : told;
}
