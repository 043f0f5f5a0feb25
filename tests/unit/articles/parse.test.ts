import { describe, expect, test } from 'vitest';
import { createArticleParser } from '#articles/parse.ts';
import { parseSettings } from '#site/parse-settings.ts';
import { inEnglish } from '../messages/in-english.ts';

const { settings } = parseSettings({
  site: 'name: نقطة\ndescription: صحيفة\naddress: https://nuqta.example\ntimeZone: Asia/Beirut\n',
  sections: '- name: سياسة\n- name: علوم\n  slug: science\n',
  tags: '- label: ترامب\n  kind: person\n  aliases: [ترمب]\n',
  authors: '- name: ليلى الحسني\n  slug: laila\n',
  redirects: undefined,
});
const parser = createArticleParser(settings);
const parse = (front: string, body = 'نص المقال.') =>
  parser.parse({ path: 'articles/2026/قمة.md', text: `---\n${front}\n---\n${body}\n` });
const errors = (front: string, body?: string) =>
  parse(front, body).diagnostics.map(({ line, column, rule }) => `${line}:${column} ${rule}`);

const GOOD = 'title: قمة في بيروت\ndate: 2026-11-20T09:30\nsection: سياسة';

describe('parse', () => {
  test('gives the article of a plain file', () => {
    const { article, diagnostics } = parse(GOOD);
    expect(diagnostics).toEqual([]);
    expect(article).toMatchObject({
      headline: 'قمة في بيروت',
      permalink: '/2026/11/20/قمة/',
      section: 'سياسة',
      kind: 'news',
      datePublished: { iso: '2026-11-20T09:30:00+02:00', hasTime: true },
      readingMinutes: 1,
      draft: false,
    });
  });

  test('an update on the day of publishing, without a time, came after it', () => {
    const { article, diagnostics } = parse(`${GOOD}\nupdated: 2026-11-20`);
    expect(diagnostics).toEqual([]);
    expect(article?.dateModified).toEqual({ ...article?.datePublished, hasTime: false });
  });

  test('reads every key in Arabic as it does in English', () => {
    const arabic = parse(
      [
        'العنوان: قمة',
        'التاريخ: 2026-11-20',
        'القسم: علوم',
        'النوع: رأي',
        'الملخص: جملة',
        'الكتاب: [ليلى الحسني]',
        'الوسوم: [ترمب]',
        'عاجل: 2026-11-21T00:00',
        'المصادر:\n  - الاسم: نوفوستي\n    النوع: وكالة',
        'الصورة:\n  الملف: pictures/a.png\n  الوصف: رسم',
        'التصويبات:\n  - التاريخ: 2026-11-21\n    النص: صُحّح الرقم',
        'المعرف: summit-1',
      ].join('\n'),
    );
    const english = parse(
      [
        'title: قمة',
        'date: 2026-11-20',
        'section: science',
        'kind: opinion',
        'summary: جملة',
        'authors: [ليلى الحسني]',
        'tags: [ترامب]',
        'breaking: 2026-11-21T00:00',
        'sources:\n  - name: نوفوستي\n    kind: agency',
        'image:\n  file: pictures/a.png\n  alt: رسم',
        'corrections:\n  - date: 2026-11-21\n    text: صُحّح الرقم',
        'id: summit-1',
      ].join('\n'),
    );
    expect(arabic.diagnostics).toEqual([]);
    expect(arabic.article).toEqual(english.article);
    expect(english.article).toMatchObject({
      tags: [{ label: 'ترامب', kind: 'person' }],
      authors: [{ slug: 'laila' }],
      sources: [{ kind: 'agency' }],
    });
  });

  test('an address does not move when the headline changes', () => {
    expect(parse(GOOD.replace('قمة في بيروت', 'عنوان آخر')).article?.permalink).toBe('/2026/11/20/قمة/');
  });

  test('the day of an address is that of the site’s zone', () => {
    expect(parse(GOOD.replace('2026-11-20T09:30', '2026-11-20T23:30Z')).article?.permalink).toBe('/2026/11/21/قمة/');
  });

  test.each([
    ['no title', 'date: 2026-11-20\nsection: سياسة', '2:1 text-missing'],
    ['an empty title', 'title: ""\ndate: 2026-11-20\nsection: سياسة', '2:8 text-empty'],
    ['a title nobody sees', 'title: "\\u200B \\u2060"\ndate: 2026-11-20\nsection: سياسة', '2:8 text-empty'],
    ['a title that is a number', 'title: 2026\ndate: 2026-11-20\nsection: سياسة', '2:8 text-not-text'],
    ['no date', 'title: أ\nsection: سياسة', '2:1 date-missing'],
    ['a year for a date', 'title: أ\ndate: 2026\nsection: سياسة', '3:7 date-not-iso'],
    ['a date that is null', 'title: أ\ndate:\nsection: سياسة', '3:6 value-missing'],
    ['the thirtieth of February', 'title: أ\ndate: 2026-02-30\nsection: سياسة', '3:7 date-no-such-day'],
    ['a date with two meanings', 'title: أ\ndate: 03/04/2026\nsection: سياسة', '3:7 date-ambiguous'],
    ['a year of five digits', 'title: أ\ndate: 20260-01-01\nsection: سياسة', '3:7 date-not-iso'],
    ['tags that are numbers', `${GOOD}\ntags: [الصين, 2026]`, '5:15 text-not-text'],
    ['a tag that is true', `${GOOD}\ntags: [true]`, '5:8 text-not-text'],
    ['an unknown key', `${GOOD}\nsumary: أ`, '5:1 key-unknown'],
    ['an unknown section', 'title: أ\ndate: 2026-11-20\nsection: سياسه', '4:10 section-unknown'],
    ['an unknown kind', `${GOOD}\nkind: novel`, '5:7 word-unknown'],
    ['a key in two languages', `${GOOD}\nالعنوان: آخر`, '5:1 yaml-key-twice'],
    ['a slug with a path in it', `${GOOD}\nslug: ../../etc`, '5:7 slug-form'],
    ['a percent in a slug', `${GOOD}\nslug: a%2e`, '5:7 slug-form'],
    ['an override of direction', `${GOOD}\nsummary: "a \\u202E b"`, '5:10 direction-override'],
    [
      'a picture on another server',
      `${GOOD}\nimage: { file: "https://x.example/a.jpg", alt: رسم }`,
      '5:16 picture-from-elsewhere',
    ],
    [
      'a picture outside the content folder',
      `${GOOD}\nimage: { file: ../../../a.jpg, alt: رسم }`,
      '5:16 picture-outside',
    ],
    ['an image without words', `${GOOD}\nimage: { file: pictures/a.jpg }`, '5:8 text-missing'],
    ['an update before the date', `${GOOD}\nupdated: 2026-11-01`, '5:10 updated-before-date'],
  ])('refuses %s at its place', (_name, front, expected) => {
    expect(errors(front)).toContain(expected);
    expect(parse(front).article).toBeUndefined();
  });

  test('lists the faults of front matter and body together', () => {
    expect(
      errors('title: أ\ndate: x\nsecton: سياسة', 'نص ![](https://x.example/a.png)').map((error) => error.split(' ')[1]),
    ).toEqual(expect.arrayContaining(['date-not-iso', 'key-unknown', 'picture-remote']));
    expect(
      errors('title: أ\ndate: x\nsection: سياسة', 'نص ![وصف](https://x.example/a.png)').some((error) =>
        error.startsWith('6:'),
      ),
    ).toBe(true);
  });

  test('the nearest known key is named', () => {
    expect(inEnglish(parse(`${GOOD}\nsumary: أ`).diagnostics)[0]?.message).toContain('"summary"');
  });

  test.each(['\u0000', '\u0008', '\uFFFE', '\u202E'])('refuses %j in the body', (character) => {
    expect(parse(GOOD, `نص${character}`).diagnostics[0]).toMatchObject({ line: 6, column: 3 });
  });
});
