const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * Returns «قبل ساعتين» for a date within the last day, or undefined for an older or future one. `Intl` has the six
 * plural forms and the genitive dual after قبل right.
 */
export function relativeTime(then: number, now: number, digits: string): string | undefined {
  const age = now - then;
  if (!(age >= MINUTE && age < 24 * HOUR)) return undefined;
  const format = new Intl.RelativeTimeFormat(`ar-u-nu-${digits}`);
  return age < HOUR
    ? format.format(-Math.floor(age / MINUTE), 'minute')
    : format.format(-Math.floor(age / HOUR), 'hour');
}

/**
 * Shows «قبل ساعتين» beside the date of recent articles, never in its place: the style sheet prints `data-ago` behind
 * it. After a day the date stands alone again.
 */
export function showRelativeTimes(now: number): void {
  for (const element of document.querySelectorAll<HTMLTimeElement>('time[data-relative]')) {
    const digits = /[٠-٩]/.test(element.textContent ?? '') ? 'arab' : 'latn';
    const age = element.dateTime.includes('T') ? relativeTime(Date.parse(element.dateTime), now, digits) : undefined;
    if (age === undefined) delete element.dataset['ago'];
    else element.dataset['ago'] = age;
  }
}
