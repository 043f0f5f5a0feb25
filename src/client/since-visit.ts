import { type PluralForms, plural } from '#arabic/plurals.ts';

/** Returns how many of these articles are newer; the list holds minutes in base 36, each but the first as a difference. */
export function countSince(newest: string, since: number): { readonly count: number; readonly isAll: boolean } {
  let minute = 0;
  const minutes = newest
    .split(' ')
    .filter(Boolean)
    .map((part, index) => {
      const value = Number.parseInt(part, 36);
      minute = index === 0 ? value : minute - value;
      return minute;
    });
  const count = minutes.filter((one) => one * 60_000 > since).length;
  return { count, isAll: count > 0 && count === minutes.length };
}

/** Says on the front page how many articles appeared since the last visit; hides nothing. */
export function showSince(line: HTMLElement, before: number): void {
  const { newest = '', words = '', more = '', forms = '{}' } = line.dataset;
  const { count, isAll } = countSince(newest, before);
  const digits = /[٠-٩]/.test(line.parentElement?.querySelector('time')?.textContent ?? '') ? 'arab' : 'latn';
  const counted = plural(count, JSON.parse(forms) as PluralForms, digits);
  line.textContent = (isAll ? more : words).replace('{count}', counted);
}
