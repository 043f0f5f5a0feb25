import { describe, expect, test } from 'vitest';
import { expectedAddresses } from '#lists/expected-addresses.ts';
import { lightAddresses } from '#lists/light-edition.ts';
import { createLists } from '#lists/lists.ts';
import { NOW, SMALL_EDITION } from './small-edition.ts';

const YEAR_2027 = Date.parse('2027-03-01T12:00:00+02:00');

function pages(light: 'none' | 'recent' | 'all', now = NOW): string[] {
  const site = { ...SMALL_EDITION.settings.site, light };
  const { articles, groups } = createLists(SMALL_EDITION, { now, drafts: false });
  return [...lightAddresses({ site, now, articles, groups })];
}

describe('lightAddresses', () => {
  test('are none where the newspaper has no light edition', () => {
    expect(pages('none')).toEqual([]);
  });

  test('are all articles, all pages of their lists and the front page, but nothing of a withdrawn article', () => {
    const all = pages('all');
    expect(all).toEqual(expect.arrayContaining(['/', '/latest/', '/latest/page/1/', '/2025/01/05/أ/', '/tag/الخليج/']));
    expect(all.filter((address) => address.includes('مسحوب') || address.includes('مهجور'))).toEqual([]);
    // No light page leads to the list of a kind.
    expect(all.filter((address) => address.startsWith('/kind/'))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });

  test('hold a whole year and the one before: in 2026 what is of 2025, in 2027 not any more', () => {
    expect(pages('recent')).toEqual(pages('all'));
    const later = pages('recent', YEAR_2027);
    expect(later).toContain('/2026/11/20/ب/');
    expect(later).not.toContain('/2025/01/05/أ/');
    // The older page of a list stays only where it shows something recent.
    expect(later).toContain('/latest/');
    expect(later).not.toContain('/latest/page/1/');
    // A section without articles has a page too.
    expect(later).toContain('/section/ثقافة/');
  });

  test('are expected of a finished site under /m/', () => {
    const { settings } = SMALL_EDITION;
    const edition = {
      ...SMALL_EDITION,
      settings: { ...settings, site: { ...settings.site, light: 'recent' as const } },
    };
    const expected = expectedAddresses({ edition, now: YEAR_2027, drafts: false });
    expect(expected.filter((address) => address.startsWith('/m/')).toSorted()).toEqual(
      pages('recent', YEAR_2027)
        .map((address) => `/m${address}`)
        .toSorted(),
    );
  });
});
