import { describe, expect, test } from 'vitest';
import { embedCardHtml } from '#components/embed-card.ts';

describe('embedCardHtml', () => {
  const html = embedCardHtml({
    provider: 'YouTube',
    title: 'جولة في <المطبعة>',
    url: 'https://www.youtube.com/watch?v=abc&t=1',
    frame: 'https://www.youtube-nocookie.com/embed/abc',
  });

  test('asks nothing of the provider until the reader clicks', () => {
    expect(html).not.toContain('<iframe');
    expect(html).not.toContain('src=');
    expect(html).toContain('data-frame="https://www.youtube-nocookie.com/embed/abc"');
  });

  test('without scripts the button stays hidden and the link leads there', () => {
    expect(html).toMatch(/<button [^>]*hidden>/);
    expect(html).toContain('href="https://www.youtube.com/watch?v=abc&amp;t=1"');
  });

  test('names the provider isolated and escapes the title', () => {
    expect(html).toContain('<bdi>YouTube</bdi>');
    expect(html).toContain('جولة في &lt;المطبعة&gt;');
  });
});
