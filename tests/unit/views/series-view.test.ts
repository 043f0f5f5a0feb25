import { describe, expect, test } from 'vitest';
import type { Article } from '#articles/article.ts';
import { createSeriesView } from '#views/series-view.ts';
import { moment, sampleArticle } from '../seo/sample-article.ts';
import { sampleLibrary } from './sample-library.ts';

const SERIES = { label: 'قناة السويس', slug: 'قناة-السويس', kind: 'series' as const };
const TOPIC = { label: 'ملاحة', slug: 'ملاحة', kind: 'topic' as const };

/** Parts of a series, the newest first, as in a library. */
function parts(count: number, tags: Article['tags'] = [TOPIC, SERIES]): Article[] {
  return Array.from({ length: count }, (_, index) => {
    const part = count - index;
    return sampleArticle({
      id: `part-${part}`,
      permalink: `/2026/11/0${part}/جزء-${part}/`,
      headline: `الجزء ${part}`,
      datePublished: moment(`2026-11-0${part}T08:00:00+02:00`),
      tags,
    });
  });
}

function view(articles: readonly Article[], part: number) {
  const article = articles.find(({ id }) => id === `part-${part}`);
  return article && createSeriesView(article, sampleLibrary(articles));
}

describe('createSeriesView', () => {
  test('the middle part has the one before and the one after', () => {
    expect(view(parts(3), 2)).toMatchObject({
      page: { label: 'ملف: قناة السويس' },
      place: '2 من 3',
      previous: { headlineHtml: 'الجزء 1' },
      next: { headlineHtml: 'الجزء 3' },
    });
  });

  test('the first has none before, the last none after', () => {
    expect(view(parts(3), 1)).not.toHaveProperty('previous');
    expect(view(parts(3), 3)).not.toHaveProperty('next');
  });

  test.each([
    ['alone in its series', parts(1)],
    ['with tags of other kinds only', parts(3, [TOPIC])],
  ])('none %s', (_name, articles) => {
    expect(view(articles, 1)).toBeUndefined();
  });

  test('what was withdrawn is not in it', () => {
    const [newest, ...others] = parts(3);
    const withdrawn = { date: moment('2026-11-10T08:00:00+02:00'), reason: 'خطأ' };
    const articles = newest === undefined ? [] : [{ ...newest, withdrawn }, ...others];
    expect(view(articles, 2)).toMatchObject({ place: '2 من 2' });
    expect(view(articles, 3)).toBeUndefined();
  });
});
