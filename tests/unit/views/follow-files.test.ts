import { describe, expect, test } from 'vitest';
import { createDateFormatter } from '#arabic/dates.ts';
import { createLists } from '#lists/lists.ts';
import { followFileCount, followFiles } from '#views/follow-files.ts';
import { NOW, SMALL_EDITION } from '../lists/small-edition.ts';
import { moment, sampleArticle } from '../seo/sample-article.ts';

const DATES = createDateFormatter(SMALL_EDITION.settings.site);
const groupsOf = (articles = SMALL_EDITION.articles) =>
  createLists({ ...SMALL_EDITION, articles }, { now: NOW, drafts: false }).groups;

/** A newspaper with many tags and long headlines. */
const MANY = Array.from({ length: 300 }, (_, index) =>
  sampleArticle({
    id: `m${index}`,
    permalink: `/2026/11/20/${'مقال-'.repeat(12)}${index}/`,
    headline: `${'كلمة '.repeat(20)}${index}`,
    datePublished: moment('2026-11-20T09:00:00+02:00'),
    tags: [{ label: `وسم ${index % 120}`, slug: `وسم-${index % 120}`, kind: 'topic' }],
  }),
);

describe('followFiles', () => {
  test('hold the newest of each section, tag, person and source, and of nothing else', () => {
    const [file] = followFiles(groupsOf(), DATES);
    const lists = JSON.parse(file?.text ?? '') as Record<string, unknown[]>;
    expect(Object.keys(lists).every((address) => /^\/(section|tag|author|source)\/[^/]+\/$/.test(address))).toBe(true);
    expect(lists['/tag/الخليج/']?.[0]).toEqual([
      '/2026/11/21/ج/',
      expect.any(String),
      '2026-11-21T09:00:00+02:00',
      '21 نوفمبر',
    ]);
    expect(JSON.stringify(lists)).not.toContain('مسحوب');
  });

  test('are as many as their size asks for, each list in one of them, ten articles at most, three KB at most', async () => {
    const { gzipSync } = await import('node:zlib');
    const groups = groupsOf(MANY);
    const files = followFiles(groups, DATES);
    expect(files).toHaveLength(followFileCount(groups, DATES));
    expect(files.length).toBeGreaterThan(4);
    expect(files.length).toBeLessThan(120);
    const lists = files.flatMap(({ text }) => Object.entries(JSON.parse(text) as Record<string, unknown[]>));
    expect(new Set(lists.map(([address]) => address)).size).toBe(lists.length);
    expect(lists.length).toBe(120 + groups.section.size + groups.author.size + groups.source.size);
    expect(Math.max(...lists.map(([, rows]) => rows.length))).toBe(10);
    expect(Math.max(...files.map(({ text }) => gzipSync(text).length))).toBeLessThan(3 * 1024);
    expect(new Set(files.map(({ address }) => address)).size).toBe(files.length);
  });

  test('are none where nothing can be followed', () => {
    const groups = { ...groupsOf([]), section: new Map() };
    expect(followFiles(groups, DATES)).toEqual([]);
    expect(followFileCount(groups, DATES)).toBe(0);
  });
});
