import { describe, expect, test } from 'vitest';
import {
  badgeHtml,
  headlineHtml,
  kickerHtml,
  kindHtml,
  metaHtml,
  pigmentClass,
  timeHtml,
} from '#components/story-html.ts';
import { sampleStory } from './sample-story.ts';

const { href: _, ...unlinked } = sampleStory;
const { source: __, ...sourceless } = sampleStory;
const { section: ___, ...sectionless } = sampleStory;

describe('headlineHtml', () => {
  test('links to the article and keeps foreign runs isolated', () => {
    expect(headlineHtml(sampleStory)).toBe(
      '<a href="/2026/11/23/%D9%86%D9%82%D8%B7%D8%A9/">قمة <bdi lang="en">G20</bdi> تبدأ غدًا</a>',
    );
  });

  test('a headline without an article stands unlinked', () => {
    expect(headlineHtml(unlinked)).toBe('قمة <bdi lang="en">G20</bdi> تبدأ غدًا');
  });

  test('the breaking badge stands before the link, with its end for the script', () => {
    const html = headlineHtml({ ...sampleStory, breakingUntil: '2026-11-23T15:00:00+03:00' });
    expect(html).toMatch(/^<span class="badge" data-until="2026-11-23T15:00:00\+03:00">عاجل<\/span> <a /);
  });
});

describe('badgeHtml', () => {
  test('a badge without an end has nothing for a script to expire', () => {
    expect(badgeHtml(true)).toBe('<span class="badge">عاجل</span> ');
  });
});

describe('kindHtml', () => {
  test.each([
    ['news', ''],
    ['opinion', '<span class="kind opinion">رأي</span>'],
    ['sponsored', '<span class="kind sponsored">إعلان</span>'],
    ['explainer', '<span class="kind explainer">شرح</span>'],
  ] as const)('%s → %s', (kind, html) => {
    expect(kindHtml(kind)).toBe(html);
  });
});

describe('timeHtml', () => {
  test('the machine reads the moment, the reader the words', () => {
    expect(timeHtml({ iso: '2026-11-23', text: '23 نوفمبر 2026' })).toBe(
      '<time datetime="2026-11-23">23 نوفمبر 2026</time>',
    );
  });
});

describe('metaHtml', () => {
  test('each part is an element of its own, names isolated', () => {
    expect(metaHtml(sampleStory)).toBe(
      '<p class="m"><b><bdi>ليلى الحسني</bdi></b>' +
        '<time datetime="2026-11-23T09:30:00+03:00" data-relative>23 نوفمبر 2026</time><span>4 دقائق</span></p>',
    );
  });

  test('the source stands in where there is no author, and nothing where there is neither', () => {
    expect(metaHtml({ ...sampleStory, authors: [] })).toContain('<b><bdi>وكالة المدار</bdi></b>');
    expect(metaHtml({ ...sourceless, authors: [] })).not.toContain('<b>');
  });

  test('a bare headline has no line under it', () => {
    expect(metaHtml({ headlineHtml: 'خبر', seed: 'خبر', kind: 'news', authors: [] })).toBe('');
  });

  test('the kind is not said twice where the section is named after it', () => {
    const opinion = { ...sampleStory, kind: 'opinion' } as const;
    expect(metaHtml(opinion)).toContain('رأي');
    const section = { name: 'رأي', href: '/section/opinion/', pigment: 'ochre' } as const;
    expect(metaHtml({ ...opinion, section })).not.toContain('رأي');
  });

  test('a name cannot bring markup', () => {
    expect(metaHtml({ ...sampleStory, authors: ['<img src=x>'] })).toContain('&lt;img src=x&gt;');
  });
});

describe('kickerHtml and pigmentClass', () => {
  test('say the section in word and colour', () => {
    expect(kickerHtml(sampleStory)).toBe('<p class="k">سياسة</p>');
    expect(pigmentClass(sampleStory)).toBe('cinnabar');
  });

  test('a section named like markup is text', () => {
    const section = { name: 'سياسة </script><script>', href: '/section/s/', pigment: 'lapis' } as const;
    expect(kickerHtml({ ...sampleStory, section })).toBe('<p class="k">سياسة &lt;/script&gt;&lt;script&gt;</p>');
  });

  test('without a section there is no kicker, and lapis', () => {
    expect(kickerHtml(sectionless)).toBe('');
    expect(pigmentClass(sectionless)).toBe('lapis');
  });
});
