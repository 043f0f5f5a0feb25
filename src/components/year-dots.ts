import { dayHeat } from './day-heat.ts';
import { escapeHtml } from './escape-html.ts';
import type { YearView } from './view.ts';

const DAYS = 7;
/** A month that begins on the last day of a week has days in six. */
const WEEKS = 6;
/** Half the width of the rhomb of a day without articles, and of the five sizes of others; a day has a field of 10. */
const RADII = [1.2, 2.2, 2.8, 3.5, 4.2, 4.9] as const;

type Month = YearView['months'][number];

/** Returns a year as twelve fields of dots, a column for each week from the right, a dot for each day. */
export function yearDotsHtml({ months }: YearView): string {
  // A day with one article is a small dot, even if no day of the year has more.
  const most = Math.max(4, ...months.flatMap(({ counts }) => counts));
  return `<ol class="year">${months.map((month) => `<li>${monthHtml(month, most)}</li>`).join('')}</ol>`;
}

function monthHtml(month: Month, most: number): string {
  const name = `${dotsSvg(month, most)}<b>${escapeHtml(month.name)}</b>`;
  if (month.href === undefined) return `<span>${name}</span>`;
  return `<a href="${escapeHtml(month.href)}">${name} <small>${escapeHtml(month.countText)}</small></a>`;
}

function dotsSvg({ leading, counts }: Month, most: number): string {
  const paths = RADII.map(() => '');
  for (const [index, count] of counts.entries()) {
    const place = leading + index;
    const x = (WEEKS - 1 - Math.floor(place / DAYS)) * 10 + 5;
    const y = (place % DAYS) * 10 + 5;
    const heat = dayHeat(count, most);
    const radius = RADII[heat] ?? RADII[0];
    paths[heat] =
      `${paths[heat] ?? ''}M${x} ${round(y - radius)}l${radius} ${radius}-${radius} ${radius}-${radius}-${radius}z`;
  }
  const drawn = paths.map((path, heat) => (path === '' ? '' : `<path${heat === 0 ? ' class="no"' : ''} d="${path}"/>`));
  return `<svg viewBox="0 0 ${WEEKS * 10} ${DAYS * 10}" aria-hidden="true">${drawn.join('')}</svg>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
