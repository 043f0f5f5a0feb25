import { describe, expect, test } from 'vitest';
import { importText, type TextOptions } from '../../../support/import-text.ts';
import { inEnglish } from '../../messages/in-english.ts';

const RECORD = {
  id: 17,
  source: 'الواحة',
  url: 'https://nuqta.example/خبر',
  date: '2015-07-21 02:16:13',
  title: 'افتتاح المتحف',
  body: 'افتتح المتحف "الجديد" أبوابه.\n\n 5 * 3 قاعات \n',
  section: 'politics',
};

const toSection = (name: string) => (name === 'politics' ? 'سياسة' : undefined);

async function importLine(line: string, options: TextOptions = {}) {
  const { articles, diagnostics } = await importText(`\n\n\n${line}`, { path: 'a.jsonl', toSection, ...options });
  return { article: articles[0], diagnostics };
}

const importRecord = (record: unknown, options: TextOptions = {}) => importLine(JSON.stringify(record), options);

describe('readJsonLines', () => {
  test('a record becomes an article, its text paragraphs and never markup', async () => {
    expect(await importRecord(RECORD)).toEqual({
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
        draft: false,
        slug: undefined,
        oldAddresses: [],
      },
      diagnostics: [],
    });
  });

  test('fields of other names are mapped', async () => {
    const { article } = await importRecord(
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
      tags: ['أ', 'ب'],
    });
  });

  test.each([
    ['not JSON', '{"title": ', 'line-not-json'],
    ['an array', '[1]', 'line-not-json'],
    ['no text', '{"title":"أ","date":"2015-01-01"}', 'body-missing'],
    ['a text of nothing to see', '{"title":"أ","date":"2015-01-01","body":" \\u200f\\n\\u00a0"}', 'body-missing'],
    ['a text that is a number', '{"title":"أ","date":"2015-01-01","body":5}', 'body-missing'],
  ])('%s is refused with its line', async (_what, line, rule) => {
    const { article, diagnostics } = await importLine(line);
    expect(article).toBeUndefined();
    expect(diagnostics).toMatchObject([{ file: 'a.jsonl', line: 4, severity: 'error', rule }]);
  });

  test.each(['', '  ', '\r'])('an empty line %j is nothing', async (line) => {
    expect(await importLine(line)).toEqual({ article: undefined, diagnostics: [] });
  });

  test('no date makes a draft, and one that is none is named', async () => {
    expect((await importRecord({ ...RECORD, date: undefined })).article?.missing).toEqual(['date']);
    const { article, diagnostics } = await importRecord({ ...RECORD, date: '03/04/2015' });
    expect(article?.missing).toEqual(['date']);
    expect(diagnostics).toMatchObject([{ severity: 'warning', rule: 'date-unknown' }]);
    expect(inEnglish(diagnostics)[0]?.message).toContain('03/04/2015');
  });

  test('a date that is missing is the default one', async () => {
    expect(
      (await importRecord({ ...RECORD, date: undefined }, { defaultDate: '2015-01-01' })).article?.frontMatter.date,
    ).toBe('2015-01-01');
  });

  test('a date without a zone is read in the zone given', async () => {
    expect((await importRecord(RECORD, { timeZone: 'Asia/Riyadh' })).article?.frontMatter.date).toBe(
      '2015-07-20T23:16:13Z',
    );
  });

  test('a section nobody knows makes a draft and a warning, or goes to the default one', async () => {
    const unknown = { ...RECORD, section: 'cars' };
    expect((await importRecord(unknown)).article?.missing).toEqual(['section']);
    expect((await importRecord(unknown)).diagnostics).toMatchObject([{ severity: 'warning', rule: 'section-unknown' }]);
    expect(await importRecord(unknown, { defaultSection: 'مجتمع' })).toMatchObject({
      article: { missing: [], frontMatter: { section: 'مجتمع' } },
      diagnostics: [],
    });
  });

  test('an article without a headline gets one proposed and is a draft', async () => {
    expect((await importRecord({ ...RECORD, title: '\u200f ' })).article).toMatchObject({
      missing: ['title'],
      frontMatter: { title: 'افتتح المتحف «الجديد» أبوابه' },
    });
  });

  test('«عاجل» is taken from the headline as a flag', async () => {
    expect((await importRecord({ ...RECORD, title: 'عاجل | افتتاح المتحف' })).article?.frontMatter).toMatchObject({
      title: 'افتتاح المتحف',
      breaking: true,
    });
  });

  test('what the check refuses is taken out', async () => {
    const { article } = await importRecord({
      ...RECORD,
      title: 'افت\u0008تاح\n المتحف\u202e',
      body: 'نص\u0000\ud800\n# عنوان',
    });
    expect(article?.frontMatter.title).toBe('افتتاح المتحف');
    expect(article?.body).toBe('نص\n\n\\# عنوان');
  });

  test.each(['javascript:alert(1)', 'nuqta', '//x'])('the address %j is left out with a warning', async (url) => {
    const { article, diagnostics } = await importRecord({ ...RECORD, url });
    expect(article?.frontMatter.sources).toEqual([{ name: 'الواحة', kind: 'publisher' }]);
    expect(diagnostics).toMatchObject([{ severity: 'warning', rule: 'url-invalid' }]);
  });

  test('an address without a source names its host', async () => {
    const { article } = await importRecord({ ...RECORD, source: undefined });
    expect(article?.frontMatter.sources?.[0]?.name).toBe('nuqta.example');
  });

  test('the id holds on to the source’s id, else the address, else the text', async () => {
    const id = async (record: object) => (await importRecord(record)).article?.id;
    expect(await id({ ...RECORD, title: 'آخر', body: 'آخر' })).toBe(await id(RECORD));
    expect(await id({ ...RECORD, source: 'غيرها' })).not.toBe(await id(RECORD));
    const { id: _id, ...withoutId } = RECORD;
    expect(await id({ ...withoutId, title: 'آخر' })).toBe(await id(withoutId));
    const { url: _url, ...withoutUrl } = withoutId;
    expect(await id({ ...withoutUrl, section: 'x' })).toBe(await id(withoutUrl));
    expect(await id({ ...withoutUrl, body: 'آخر' })).not.toBe(await id(withoutUrl));
  });
});
