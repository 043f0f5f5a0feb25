import { describe, expect, test } from 'vitest';
import type { Library } from '#library.ts';
import { lightParts } from '#printing/light-parts.ts';
import { createSiteView } from '#views/site-view.ts';
import { createStoryMaker } from '#views/story.ts';
import { sampleArticle } from '../seo/sample-article.ts';
import { sampleLibrary } from '../views/sample-library.ts';

const SHORT = sampleArticle({ id: 'short', file: 'articles/short.md', permalink: '/2026/11/20/short/' });
const LONG = sampleArticle({ id: 'long', file: 'articles/long.md', permalink: '/2026/11/21/long/' });

const paragraphs = (word: string, last = word): string[] => [
  ...Array.from({ length: 400 }, () => `<p>${`${word} `.repeat(20)}</p>`),
  `<p>${last}</p>`,
];

/** A site in place: a page with the key it had is taken over, and what is made is in place for the next build. */
function createSite() {
  let place = new Map<string, string>();
  return (parts: readonly string[]): string[] => {
    const after = new Map<string, string>();
    const asked = new Map<string, string>();
    const keep: Library['keep'] = (address, key) => {
      asked.set(address, key);
      if (place.get(address) !== key) return false;
      after.set(address, key);
      return true;
    };
    const sample = sampleLibrary([LONG, SHORT], {
      site: { light: 'recent' },
      bodies: { long: { parts, text: '' }, short: { parts: ['<p>نص</p>'], text: '' } },
    });
    const library = { ...sample, keep, bodyDigest: ({ id }: { id: string }) => (id === 'long' ? parts.join('') : id) };
    const stories = createStoryMaker(library);
    const made = lightParts({ library, stories, site: createSiteView(library, stories) }, '/_assets/light.css');
    for (const { address } of made) after.set(address, asked.get(address) ?? '');
    place = after;
    return made.map(({ address }) => address);
  };
}

describe('lightParts', () => {
  test('an unchanged page is taken over, also each page of a long text', () => {
    const build = createSite();
    const first = build(paragraphs('كلمة'));
    expect(first).toEqual(expect.arrayContaining(['/m/', `/m${SHORT.permalink}`, `/m${LONG.permalink}2/`]));
    expect(build(paragraphs('كلمة'))).toEqual([]);
  });

  test('of a long text the pages are made that differ', () => {
    const build = createSite();
    const pages = build(paragraphs('كلمة')).filter((address) => address.startsWith(`/m${LONG.permalink}`));
    expect(build(paragraphs('كلمة', 'خاتمة'))).toEqual([pages.at(-1)]);
  });

  test('a text that becomes long or short is made anew', () => {
    const build = createSite();
    build(['<p>نص</p>']);
    const pages = build(paragraphs('كلمة'));
    expect(pages).toContain(`/m${LONG.permalink}`);
    expect(pages).toContain(`/m${LONG.permalink}2/`);
    expect(build(['<p>نص</p>'])).toEqual([`/m${LONG.permalink}`]);
  });
});
