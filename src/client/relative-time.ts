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
 * Shows «قبل ساعتين» in place of the date of recent articles. The date stays in the element, hidden only visually; the
 * style sheet displays the age from `data-ago`. After a day the date is shown again.
 */
export function showRelativeTimes(now: number): void {
  for (const element of document.querySelectorAll<HTMLTimeElement>('time[data-relative]')) {
    const date = element.textContent ?? '';
    const digits = /[٠-٩]/.test(date) ? 'arab' : 'latn';
    const age = element.dateTime.includes('T') ? relativeTime(Date.parse(element.dateTime), now, digits) : undefined;
    if (age === undefined && element.dataset['ago'] === undefined) continue;
    if (age === undefined) {
      delete element.dataset['ago'];
      element.textContent = date;
      continue;
    }
    if (element.dataset['ago'] === undefined) {
      const hidden = document.createElement('span');
      hidden.className = 'vh';
      hidden.textContent = date;
      element.replaceChildren(hidden);
      element.title = date;
    }
    element.dataset['ago'] = age;
  }
}
