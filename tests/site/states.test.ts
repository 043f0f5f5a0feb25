import { existsSync, readFileSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildSite, NOW } from './support/build-site.ts';
import { type ContentFolder, makeContentFolder } from './support/content-folder.ts';
import { mainText, openSite } from './support/site-folder.ts';

let content: ContentFolder;
beforeEach(() => {
  content = makeContentFolder();
});
afterEach(() => content.remove());

async function build(...more: string[]) {
  const result = await buildSite([...content.args, ...more]);
  return { ...result, site: existsSync(content.out) ? openSite(content.out) : undefined };
}

async function built(...more: string[]) {
  const { code, output, site } = await build(...more);
  if (code !== 0 || site === undefined) throw new Error(output);
  return site;
}

describe('states of a site', () => {
  test('a site with no article says so everywhere and still builds', async () => {
    const site = await built();
    expect(mainText(site.read('/'))).toContain('لا مقالات بعد');
    expect(mainText(site.read('/section/سياسة/'))).toContain('لا مقالات في هذا القسم بعد');
    expect(mainText(site.read('/corrections/'))).toContain('لا تصويبات');
    expect(site.read('/archive/')).toContain('المحفوظات');
    expect(site.read('rss.xml')).not.toContain('<item>');
  });

  test('a site with one article has no similar list and no next article', async () => {
    content.article('الأول', 'tags: [وحيد]\nauthors: [سلمى]\nsources: [وكالة]\n');
    const site = await built();
    const page = site.read('/2026/11/01/الأول/');
    expect(page).not.toContain('مقالات مشابهة');
    expect(mainText(site.read('/tag/وحيد/'))).toContain('مقال واحد');
    expect(mainText(site.read('/author/سلمى/'))).toContain('الأول');
    expect(mainText(site.read('/source/وكالة/'))).toContain('الأول');
    expect(mainText(site.read('/section/science/'))).toContain('لا مقالات في هذا القسم بعد');
    expect(site.read('/404.html')).toContain('لم نجد هذه الصفحة');
  });

  test('lists have stable pages: the oldest is page 1, the newest stands at the list', async () => {
    for (let day = 10; day < 22; day += 1) content.article(`خبر-${day}`, `date: 2026-10-${day}\n`);
    const site = await built();
    expect(site.pages.filter((page) => page.startsWith('/latest/'))).toEqual(['/latest/', '/latest/page/1/']);
    expect(mainText(site.read('/latest/page/1/'))).toContain('خبر-10');
    expect(mainText(site.read('/latest/'))).toContain('خبر-21');
    expect(mainText(site.read('/latest/'))).not.toContain('خبر-10');
  });

  test('a scheduled article appears when now passes its date, and the build says what waits', async () => {
    content.article('اليوم');
    content.article('غدا', 'date: 2026-12-01T08:00\n');
    const before = await build();
    expect(before.code).toBe(0);
    expect(before.output).toContain('2026-12-01');
    expect(before.site?.pages).not.toContain('/2026/12/01/غدا/');
    const after = await built('--now', '2026-12-01T07:00:00Z');
    expect(after.pages).toContain('/2026/12/01/غدا/');
    expect(after.read('rss.xml')).toContain('غدا');
  });

  test('a preview shows drafts, marks every page and has no feeds and no sitemap', async () => {
    content.article('منشور');
    content.article('مسودة', 'draft: true\n');
    const site = await built('--drafts');
    expect(site.pages).toContain('/2026/11/01/مسودة/');
    const unmarked = site.pages.filter((page) => !/<meta name="robots" content="noindex/.test(site.read(page)));
    expect(unmarked).toEqual([]);
    expect(
      site.files.filter((file) => /rss|atom|feed\.json|sitemap|opml/.test(file) && !file.includes('feed-style')),
    ).toEqual([]);
  });

  test('breaking news is breaking until its moment and no longer', async () => {
    content.article('عاجل-الآن', 'date: 2026-11-23T08:00\nbreaking: true\n');
    const site = await built();
    expect(mainText(site.read('/'))).toContain('عاجل');
    const later = await built('--now', '2026-11-24T08:00:00Z');
    expect(mainText(later.read('/'))).not.toMatch(/(^|\s)عاجل\s/);
  });

  test('addresses can be in ASCII, and the site can stand under a path', async () => {
    content.write(
      'site.yaml',
      'name: الساحل\ndescription: صحيفة\naddress: https://sahel.example\naddresses: ascii\nshareImages: false\n',
    );
    content.article('قمة بيروت', 'tags: [لبنان]\n');
    const site = await built('--base', '/news/', '--site', 'https://cdn.example');
    expect(site.pages.every((page) => /^[\x20-\x7e]*$/.test(page))).toBe(true);
    const front = site.read('/');
    expect(front).toContain('<link rel="canonical" href="https://cdn.example/news/"');
    expect([...front.matchAll(/\s(?:href|src)="(\/[^"]*)"/g)].every(([, href = '']) => href.startsWith('/news/'))).toBe(
      true,
    );
  });
});

describe('what a reader had', () => {
  test('a failed build leaves the last site as it was, byte for byte', async () => {
    content.article('الأول');
    await built();
    const before = readFileSync(join(content.out, 'index.html'));
    content.article('مكسور', 'date: 2026-02-30\n');
    const { code, output } = await build();
    expect(code).toBe(1);
    expect(output).toMatch(/articles\/مكسور\.md:4:7 {2}This day is not in the calendar/);
    expect(output).not.toMatch(/\n\s+at /);
    expect(readFileSync(join(content.out, 'index.html'))).toEqual(before);
    expect(existsSync(join(content.out, '2026/11/01/مكسور'))).toBe(false);
  });

  test('an article that vanishes is refused until it is redirected', async () => {
    content.article('الأول');
    content.article('الثاني');
    await built();
    unlinkSync(join(content.folder, 'content/articles/الثاني.md'));
    const refused = await build();
    expect(refused.code).toBe(1);
    expect(refused.output).toContain('/2026/11/01/الثاني/');
    expect(refused.site?.pages).toContain('/2026/11/01/الثاني/');
    content.write('redirects.yaml', '- from: /2026/11/01/الثاني/\n  to: /2026/11/01/الأول/\n');
    const site = await built();
    expect(site.read('/2026/11/01/الثاني/')).toContain('http-equiv="refresh"');
  });

  test('the same content and now give the same bytes, whatever zone, locale and cache', async () => {
    for (let day = 10; day < 24; day += 1) {
      content.article(
        `خبر-${day}`,
        `date: 2026-10-${day}T23:30\ntags: [لبنان, وسم-${day % 3}]\n`,
        `فقرة عن Reuters رقم ${day}.`,
      );
    }
    const first = await built();
    const second = makeSecondOut();
    const { code, output } = await buildSite([...content.args, ...second.args], {
      TZ: 'Pacific/Auckland',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
    });
    expect(output).toBe(`Built as of ${new Date(NOW).toISOString()}.\n`);
    expect(code).toBe(0);
    const other = openSite(second.out);
    expect(other.files).toEqual(first.files);
    expect(
      first.files.filter(
        (file) => !readFileSync(join(first.folder, file)).equals(readFileSync(join(other.folder, file))),
      ),
    ).toEqual([]);
  });
});

function makeSecondOut() {
  const out = join(content.folder, 'elsewhere');
  return { out, args: ['--out', out, '--cache', join(content.folder, 'cold-cache')] };
}
