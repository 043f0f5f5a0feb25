import { expect, test } from 'vitest';
import { createArticleParser } from '#articles/parse.ts';
import { clockBehind } from '#checks/clock-behind.ts';
import { lostAddresses } from '#checks/lost-addresses.ts';
import { parseSettings } from '#site/parse-settings.ts';

const { settings } = parseSettings({
  site: 'name: الساحل\ndescription: تجربة\naddress: https://sahel.example\ntimeZone: Asia/Beirut\n',
  sections: '- name: سياسة\n',
  tags: undefined,
  authors: undefined,
  redirects: undefined,
});

const { article } = createArticleParser(settings).parse({
  path: 'articles/قمة.md',
  text: '---\ntitle: قمة\ndate: 2026-11-20T08:00\nsection: سياسة\nid: summit\n---\nنص.\n',
});

/** The rules of what is wrong where the site in place has the article and the build is made at `now`. */
function rulesAt(now: string, drafts = false): string[] {
  if (article === undefined) throw new Error('the article has a fault');
  const input = {
    edition: { settings, articles: [article], pages: [], assets: [] },
    now: Date.parse(now),
    drafts,
    faulty: [],
    faultyPages: [],
    incomplete: [],
    texts: new Map(),
    openParts: new Map(),
    bodies: new Map(),
    published: new Map([[article.id, article.permalink]]),
  };
  return [...clockBehind(input), ...lostAddresses(input)].map(({ rule }) => rule);
}

test('an article that is published stays published', () => {
  expect(rulesAt('2026-11-20T06:00:00Z')).toEqual([]);
});

test('a clock behind the published site is named, and no redirect is asked for', () => {
  expect(rulesAt('2026-11-20T05:59:00Z')).toEqual(['clock-behind']);
});

test('a preview is compared with nothing', () => {
  expect(rulesAt('2026-11-20T05:59:00Z', true)).toEqual([]);
});
