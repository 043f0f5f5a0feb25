import { describe, expect, test } from 'vitest';
import { pageBody } from '#importers/sources/page-body.ts';
import { htmlToLines } from '#importers/write/html-text.ts';
import { newsPages } from '../../../support/news-pages.ts';

const words = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Returns how many words of a text another one has in the same order. */
function kept(text: readonly string[], found: readonly string[]): number {
  let at = 0;
  let count = 0;
  for (const word of text) {
    const next = found.indexOf(word, at);
    if (next < 0) continue;
    at = next + 1;
    count += 1;
  }
  return count;
}

describe('seventy saved news pages', () => {
  const pages = newsPages();

  test('keep 99 of 100 words, each of them', () => {
    const shares = pages.map(({ name, html, title, text }) => {
      const wanted = words(text.join('\n'));
      const found = words(htmlToLines(pageBody(html, title)?.html ?? ''));
      return { name, share: kept(wanted, found) / wanted.length };
    });
    expect(shares).toHaveLength(70);
    expect(shares.filter(({ share }) => share < 0.99)).toEqual([]);
  });

  test('hold nothing of what stands around the text', () => {
    const strange = pages.flatMap(({ name, html, title, around }) => {
      const text = htmlToLines(pageBody(html, title)?.html ?? '');
      const named = [...around, 'إعلان ممول'].filter((part) => text.includes(part));
      return named.length === 0 ? [] : [{ name, named }];
    });
    expect(strange).toEqual([]);
  });
});
