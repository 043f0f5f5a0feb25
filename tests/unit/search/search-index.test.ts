import { describe, expect, test } from 'vitest';
import {
  buildTestIndex,
  createDocument,
  EMPTY_QUERY,
  findHeadlines,
  openTestIndex,
} from '../../support/search-index.ts';

const SUMMIT = createDocument({
  headline: 'قمة المناخ في مراكش',
  text: 'وصل الوزراء إلى القاعة الكبرى صباح الأحد.\nوقال المؤتمرون إن أزمة المياه أشد ما تواجهه البلدان.',
  day: '2026-11-21',
  section: 'climate',
  source: 'وكالة الأفق',
  facets: ['section:climate', 'source:الأفق', 'tag:المناخ'],
});
const FOOD = createDocument({
  headline: 'أسعار القمح ترتفع',
  text: 'حذّرت الهيئة من أزمة غذائية في الشتاء، واعتقل المحتكرون. وبلغ السعر ٢٫٥ دولار للطن الواحد في ٢٠٢٥.',
  day: '2025-03-02',
  section: 'economy',
  facets: ['section:economy'],
});
const NET = createDocument({
  headline: 'غرامة على «فيس بوك»',
  text: 'غرّمت المحكمة الشركة. ورد المدير مارك زوكربيرغ بأنّ العُقُوبة ظُـلم، وقال علي صالح إنها عدل.',
  day: '2026-01-05',
  section: 'tech',
  facets: ['section:tech'],
});
const WAR = createDocument({
  headline: 'من هو الحاكم',
  text: 'سيرة رجل حكم البلاد عشر سنين، وكانت بلدة NATO مقره. ثم حكم الولد من بعده.',
  day: '2025-06-06',
  facets: ['section:world'],
});
const ABOUT = createDocument({ headline: 'عن الصحيفة', text: 'تصدر الصحيفة عن قمة جبل.', day: '' });
const FILES = buildTestIndex(
  [SUMMIT, FOOD, NET, WAR, ABOUT],
  [
    { kind: 'section', label: 'المناخ والبيئة', slug: 'climate' },
    { kind: 'tag', label: 'المناخ', slug: 'المناخ' },
    { kind: 'author', label: 'ليلى المناخي', slug: 'ليلى-المناخي' },
    { kind: 'source', label: 'وكالة الأفق', slug: 'الأفق' },
  ],
);
const index = openTestIndex(FILES);

describe('a question', () => {
  test.each([
    ['the very words', 'قمة المناخ', SUMMIT],
    ['other forms', 'القمم والوزير', SUMMIT],
    ['ة for ه and ا for أ', 'ازمه المياة', SUMMIT],
    ['harakat', 'قِمَّةُ المُناخِ', SUMMIT],
    ['a Persian keyboard', 'مراکش', SUMMIT],
    ['joined letters', 'وللوزراء', SUMMIT],
    ['a noun for its nisba', 'أزمة الغذاء', FOOD],
    ['the noun of a verb', 'اعتقال', FOOD],
    ['Western digits', '2.5 دولار', FOOD],
    ['Arabic digits', '٢٠٢٥ القمح', FOOD],
    ['ى for ي in a name', 'على صالح', NET],
    ['a name in one word', 'فيسبوك', NET],
    ['tatweel in the text', 'العقوبة ظلم', NET],
    ['another spelling of a foreign name', 'زوكربرج', NET],
    ['Latin letters in any case', 'nato', WAR],
    ['stop words alone', 'من هو', WAR],
    ['a static page', 'الصحيفة', ABOUT],
  ])('finds by %s: %s', async (_, query, document) => {
    expect((await findHeadlines(index, query))[0]).toBe(document.headline);
  });

  test('finds by a name written in two words what has one', async () => {
    const other = openTestIndex(buildTestIndex([createDocument({ headline: 'سهم فيسبوك' }), FOOD]));
    expect(await findHeadlines(other, 'فيس بوك')).toEqual(['سهم فيسبوك']);
  });

  test('finds by a stop word that no headline has', async () => {
    expect(await findHeadlines(openTestIndex(buildTestIndex([FOOD, SUMMIT])), 'إن')).toEqual([SUMMIT.headline]);
  });

  test('puts articles with every word before others, and counts both', async () => {
    const found = await index.search({ ...EMPTY_QUERY, text: 'أزمة المياه' });
    expect([found.every, found.some]).toEqual([1, 2]);
    const every = await index.search({ ...EMPTY_QUERY, text: 'أزمة المياه', every: true });
    expect((await index.rows(every.documents)).map(({ headline }) => headline)).toEqual([SUMMIT.headline]);
  });

  test('keeps to its filters, and lists what they hold where it has no words', async () => {
    expect(await findHeadlines(index, { text: 'أزمة', filters: { section: 'economy' } })).toEqual([FOOD.headline]);
    expect(await findHeadlines(index, { text: '', filters: { section: 'climate' } })).toEqual([SUMMIT.headline]);
    expect(await findHeadlines(index, { text: 'أزمة', filters: { year: '2026' } })).toEqual([SUMMIT.headline]);
    expect(await findHeadlines(index, { text: 'أزمة', filters: { section: 'climate', tag: 'غيره' } })).toEqual([]);
    expect(await findHeadlines(index, { text: '', filters: {} })).toEqual([]);
  });

  test('orders by date, pages last', async () => {
    expect(await findHeadlines(index, { text: 'قمة', order: 'newest' })).toEqual([SUMMIT.headline, ABOUT.headline]);
    expect(await findHeadlines(index, { text: 'أزمة', order: 'newest' })).toEqual([SUMMIT.headline, FOOD.headline]);
  });

  test('names the words that no article has, and the nearest that one has', async () => {
    const many = Array.from({ length: 3 }, (_, at) => createDocument({ headline: `مستشفى ${at}`, address: `/${at}/` }));
    const other = openTestIndex(buildTestIndex(many));
    const found = await other.search({ ...EMPTY_QUERY, text: 'المستشفا جديد مستشفى' });
    expect(found.missing).toContain('جديد');
    expect(await other.suggest('مستشفي', 3)).toEqual([]);
    expect(await other.suggest('مستسفى', 3)).toEqual(['مستشفي']);
  });

  test('tells which articles have its phrase', async () => {
    const { documents, phrases } = await index.search({ ...EMPTY_QUERY, text: '«القاعة الكبرى» وزراء' });
    expect(phrases).toEqual([['القاعه', 'الكبري']]);
    const had = await index.havePhrases(documents, phrases);
    expect((await index.rows(documents.filter((_, at) => had[at]))).map(({ headline }) => headline)).toEqual([
      SUMMIT.headline,
    ]);
  });

  test.each([
    '%',
    '%D9',
    '\u202e\u202e',
    '<img src=x onerror=alert(1)>',
    '«»',
    '"',
    '؟!',
    'ا',
    'ك'.repeat(2000),
    '@section:climate',
    '=من',
    '\0',
  ])('that is hostile is answered: %j', async (text) => {
    const { documents } = await index.search({ ...EMPTY_QUERY, text });
    expect(documents.length).toBeLessThan(4);
  });
});

describe('a result', () => {
  test('has what a row shows', async () => {
    const { documents } = await index.search({ ...EMPTY_QUERY, text: 'قمة المناخ' });
    const [row] = await index.rows(documents);
    const { address, headline, day, section, source } = SUMMIT;
    expect(row).toMatchObject({ address, headline, day, section, source });
  });

  test('marks the words as they are written', async () => {
    const { documents, wanted } = await index.search({ ...EMPTY_QUERY, text: 'عقوبة ظلم' });
    const { excerpt } = await index.mark(documents[0] ?? -1, wanted);
    expect(excerpt.marks.map(([start, end]) => excerpt.text.slice(start, end))).toEqual(['العُقُوبة', 'ظُـلم']);
  });

  test('asks for no file twice', async () => {
    const asked: string[] = [];
    const own = openTestIndex(FILES, asked);
    for (const text of ['قمة', 'القمة', 'قمة المناخ']) {
      const { documents, wanted } = await own.search({ ...EMPTY_QUERY, text });
      await Promise.all(documents.map((document) => own.mark(document, wanted)));
    }
    expect(asked).toEqual([...new Set(asked)]);
  });
});

describe('labels', () => {
  test('are offered by their beginning or that of a word, without the article too', async () => {
    expect((await index.labels('المناخ', 5)).map(({ slug }) => slug)).toEqual(['climate', 'المناخ', 'ليلى-المناخي']);
    expect((await index.labels('مناخ و', 5)).map(({ slug }) => slug)).toEqual(['climate']);
    expect((await index.labels('أفق', 5)).map(({ kind }) => kind)).toEqual(['source']);
    expect(await index.labels('', 5)).toEqual([]);
    expect(await index.labels('.*', 5)).toEqual([]);
  });
});
