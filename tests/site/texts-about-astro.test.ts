import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { buildSite } from './support/build-site.ts';
import { type ContentFolder, makeContentFolder } from './support/content-folder.ts';
import { openSite, type SiteFolder } from './support/site-folder.ts';
import { sharedCache } from './support/sites.ts';

/** Placeholders that Astro and Vite replace while they build; an article about them is published as it is written. */
const TEXTS = [
  '@@ASTRO-LINKS@@',
  '@@ASTRO-STYLES@@',
  '@@ASTRO_MANIFEST_REPLACE@@',
  '@@ASTRO-ANY',
  '__VITE_ASSET__x__',
  '__VITE_PRELOAD__',
  '%MODE%',
  '%BASE_URL%',
  'import.meta.env.MODE',
];

let content: ContentFolder;
let site: SiteFolder;
let output = '';
beforeAll(async () => {
  content = makeContentFolder({ cache: sharedCache(inject('sites')) });
  const words = TEXTS.join(' ');
  content.article(
    'خبر',
    `title: "خبر ${TEXTS[0]} ${TEXTS[1]}"\nid: about-astro\nsummary: "${words}"\ntags: ["وسم ${TEXTS[3]}"]\n`,
    `${words.replaceAll('_', '\\_')}\n\n<p class="x" id="" style="color:red">نص</p>\n\n\`\`\` ؟\n${words}\n\`\`\`\n`,
  );
  const built = await buildSite(content.args);
  output = built.output;
  expect(output).not.toContain('rror');
  expect(built.code).toBe(0);
  site = openSite(content.out);
}, 240_000);
afterAll(() => content?.remove());

describe('text that looks like a placeholder', () => {
  test.each(TEXTS)('%s is on the page and in every feed', (text) => {
    const page = site.pages.find((address) => /^\/2026\/11\/01\/.+/.test(address)) ?? '';
    for (const file of [page, '/rss.xml', '/atom.xml', '/feed.json']) expect(site.read(file)).toContain(text);
  });

  test('also in headlines of lists and in names of tags', () => {
    for (const list of ['/', '/latest/', '/section/سياسة/']) expect(site.read(list)).toContain('@@ASTRO-LINKS@@');
    expect(
      site.pages.some((address) => address.startsWith('/tag/') && site.read(address).includes('@@ASTRO-ANY')),
    ).toBe(true);
  });
});

test('no page has an attribute without a value that says nothing', () => {
  const faulty = site.pages.filter((address) => /<[^>]*\s(?:class|id|style)=""/.test(site.read(address)));
  expect(faulty).toEqual([]);
});
