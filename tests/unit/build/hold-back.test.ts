import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type BuildOptions, readBuildOptions } from '#build/build-options.ts';
import { type CheckedContent, checkContent } from '#build/check-content.ts';
import { publishedKeys, writePublishedKeys } from '#content/published-keys.ts';
import { ADDRESSES_FILE, stringifyAddresses } from '#output/published-addresses.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
const GOOD = { title: 'خبر', date: '2026-11-20', body: 'نص.' };

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nuqta-hold-'));
  write('site.yaml', 'name: س\ndescription: س\naddress: https://a.example\ntimeZone: UTC\n');
  write('sections.yaml', '- name: أخبار\n');
  write('articles/سليم.md', article({}));
  write('articles/معيب.md', article({ body: 'نص أول.' }));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  const file = join(folder, 'content', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function article({ title = GOOD.title, date = GOOD.date, body = GOOD.body }: Partial<typeof GOOD>): string {
  return `---\ntitle: ${title}\ndate: ${date}\nsection: أخبار\n---\n${body}\n`;
}

function options(more: Readonly<Record<string, string>> = { NUQTA_HOLD_BACK: '1' }): BuildOptions {
  const environment = {
    NUQTA_CONTENT: join(folder, 'content'),
    NUQTA_CACHE: join(folder, 'cache'),
    NUQTA_OUT: join(folder, 'dist'),
    NUQTA_NOW: '2026-11-23T09:00:00Z',
    ...more,
  };
  return readBuildOptions(environment, PROJECT, 0);
}

/** As a build does when the site is in place. */
async function publish(): Promise<void> {
  const { loaded } = await checkContent(options());
  const { now, drafts } = options();
  writePublishedKeys(options(), publishedKeys({ edition: loaded.edition, now, drafts }, loaded.keys));
  mkdirSync(join(folder, 'dist'), { recursive: true });
  const articles = loaded.edition.articles.map(({ id, permalink }) => [id, permalink] as const);
  writeFileSync(join(folder, 'dist', ADDRESSES_FILE), stringifyAddresses(articles));
}

function outcome({ without }: CheckedContent) {
  return {
    held: without?.held,
    articles: without?.checked.loaded.edition.articles.map(({ file }) => file),
    missing: without?.missing.map(([, address]) => address),
  };
}

const BAD = article({ date: '2026-02-30' });
const STAYS = '/2026/11/20/معيب/';

describe('an article with an error', () => {
  test('stops everything where nothing else is said', async () => {
    write('articles/معيب.md', BAD);
    expect((await checkContent(options({}))).without).toBeUndefined();
  });

  test('is held back, and the others go out', async () => {
    write('articles/معيب.md', BAD);
    const found = await checkContent(options());
    expect(outcome(found)).toEqual({
      held: [{ file: 'articles/معيب.md', stays: undefined }],
      articles: ['articles/سليم.md'],
      missing: [],
    });
    expect(found.diagnostics.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  });

  test('is held back by a setting too', async () => {
    write('site.yaml', 'name: س\ndescription: س\naddress: https://a.example\ntimeZone: UTC\nالمعيب: يُحجز\n');
    write('articles/معيب.md', BAD);
    expect(outcome(await checkContent(options({}))).articles).toEqual(['articles/سليم.md']);
  });

  test('stays as it was published last, however often the faulty file is checked', async () => {
    await publish();
    write('articles/معيب.md', article({ body: 'نص ثان لم يُنشر.' }));
    await checkContent(options());
    write('articles/معيب.md', BAD);
    for (let times = 0; times < 3; times += 1) await checkContent(options());
    const found = await checkContent(options());
    expect(outcome(found)).toEqual({
      held: [{ file: 'articles/معيب.md', stays: STAYS }],
      articles: ['articles/سليم.md', 'articles/معيب.md'],
      missing: [],
    });
    expect(found.without?.checked.loaded.bodies.get('articles/معيب.md').text).toBe('نص أول.');
  });

  test('never comes out in a version that waited for its moment', async () => {
    write('articles/معيب.md', article({ date: '2026-11-23T10:00' }));
    await publish();
    write('articles/معيب.md', article({ date: '2026-02-30' }));
    const found = await checkContent(options({ NUQTA_HOLD_BACK: '1', NUQTA_NOW: '2026-11-23T12:00:00Z' }));
    expect(outcome(found)).toMatchObject({
      held: [{ file: 'articles/معيب.md', stays: undefined }],
      articles: ['articles/سليم.md'],
    });
  });

  test('does not stay where its editor withdraws it, whatever else is wrong', async () => {
    await publish();
    const withdrawn = article({}).replace(
      'section: أخبار',
      'section: أخبار\nwithdrawn: { date: 2026-11-22, reason: نُشر خطأ. }\nimage: { file: لا-شيء.jpg, alt: س }',
    );
    write('articles/معيب.md', withdrawn);
    const found = await checkContent(options());
    expect(outcome(found)).toMatchObject({
      held: [{ file: 'articles/معيب.md', stays: undefined }],
      articles: ['articles/سليم.md'],
    });
  });

  test('is said to be missing where its published version is not known any more', async () => {
    await publish();
    rmSync(join(folder, 'cache'), { recursive: true });
    write('articles/معيب.md', BAD);
    expect(outcome(await checkContent(options()))).toEqual({
      held: [{ file: 'articles/معيب.md', stays: undefined }],
      articles: ['articles/سليم.md'],
      missing: [STAYS],
    });
  });

  test('takes with it what links to it, unless it stays', async () => {
    write('articles/رابط.md', article({ body: 'اقرأ [الخبر](معيب.md).' }));
    write('articles/معيب.md', BAD);
    const linked = await checkContent(options());
    expect(outcome(linked).held?.map(({ file }) => file)).toEqual(['articles/رابط.md', 'articles/معيب.md']);
    expect(linked.diagnostics.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'articles/رابط.md link-no-file',
      'articles/معيب.md date-no-such-day',
    ]);
    write('articles/معيب.md', article({ body: 'نص أول.' }));
    await publish();
    write('articles/معيب.md', BAD);
    expect(outcome(await checkContent(options())).held).toEqual([{ file: 'articles/معيب.md', stays: STAYS }]);
  });

  test('between several files is held back too: a dead link', async () => {
    write('articles/معيب.md', article({ body: 'اقرأ [الخبر](/لا-شيء/).' }));
    expect(outcome(await checkContent(options())).articles).toEqual(['articles/سليم.md']);
  });

  test('of a page holds the page back; of the settings nothing', async () => {
    write('pages/about.md', '---\nالعنوان:\n---\nنص.\n');
    expect(outcome(await checkContent(options())).held).toEqual([{ file: 'pages/about.md', stays: undefined }]);
    write('tags.yaml', 'label: أ\n');
    expect((await checkContent(options())).without).toBeUndefined();
  });
});
