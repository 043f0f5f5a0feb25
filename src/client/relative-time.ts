const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * Gives «قبل ساعتين» for a moment of the last day, or undefined for an older or future one: there the date stays.
 * `Intl` has the six forms and the genitive dual after قبل right.
 */
export function relativeTime(then: number, now: number, digits: string): string | undefined {
  const age = now - then;
  if (!(age >= MINUTE && age < 24 * HOUR)) return undefined;
  const format = new Intl.RelativeTimeFormat(`ar-u-nu-${digits}`);
  return age < HOUR
    ? format.format(-Math.floor(age / MINUTE), 'minute')
    : format.format(-Math.floor(age / HOUR), 'hour');
}

/** Puts «قبل ساعتين» in place of the date of recent articles; the date stays as the element's title. */
export function showRelativeTimes(now: number): void {
  for (const element of document.querySelectorAll<HTMLTimeElement>('time[data-relative]')) {
    // The date as printed: the title of an element that was changed before.
    const usual = element.title || (element.textContent ?? '');
    const digits = /[٠-٩]/.test(usual) ? 'arab' : 'latn';
    const text = element.dateTime.includes('T') ? relativeTime(Date.parse(element.dateTime), now, digits) : undefined;
    if (text === undefined && !element.title) continue;
    element.title = usual;
    element.textContent = text ?? usual;
  }
}
