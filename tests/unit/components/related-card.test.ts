import { describe, expect, test } from 'vitest';
import { relatedCardHtml } from '#components/related-card.ts';
import { sampleStory } from './sample-story.ts';

describe('relatedCardHtml', () => {
  test('is an aside named «اقرأ أيضًا», with headline, date and pattern', () => {
    const html = relatedCardHtml(sampleStory);
    expect(html).toMatch(/^<aside class="card cinnabar" aria-label="اقرأ أيضًا">/);
    expect(html).toContain('<a href="/2026/11/23/');
    expect(html).toContain('<svg class="pattern');
  });

  test('a headline without an article has neither link nor picture', () => {
    const html = relatedCardHtml({ headlineHtml: 'خبر قديم', seed: 'خبر قديم', kind: 'news', authors: [] });
    expect(html).toContain('<p class="h">خبر قديم</p>');
    expect(html).not.toContain('<a ');
    expect(html).not.toContain('pic');
  });
});
