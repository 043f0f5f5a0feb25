import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { CommandResult } from '../support/run-command.ts';
import { buildSite, NOW } from './support/build-site.ts';
import { mainText, openSite, type SiteFolder } from './support/site-folder.ts';
import { EDITION, siteAt } from './support/sites.ts';

const open = async (name: Parameters<typeof siteAt>[1]): Promise<SiteFolder> =>
  openSite((await siteAt(inject('sites'), name)).folder);

const IS_FEED_OR_MAP = /(?:^|\/)(?:rss|atom|feed\.json|sitemap|opml|feeds\.opml)|\.(?:opml|xml)$/;

describe('states of a site', () => {
  test('a site with no article says so everywhere and still builds', async () => {
    const site = await open('empty');
    expect(mainText(site.read('/'))).toContain('لا مقالات بعد');
    expect(mainText(site.read('/section/سياسة/'))).toContain('لا مقالات في هذا القسم بعد');
    expect(mainText(site.read('/corrections/'))).toContain('لا تصويبات');
    expect(site.read('/archive/')).toContain('المحفوظات');
    expect(site.read('rss.xml')).not.toContain('<item>');
  });

  test('a site with one article has no similar list and no next article', async () => {
    const site = await open('single');
    const page = site.read('/2026/11/01/الأول/');
    expect(page).not.toContain('مقالات مشابهة');
    expect(mainText(site.read('/tag/وحيد/'))).toContain('مقال واحد');
    expect(mainText(site.read('/author/سلمى/'))).toContain('الأول');
    expect(mainText(site.read('/source/وكالة/'))).toContain('الأول');
    expect(mainText(site.read('/section/science/'))).toContain('لا مقالات في هذا القسم بعد');
    expect(site.read('/404.html')).toContain('لم نجد هذه الصفحة');
  });

  test('lists have stable pages: the oldest is page 1, the newest stands at the list', async () => {
    const site = await open('edition');
    expect(site.pages.filter((page) => page.startsWith('/section/علوم/'))).toEqual([
      '/section/علوم/',
      '/section/علوم/page/1/',
    ]);
    expect(mainText(site.read('/section/علوم/page/1/'))).toContain('خريطة جديدة للساحل');
    expect(mainText(site.read('/section/علوم/'))).toContain('المدّ والجزر');
    expect(mainText(site.read('/section/علوم/'))).not.toContain('خريطة جديدة للساحل');
    expect(mainText(site.read('/latest/'))).toContain('سفينة الملح');
    expect(mainText(site.read('/latest/page/1/'))).toContain('Harbour Notes');
  });

  test('an article of the future is in no page, and the build says what waits', async () => {
    const { output, folder } = await siteAt(inject('sites'), 'edition');
    expect(output).toContain('2030-01-01');
    expect(openSite(folder).pages.filter((page) => page.startsWith('/2030/'))).toEqual([]);
  });

  test('breaking news is breaking until its moment and no longer', async () => {
    const front = mainText((await open('edition')).read('/'));
    expect(front).toMatch(/عاجل\s*سفينة الملح/);
    expect(front).toContain('ضباب على الرصيف');
    expect(front).not.toMatch(/عاجل\s*ضباب على الرصيف/);
  });

  test('a preview shows drafts, marks every page and has no feeds and no sitemap', async () => {
    const site = await open('preview');
    expect(site.pages).toContain('/2026/11/22/مسودة/');
    const unmarked = site.pages.filter((page) => !/<meta name="robots" content="noindex/.test(site.read(page)));
    expect(unmarked).toEqual([]);
    expect(site.files.filter((file) => IS_FEED_OR_MAP.test(file) && !file.includes('feed-style'))).toEqual([]);
  });

  test('addresses can be in ASCII, and the site can stand under a path', async () => {
    const site = await open('ascii');
    const words = site.pages.filter((page) => !/^[\x20-\x7e]*$/.test(page));
    // An old address stays what it was.
    expect(words).toEqual(['/الميناء/']);
    const front = site.read('/');
    expect(front).toContain('<link rel="canonical" href="https://cdn.example/news/"');
    const outside = site.pages.flatMap((page) =>
      [...site.read(page).matchAll(/\s(?:href|src)="(\/[^"]*)"/g)].filter(
        ([, href = '']) => !href.startsWith('/news/'),
      ),
    );
    expect(outside).toEqual([]);
  });

  test('the same content and now give the same bytes, whatever zone, locale and cache', async () => {
    const [one, other] = [await siteAt(inject('sites'), 'edition'), await siteAt(inject('sites'), 'elsewhere')];
    expect(other.output).toContain(`Built as of ${new Date(NOW).toISOString()}: `);
    const [first, second] = [openSite(one.folder), openSite(other.folder)];
    expect(second.files).toEqual(first.files);
    expect(
      first.files.filter(
        (file) => !readFileSync(join(first.folder, file)).equals(readFileSync(join(second.folder, file))),
      ),
    ).toEqual([]);
  });
});

describe('what a reader had', () => {
  let work: string;
  let steps: Record<'broken' | 'refused' | 'redirected', CommandResult & { readonly pages: readonly string[] }>;
  let front: Buffer;

  /** One newsroom: a broken article, an article that vanished, and the same once it leads on, four years later. */
  beforeAll(async () => {
    work = mkdtempSync(join(tmpdir(), 'nuqta-newsroom-'));
    const [content, out] = [join(work, 'content'), join(work, 'dist')];
    cpSync(EDITION, content, { recursive: true });
    cpSync((await siteAt(inject('sites'), 'edition')).folder, out, { recursive: true });
    front = readFileSync(join(out, 'index.html'));
    const build = async (...more: string[]) => {
      const cache = join(inject('sites'), 'cache');
      const result = await buildSite(['--content', content, '--out', out, '--cache', cache, ...more]);
      return { ...result, pages: openSite(out).pages };
    };
    const faulty = join(content, 'articles/2026/مكسور.md');
    writeFileSync(faulty, '---\ntitle: مكسور\nsection: علوم\ndate: 2026-02-30\n---\nنص\n');
    const broken = await build();
    unlinkSync(faulty);
    unlinkSync(join(content, 'articles/2026/سوق-السمك.md'));
    const refused = await build();
    const redirects = readFileSync(join(content, 'redirects.yaml'), 'utf8');
    writeFileSync(
      join(content, 'redirects.yaml'),
      `${redirects}- from: /2026/11/08/سوق-السمك/\n  to: /2026/11/19/بحارة-الفجر/\n`,
    );
    const redirected = await build('--now', '2030-01-01T07:00:00Z');
    steps = { broken, refused, redirected };
  });
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  const read = (address: string): string => openSite(join(work, 'dist')).read(address);

  test('stays byte for byte where a build fails', () => {
    expect(steps.broken.code).toBe(1);
    expect(steps.broken.output).toMatch(/articles\/2026\/مكسور\.md:4:7 {2}This day does not exist/);
    expect(steps.broken.output).not.toMatch(/\n\s+at /);
    expect(steps.broken.pages).toEqual(openSite(inject('edition')).pages);
    expect(front).toEqual(readFileSync(join(inject('edition'), 'index.html')));
  });

  test('does not vanish: an article that is gone is refused until it is redirected', () => {
    expect(steps.refused.code).toBe(1);
    expect(steps.refused.output).toContain('/2026/11/08/سوق-السمك/');
    expect(steps.refused.pages).toContain('/2026/11/08/سوق-السمك/');
    expect(steps.redirected.code, steps.redirected.output).toBe(0);
    expect(read('/2026/11/08/سوق-السمك/')).toContain('http-equiv="refresh"');
    expect(existsSync(join(work, 'dist/2026/11/19/بحارة-الفجر/index.html'))).toBe(true);
  });

  test('grows by what has come due, and nothing old is breaking', () => {
    expect(steps.redirected.pages).toContain('/2030/01/01/العيد-القادم/');
    expect(read('rss.xml')).toContain('عيد الرصيف بعد أربع سنين');
    expect(mainText(read('/'))).not.toMatch(/(^|\s)عاجل\s/);
  });
});
