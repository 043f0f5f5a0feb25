import { describe, expect, test } from 'vitest';
import type { NewsItem } from '#tools/bench/news-corpus.ts';
import { measureSubjects, subjectText } from '#tools/bench/subject-report.ts';

const SEA = ['سفينة تعبر المضيق إلى الميناء', 'ميناء جديد لسفن الحاويات', 'السفن تعود إلى رصيف الميناء'];
const VERSE = ['قصيدة جديدة في ديوان الشاعر', 'الشاعر يلقي قصيدة في الأمسية', 'ديوان الشاعر وقصائده الأولى'];
const NEWS: readonly NewsItem[] = [...SEA, ...VERSE].map((title, at) => ({
  id: `/${at}/`,
  source: 'sada',
  epoch: at * 3_600_000,
  title,
  body: title,
  tags: [],
  section: at < SEA.length ? 'sea' : 'verse',
}));

const report = measureSubjects(NEWS, (items) =>
  items.map(({ id, epoch, title, body }) => ({
    permalink: id,
    epoch,
    headline: title,
    text: body,
    tags: [],
    sources: [],
    chosen: [],
  })),
);

describe('measureSubjects', () => {
  test('scores each method by the sections that none was told', () => {
    expect(report.rows.map(({ method }) => method)).toEqual(['plain BM25', 'nuqta: ranking', 'nuqta: list as shown']);
    const [plain = 0, ranking, list] = report.rows.map(({ precision }) => precision);
    expect(ranking).toBeCloseTo(2 / 5);
    expect(list).toBeCloseTo(2 / 5);
    // «سفينة» and «السفن» are one subject by their stem alone.
    expect(plain).toBeGreaterThan(0);
    expect(plain).toBeLessThan(2 / 5);
  });

  test('tells how full the lists are, and that none holds a copy', () => {
    expect(report.lists).toEqual({ articles: 6, full: 0, halfFull: 0, withCopy: 0 });
    expect(subjectText(report)).toContain('plain BM25');
  });
});
