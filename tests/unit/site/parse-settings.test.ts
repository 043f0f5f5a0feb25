import { describe, expect, test } from 'vitest';
import { parseSettings, type SettingsFiles } from '#site/parse-settings.ts';
import { normalPath } from '#site/redirect.ts';

const GOOD: SettingsFiles = {
  site: 'name: نقطة\ndescription: صحيفة\naddress: https://nuqta.example\n',
  sections: '- name: سياسة\n- name: علوم\n  slug: science\n  order: 0\n',
  tags: '- label: ترامب\n  kind: person\n  aliases: [ترمب]\n',
  authors: '- name: ليلى الحسني\n',
  redirects: '- from: /2020/%D8%A3\n  to: /latest\n',
};
const parse = (files: Partial<SettingsFiles>) => parseSettings({ ...GOOD, ...files });
const places = (files: Partial<SettingsFiles>) =>
  parse(files).diagnostics.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);

describe('parseSettings', () => {
  test('gives the settings with slugs, order and defaults filled in', () => {
    const { settings, diagnostics, incomplete } = parse({});
    expect(diagnostics).toEqual([]);
    expect(incomplete).toEqual([]);
    expect(settings).toMatchObject({
      site: { name: 'نقطة', base: '/', timeZone: 'UTC', pageSize: 24, feeds: { full: 50, lists: 20 } },
      sections: [{ slug: 'سياسة' }, { slug: 'science' }],
      tags: [{ slug: 'ترامب', kind: 'person' }],
      authors: [{ slug: 'ليلى-الحسني' }],
      redirects: [{ from: '/2020/أ/', to: '/latest/' }],
    });
  });

  test('says which files are not whole', () => {
    expect(parse({ tags: '- lable: أ\n', redirects: '- from: /a/\n' }).incomplete).toEqual(['tags', 'redirects']);
  });

  test('a warning leaves a file whole', () => {
    const { diagnostics, incomplete } = parse({
      redirects: '- { from: /أ/, to: /ب/ }\n- { from: /ب/, to: /latest/ }\n',
    });
    expect(diagnostics.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(['warning redirect-chain']);
    expect(incomplete).toEqual([]);
  });

  test.each<[string, Partial<SettingsFiles>, string[]]>([
    ['no site', { site: undefined }, ['site.yaml:1:1 site-missing']],
    ['a site of comments', { site: '# لا شيء\n---\n' }, ['site.yaml:1:1 site-missing']],
    ['no section', { sections: '' }, ['sections.yaml:1:1 sections-missing']],
    ['a file that is no list', { tags: 'label: أ\n' }, ['tags.yaml:1:1 rows-not-a-list']],
    [
      'a section that bears another’s slug',
      { sections: '- name: سياسة\n- name: أ\n  slug: سياسة\n' },
      ['sections.yaml:3:9 section-twice'],
    ],
    ['a spelling of two tags', { tags: '- label: أ\n- label: ب\n  aliases: [أ]\n' }, ['tags.yaml:3:13 tag-twice']],
    ['one fault for a row that is there twice', { tags: '- label: أ\n- label: أ\n' }, ['tags.yaml:2:10 tag-twice']],
    [
      'a redirect that goes round',
      { redirects: '- { from: /أ/, to: /ب/ }\n- { from: /ب/, to: /أ/ }\n' },
      ['redirects.yaml:1:20 redirect-loop', 'redirects.yaml:2:20 redirect-loop'],
    ],
    ['an override of direction', { authors: '- name: "أ\\u202E"\n' }, ['authors.yaml:1:9 direction-override']],
  ])('refuses %s', (_name, files, expected) => {
    expect(places(files)).toEqual(expected);
  });
});

describe('normalPath', () => {
  test.each([
    ['/%D8%A3', '/أ/'],
    ['/أ/', '/أ/'],
    ['/rss.xml', '/rss.xml'],
    ['/%zz', '/%zz/'],
    ['آخر'.normalize('NFD'), 'آخر/'],
  ])('%j', (path, expected) => {
    expect(normalPath(path)).toBe(expected);
  });
});

describe('redirects are compared by file', () => {
  const SITE = 'name: س\ndescription: س\naddress: https://a.example\n';
  const read = (...rows: readonly (readonly [from: string, to: string])[]) => {
    const redirects = rows
      .map(([from, to]) => `- from: ${JSON.stringify(from)}\n  to: ${JSON.stringify(to)}\n`)
      .join('');
    const files = { site: SITE, sections: '- name: أ\n', tags: undefined, authors: undefined, redirects };
    const { settings, diagnostics } = parseSettings(files);
    return { froms: settings.redirects.map(({ from }) => from), rules: diagnostics.map(({ rule }) => rule) };
  };

  test.each([
    ['/x', '/x/'],
    ['/x/', '/x/index.html'],
    ['/x', '/x/INDEX.html'],
    ['/x//y/', '/x/y'],
    ['/%D8%A3/', '/أ/index.html'],
  ])('%s and %s are one', (one, other) => {
    expect(read([one, '/new/'], [other, '/new/']).rules).toEqual(['redirect-twice']);
  });

  test.each([
    ['/index.html', '/'],
    ['/about/index.html', '/about/'],
    ['/about/index.html', '/about'],
  ])('%s that leads to %s needs no file', (from, to) => {
    expect(read([from, to])).toEqual({ froms: [], rules: [] });
  });

  test('the file of the front page that leads elsewhere is the front page', () => {
    expect(read(['/index.html', '/about/']).froms).toEqual(['/']);
  });

  test.each([
    '/.htaccess',
    '/_redirects',
    '/_headers',
    '/vercel.json',
    '/nuqta-addresses.json',
    '/nuqta-files.json',
    '/_assets/x.js',
    '/_Pictures/',
    '/_share/a/b/',
    '/%2Ehtaccess',
    '/.well-known/security.txt',
    '/vercel.json.br',
    '/.git/HEAD',
  ])('%s is reserved', (from) => {
    expect(read([from, '/new/']).rules).toHaveLength(1);
    expect(read([from, '/new/']).froms).toEqual([]);
  });

  test.each(['/.well-known/x/', '/robots/', '/vercel/', '/share/', '/nuqta-old/', '/index.htm', '/indexes/'])(
    '%s is free',
    (from) => expect(read([from, '/new/']).rules).toEqual([]),
  );
});
