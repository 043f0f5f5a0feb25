import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCorpus } from '#tools/corpus/create-corpus.ts';
import { writeCorpus, writeCorpusFile } from '#tools/corpus/write-corpus.ts';
import { runCommand } from '../support/run-command.ts';
import { openSite, type SiteFolder } from './support/site-folder.ts';

const ARTICLES = 1_000;
/** Pages, feeds and lists of addresses; the search index and the light edition are counted by themselves. */
const MAX_CHANGED = 60;
const MAX_SEARCH_CHANGED = 130;
const MAX_LIGHT_CHANGED = 30;
const NOW = '2027-01-01T00:00:00Z';

const folder = mkdtempSync(join(tmpdir(), 'nuqta-one-more-'));
let before: SiteFolder;
let after: SiteFolder;

beforeAll(async () => {
  const content = join(folder, 'content');
  const corpus = createCorpus({ articles: ARTICLES, seed: 1, shareImages: false });
  const build = async (name: string): Promise<SiteFolder> => {
    const out = join(folder, name);
    const args = ['--content', content, '--out', out, '--cache', join(folder, 'cache'), '--now', NOW];
    const { code, output } = await runCommand('build', args);
    expect(code, output).toBe(0);
    return openSite(out);
  };
  writeCorpus(content, corpus, ARTICLES);
  before = await build('before');
  const { text } = corpus.article(ARTICLES - 1);
  writeCorpusFile(content, {
    path: 'articles/2026/خبر-من-يوم-جديد.md',
    text: text.replace(/^date: .*$/m, 'date: 2026-12-05T09:00Z').replace(/^id: .*\n/m, 'id: one-more\n'),
  });
  after = await build('after');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function changed(isCounted: (file: string) => boolean): string[] {
  const known = new Set(before.files);
  const bytes = (site: SiteFolder, file: string): Buffer => readFileSync(join(site.folder, file));
  return after.files
    .filter(isCounted)
    .filter((file) => !known.has(file) || !bytes(before, file).equals(bytes(after, file)));
}

test('one more article of a new day leaves the pages that do not show it as they are', () => {
  const isSearch = (file: string): boolean => file.startsWith('_search/');
  const isLight = (file: string): boolean => file.startsWith('m/');
  const pages = changed((file) => !isSearch(file) && !isLight(file));
  expect(pages).toContain('index.html');
  expect(pages.length, pages.join('\n')).toBeLessThanOrEqual(MAX_CHANGED);
  expect(changed(isSearch).length).toBeLessThanOrEqual(MAX_SEARCH_CHANGED);
  expect(changed(isLight).length).toBeLessThanOrEqual(MAX_LIGHT_CHANGED);
});
