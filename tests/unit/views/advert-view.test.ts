import { describe, expect, test } from 'vitest';
import type { LibraryPicture } from '#library.ts';
import type { Advert } from '#site/adverts.ts';
import { advertView } from '#views/advert-view.ts';

const advert = (link: string, more: Partial<Advert> = {}): Advert => ({
  picture: `pictures${new URL(link).pathname}.png`,
  alt: 'مصرف',
  link,
  line: 1,
  column: 1,
  ...more,
});
const picture = (src: string): LibraryPicture => ({ src, sources: [], width: 900, height: 200, alt: '' });

function view(adverts: readonly Advert[], address: string, section?: string): string | undefined {
  const library = { settings: { adverts }, now: 0, picture } as unknown as Parameters<typeof advertView>[0];
  return advertView(library, { address, section })?.href;
}

const TWO = [advert('https://a.example/a'), advert('https://b.example/b')];

describe('advertView', () => {
  test('is absent without advertisements', () => expect(view([], '/')).toBeUndefined());

  test('several take turns over the pages, each page has always the same', () => {
    const pages = ['/2026/11/20/أ/', '/2026/11/20/ب/', '/2026/11/20/ت/'];
    expect(new Set(pages.map((page) => view(TWO, page))).size).toBe(2);
    expect(view(TWO, '/x/')).toBe(view(TWO, '/x/'));
  });

  test('one of the section goes before those of all', () => {
    const own = advert('https://c.example/c', { section: 'news' });
    expect(view([...TWO, own], '/x/', 'news')).toBe('https://c.example/c');
    expect([...TWO.map(({ link }) => link)]).toContain(view([...TWO, own], '/x/', 'sport'));
  });
});
