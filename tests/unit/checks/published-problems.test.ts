import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createArticleParser } from '#articles/parse.ts';
import { publishedProblems } from '#checks/published-problems.ts';
import { writeAddresses } from '#output/published-addresses.ts';
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

let outFolder: string;
beforeEach(() => {
  outFolder = mkdtempSync(join(tmpdir(), 'nuqta-published-'));
});
afterEach(() => rmSync(outFolder, { recursive: true, force: true }));

/** The rules of what is wrong where the site in place has the article and the build is made at `now`. */
async function rulesAt(now: string): Promise<string[]> {
  if (article === undefined) throw new Error('the article has a fault');
  await writeAddresses(outFolder, [[article.id, article.permalink]]);
  const edition = { settings, articles: [article], pages: [], assets: [] };
  const problems = await publishedProblems(
    { edition, faulty: [], incomplete: [] },
    { outFolder, drafts: false, now: Date.parse(now) },
  );
  return problems.map(({ rule }) => rule);
}

test('an article that is published stays published', async () => {
  expect(await rulesAt('2026-11-20T06:00:00Z')).toEqual([]);
});

test('a clock behind the published site is named, and no redirect is asked for', async () => {
  expect(await rulesAt('2026-11-20T05:59:00Z')).toEqual(['clock-behind']);
});
