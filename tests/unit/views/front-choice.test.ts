import { describe, expect, test } from 'vitest';
import type { Article } from '#articles/article.ts';
import type { FrontPlan } from '#site/front-plan.ts';
import { chooseFront } from '#views/front-choice.ts';
import { moment, SECTION, sampleArticle } from '../seo/sample-article.ts';
import { sampleLibrary } from './sample-library.ts';

const IMAGE = { file: 'pictures/a.jpg', alt: 'ميناء' };
const AT = { line: 1, column: 1 };
const NONE: FrontPlan = { second: [], bands: [], off: [] };
const OTHER = { ...SECTION, name: 'علوم', slug: 'علوم' };

/** Articles by name, the first the newest, an hour between them. */
function articles(count: number, changes: (index: number) => Partial<Article> = () => ({})): Article[] {
  return Array.from({ length: count }, (_, index) => {
    const { image: _image, ...article } = sampleArticle({
      id: `a${index}`,
      file: `articles/2026/a${index}.md`,
      slug: `a${index}`,
      permalink: `/2026/11/21/a${index}/`,
      headline: `خبر رقم ${index}`,
      datePublished: moment(new Date(Date.parse('2026-11-21T20:00:00Z') - index * 3_600_000).toISOString()),
    });
    return { ...article, ...changes(index) };
  });
}

function front(list: readonly Article[], plan: Partial<FrontPlan> = {}, breaking: readonly string[] = []) {
  const settings = { sections: [SECTION, OTHER], tags: [], authors: [], redirects: [], front: { ...NONE, ...plan } };
  const choice = chooseFront(sampleLibrary(list, { settings }), ({ id }) => breaking.includes(id));
  const ids = (some: readonly Article[]) => some.map(({ id }) => id);
  const { shape, heads, next, latest, opinion, bands } = choice;
  const shown = [heads, choice.breaking, next, latest, opinion, ...bands.map((band) => band.articles)].flatMap(ids);
  return {
    shape,
    heads: ids(heads),
    breaking: ids(choice.breaking),
    next: ids(next),
    latest: ids(latest),
    bands,
    shown,
  };
}

describe('chooseFront', () => {
  test.each<[string, number, string, number]>([
    ['no article', 0, 'event', 0],
    ['one', 1, 'event', 1],
    ['two', 2, 'two', 2],
    ['three', 3, 'three', 3],
    ['eight without pictures', 8, 'quiet', 1],
    ['twenty without pictures', 20, 'text', 1],
  ])('%s', (_name, count, shape, heads) => {
    const chosen = front(articles(count));
    expect([chosen.shape, chosen.heads.length]).toEqual([shape, heads]);
  });

  test('with pictures the front is quiet', () => {
    expect(front(articles(20, () => ({ image: IMAGE }))).shape).toBe('quiet');
  });

  test('no article stands twice', () => {
    for (const shape of ['event', 'two', 'three', 'quiet', 'text'] as const) {
      const { shown } = front(
        articles(30, (index) => (index % 2 === 0 ? {} : { section: 'علوم' })),
        {
          shape: { is: shape, ...AT },
          lead: { written: 'a9', ...AT },
          second: [
            { written: 'a9', ...AT },
            { written: 'a4', ...AT },
          ],
          bands: [{ section: 'علوم', lead: { written: 'a1', ...AT }, ...AT }],
        },
        ['a2', 'a9'],
      );
      expect(new Set(shown).size).toBe(shown.length);
      expect(shown.length).toBeGreaterThan(25);
    }
  });

  test('breaking leads, then importance, then newness', () => {
    const list = articles(8, (index) => (index === 3 ? { importance: 1 } : {}));
    expect(front(list).heads).toEqual(['a3']);
    expect(front(list, {}, ['a5', 'a6'])).toMatchObject({ heads: ['a5'], breaking: ['a6'] });
    expect(front(articles(8)).heads).toEqual(['a0']);
  });

  test('of two equally new the one with a picture leads', () => {
    const same = moment('2026-11-21T20:00:00Z');
    const list = articles(8, (index) =>
      index < 2 ? { datePublished: same, ...(index === 1 ? { image: IMAGE } : {}) } : {},
    );
    expect(front(list).heads).toEqual(['a1']);
  });

  test('importance three is never in the first view', () => {
    const list = articles(20, (index) => (index < 2 ? { importance: 3 } : {}));
    const { heads, next, latest, shown } = front(list);
    expect([...heads, ...next, ...latest]).not.toContain('a0');
    expect(shown).toContain('a0');
  });

  test('the great story of last week leads no more', () => {
    const old = moment('2026-11-12T20:00:00Z');
    const list = articles(8, (index) => (index === 7 ? { importance: 1, datePublished: old } : {}));
    expect(front(list).heads).toEqual(['a0']);
  });

  test('a breaking lead of the first importance is an event', () => {
    const list = articles(8, (index) => (index === 2 ? { importance: 1, image: IMAGE } : { image: IMAGE }));
    expect(front(list, {}, ['a2'])).toMatchObject({ shape: 'event', heads: ['a2'] });
    expect(front(list).shape).toBe('quiet');
  });

  test('an editor chooses lead, second stories, and what is off', () => {
    const plan = {
      lead: { written: 'a5', ...AT },
      second: [{ written: 'خبر رقم 6', ...AT }],
      off: [{ written: 'a0', ...AT }],
    };
    const { heads, next, shown } = front(articles(10), plan);
    expect([heads, next[0]]).toEqual([['a5'], 'a6']);
    expect(shown).not.toContain('a0');
  });

  test('what is over or not there falls back to the rule', () => {
    const plan = {
      shape: { is: 'event' as const, until: 0, ...AT },
      lead: { written: 'a5', until: 0, ...AT },
      second: [{ written: 'ليس هنا', ...AT }],
      off: [{ written: 'a0', until: 0, ...AT }],
    };
    expect(front(articles(10), plan)).toMatchObject({ shape: 'quiet', heads: ['a0'] });
  });

  test('bands in the order and shape of the plan, the others after them', () => {
    const list = articles(40, (index) => (index % 2 === 0 ? {} : { section: 'علوم' }));
    const plan = { bands: [{ section: 'علوم', shape: 'trio' as const, lead: { written: 'a39', ...AT }, ...AT }] };
    const { bands } = front(list, plan);
    expect(bands.map(({ section, shape }) => [section, shape])).toEqual([
      ['علوم', 'trio'],
      ['سياسة', 'deep'],
    ]);
    expect(bands[0]?.articles[0]?.id).toBe('a39');
    expect(front(list, { off: [{ section: 'علوم', ...AT }] }).bands.map(({ section }) => section)).toEqual(['سياسة']);
  });

  test('the newest headlines are as many as have room beside the stories', () => {
    const counts = (['event', 'two', 'three', 'quiet', 'text'] as const).map(
      (is) =>
        front(
          articles(60, () => ({ image: IMAGE })),
          { shape: { is, ...AT } },
        ).latest.length,
    );
    expect(counts).toEqual([7, 7, 7, 10, 10]);
  });

  test('a shape with more places than stories becomes a smaller one', () => {
    expect(front(articles(1), { shape: { is: 'three', ...AT } }).shape).toBe('event');
    expect(front(articles(2), { shape: { is: 'three', ...AT } }).shape).toBe('two');
  });
});
