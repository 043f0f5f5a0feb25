import { describe, expect, test } from 'vitest';
import { createQuoteConverter } from '#importers/create-quote-converter.ts';
import { importJsonLine, type JsonLinesOptions } from '#importers/sources/json-lines.ts';

const OPTIONS: JsonLinesOptions = {
  file: 'a.jsonl',
  map: {},
  toSection: (name) => (name === 'politics' ? 'سياسة' : undefined),
  quotes: createQuoteConverter(false),
};

const RECORD = {
  id: 17,
  source: 'الواحة',
  url: 'https://nuqta.example/خبر',
  date: '2015-07-21 02:16:13',
  title: 'افتتاح المتحف',
  body: 'افتتح المتحف "الجديد" أبوابه.\n\n 5 * 3 قاعات \n',
  section: 'politics',
};

const importRecord = (record: unknown, options: Partial<JsonLinesOptions> = {}) =>
  importJsonLine(JSON.stringify(record), 4, { ...OPTIONS, ...options });

describe('importJsonLine', () => {
  test('a record becomes an article, its text paragraphs and never markup', () => {
    expect(importRecord(RECORD)).toEqual({
      article: {
        id: expect.stringMatching(/^imported-[0-9a-z]{10}$/),
        position: { file: 'a.jsonl', line: 4 },
        frontMatter: {
          title: 'افتتاح المتحف',
          date: '2015-07-21T02:16:13',
          section: 'سياسة',
          authors: [],
          sources: [{ name: 'الواحة', url: 'https://nuqta.example/%D8%AE%D8%A8%D8%B1', kind: 'publisher' }],
          tags: [],
        },
        body: 'افتتح المتحف «الجديد» أبوابه.\n\n5 \\* 3 قاعات',
        missing: [],
      },
      diagnostics: [],
    });
  });

  test('fields of other names are mapped', () => {
    const { article } = importRecord(
      {
        headline: 'عنوان',
        text: 'نص',
        published: 1437434173,
        cat: 'politics',
        keywords: 'أ، ب,ب',
        writers: ['هالة', ''],
        lead: 'ملخص',
      },
      {
        map: {
          title: 'headline',
          body: 'text',
          date: 'published',
          section: 'cat',
          tags: 'keywords',
          authors: 'writers',
          summary: 'lead',
        },
      },
    );
    expect(article?.frontMatter).toEqual({
      title: 'عنوان',
      date: '2015-07-20T23:16:13Z',
      section: 'سياسة',
      summary: 'ملخص',
      authors: ['هالة'],
      sources: [],
      tags: ['أ', 'ب'],
    });
  });

  test.each([
    ['not JSON', '{"title": ', 'line-not-json'],
    ['an array', '[1]', 'line-not-json'],
    ['no text', '{"title":"أ","date":"2015-01-01"}', 'body-missing'],
    ['a text of nothing to see', '{"title":"أ","date":"2015-01-01","body":" \\u200f\\n\\u00a0"}', 'body-missing'],
    ['a text that is a number', '{"title":"أ","date":"2015-01-01","body":5}', 'body-missing'],
    ['no date', '{"title":"أ","body":"نص"}', 'date-missing'],
    ['a date that is none', '{"title":"أ","body":"نص","date":"2015-02-30"}', 'date-missing'],
  ])('%s is refused with its line', (_what, line, rule) => {
    const { article, diagnostics } = importJsonLine(line, 9, OPTIONS);
    expect(article).toBeUndefined();
    expect(diagnostics).toMatchObject([{ file: 'a.jsonl', line: 9, severity: 'error', rule }]);
  });

  test('a text over 2 MB is refused', () => {
    expect(importRecord({ ...RECORD, body: 'نص '.repeat(500_000) }).diagnostics[0]?.rule).toBe('body-too-long');
  });

  test.each(['', '  ', '\r'])('an empty line %j is nothing', (line) => {
    expect(importJsonLine(line, 1, OPTIONS)).toEqual({ article: undefined, diagnostics: [] });
  });

  test('a date that is missing is the default one', () => {
    expect(importRecord({ ...RECORD, date: undefined }, { defaultDate: '2015-01-01' }).article?.frontMatter.date).toBe(
      '2015-01-01',
    );
  });

  test('a date without a zone is read in the zone given', () => {
    expect(importRecord(RECORD, { timeZone: 'Asia/Riyadh' }).article?.frontMatter.date).toBe('2015-07-20T23:16:13Z');
  });

  test('a section nobody knows makes a draft and a warning, or goes to the default one', () => {
    const unknown = { ...RECORD, section: 'cars' };
    expect(importRecord(unknown).article?.missing).toEqual(['section']);
    expect(importRecord(unknown).diagnostics).toMatchObject([{ severity: 'warning', rule: 'section-unknown' }]);
    expect(importRecord(unknown, { defaultSection: 'مجتمع' })).toMatchObject({
      article: { missing: [], frontMatter: { section: 'مجتمع' } },
      diagnostics: [],
    });
  });

  test('an article without a headline gets one proposed and is a draft', () => {
    expect(importRecord({ ...RECORD, title: '\u200f ' }).article).toMatchObject({
      missing: ['title'],
      frontMatter: { title: 'افتتح المتحف «الجديد» أبوابه' },
    });
  });

  test('«عاجل» is taken from the headline as a flag', () => {
    expect(importRecord({ ...RECORD, title: 'عاجل | افتتاح المتحف' }).article?.frontMatter).toMatchObject({
      title: 'افتتاح المتحف',
      breaking: true,
    });
  });

  test('what the check refuses is taken out', () => {
    const { article } = importRecord({
      ...RECORD,
      title: 'افت\u0008تاح\n المتحف\u202e',
      body: 'نص\u0000\ud800\n# عنوان',
    });
    expect(article?.frontMatter.title).toBe('افتتاح المتحف');
    expect(article?.body).toBe('نص\n\n\\# عنوان');
  });

  test.each(['javascript:alert(1)', 'nuqta', '//x'])('the address %j is left out with a warning', (url) => {
    const { article, diagnostics } = importRecord({ ...RECORD, url });
    expect(article?.frontMatter.sources).toEqual([{ name: 'الواحة', kind: 'publisher' }]);
    expect(diagnostics).toMatchObject([{ severity: 'warning', rule: 'url-invalid' }]);
  });

  test('an address without a source names its host', () => {
    const { article } = importRecord({ ...RECORD, source: undefined });
    expect(article?.frontMatter.sources?.[0]?.name).toBe('nuqta.example');
  });

  test('the id holds on to the source’s id, else the address, else the text', () => {
    const id = (record: object) => importRecord(record).article?.id;
    expect(id({ ...RECORD, title: 'آخر', body: 'آخر' })).toBe(id(RECORD));
    expect(id({ ...RECORD, source: 'غيرها' })).not.toBe(id(RECORD));
    const { id: _id, ...withoutId } = RECORD;
    expect(id({ ...withoutId, title: 'آخر' })).toBe(id(withoutId));
    const { url: _url, ...withoutUrl } = withoutId;
    expect(id({ ...withoutUrl, section: 'x' })).toBe(id(withoutUrl));
    expect(id({ ...withoutUrl, body: 'آخر' })).not.toBe(id(withoutUrl));
  });
});
