import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { presentArticles } from '#articles/present-articles.ts';
import { finishOutput } from '#build/finish-output.ts';
import type { EditionSnapshot } from '#content/edition-snapshot.ts';
import { textOf } from '#messages/text-of.ts';
import type { Site } from '#site/site.ts';
import { moment, SECTION, SITE, sampleArticle } from '../seo/sample-article.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function snapshot(site: Partial<Site> = {}): Pick<EditionSnapshot, 'edition' | 'now' | 'drafts' | 'openParts'> {
  const articles = [
    sampleArticle({ id: 'later', permalink: '/2027/01/01/لاحق/', datePublished: moment('2027-01-01T09:00:00+02:00') }),
    sampleArticle({ id: 'draft', permalink: '/2026/11/21/مسودة/', draft: true }),
    sampleArticle(),
    sampleArticle({
      id: 'gone',
      permalink: '/2025/01/01/مسحوب/',
      datePublished: moment('2025-01-01T09:00:00+02:00'),
      withdrawn: { date: moment('2026-01-01T09:00:00+02:00'), reason: 'سبب' },
    }),
  ];
  const settings = {
    site: { ...SITE, ...site },
    sections: [SECTION],
    tags: [],
    authors: [],
    redirects: [{ from: '/قديم/', to: '/about/' }],
  };
  return {
    edition: { settings, articles, pages: [], assets: [] },
    now: Date.parse('2026-11-22T12:00:00+02:00'),
    drafts: false,
    openParts: new Map(),
  };
}

async function finished(site: Partial<Site> = {}): Promise<{ folder: string; warnings: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'nuqta-finish-'));
  folders.push(folder);
  writeFileSync(join(folder, 'index.html'), `<!doctype html><p>${'خبر '.repeat(500)}</p>`);
  const said = await finishOutput(folder, snapshot(site));
  return { folder, warnings: said.map((line) => textOf(line, 'en')) };
}

describe('finishOutput', () => {
  test('writes what hosts read, for the folders that pages stand in', async () => {
    const { folder, warnings } = await finished();
    expect(warnings).toEqual([]);
    for (const path of ['_headers', '_redirects', 'vercel.json', '.htaccess', '.nojekyll'])
      expect(existsSync(join(folder, path))).toBe(true);
    const headers = readFileSync(join(folder, '_headers'), 'utf8');
    for (const path of ['/news/2026/*', '/news/2025/*', '/news/section/*', '/news/a/*'])
      expect(headers).toContain(path);
    expect(headers).not.toContain('/news/2027/');
    expect(existsSync(join(folder, 'index.html.br'))).toBe(false);
  });

  test('packs texts where the setting asks for it', async () => {
    const { folder } = await finished({ precompress: true });
    expect(existsSync(join(folder, 'index.html.br'))).toBe(true);
    expect(existsSync(join(folder, 'index.html.gz'))).toBe(true);
  });
});

describe('presentArticles', () => {
  test('are those with a page: published and withdrawn ones, in a preview all', () => {
    expect(presentArticles(snapshot()).map(({ id }) => id)).toEqual(['qimma', 'gone']);
    expect(presentArticles({ ...snapshot(), drafts: true })).toHaveLength(4);
  });
});
