import { expect, test } from 'vitest';
import { yearDotsHtml } from '#components/year-dots.ts';

const months = Array.from({ length: 12 }, (_, index) => ({
  name: `شهر ${index + 1}`,
  countText: 'مقالان',
  leading: index % 7,
  counts: Array.from({ length: 30 }, (_, day) => (index === 1 && day === 3 ? 2 : 0)),
  ...(index === 1 ? { href: '/archive/2026/02/' } : {}),
}));
const html = yearDotsHtml({ months });

test('a year has twelve months, and only those with articles are links', () => {
  expect(html.match(/<li>/g)).toHaveLength(12);
  expect(html.match(/<a /g)).toHaveLength(1);
  expect(html).toContain('<a href="/archive/2026/02/">');
  expect(html).toContain('<small>مقالان</small>');
});

test('every day is a dot, one with articles larger and in colour', () => {
  const paths = [...html.matchAll(/<path(?: class="(no)")? d="([^"]+)"/g)];
  const dots = paths.map(([, none, path]) => ({ none, count: path?.match(/M/g)?.length ?? 0 }));
  expect(dots.filter(({ none }) => none).reduce((sum, { count }) => sum + count, 0)).toBe(12 * 30 - 1);
  expect(dots.filter(({ none }) => !none).map(({ count }) => count)).toEqual([1]);
});

test('the first week stands at the right', () => {
  // The first of January of the sample is a Saturday: the first row of the last column.
  expect(html).toContain('M55 3.8');
});
