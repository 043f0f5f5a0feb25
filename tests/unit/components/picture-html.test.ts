import { describe, expect, test } from 'vitest';
import { pictureHtml, storyPictureHtml } from '#components/picture-html.ts';
import type { PictureView } from '#components/view.ts';
import { sampleStory } from './sample-story.ts';

const picture: PictureView = {
  src: '/_pictures/port.webp',
  sources: [
    { type: 'image/avif', srcset: '/_pictures/port-320.avif 320w, /_pictures/port-640.avif 640w' },
    { type: 'image/webp', srcset: '/_pictures/port-320.webp 320w' },
  ],
  width: 1200,
  height: 750,
  alt: 'رافعات "الميناء" عند الغروب',
};

describe('pictureHtml', () => {
  const html = pictureHtml(picture, { sizes: '100vw' });

  test('offers AVIF before WebP, with the same sizes', () => {
    expect(html.indexOf('image/avif')).toBeLessThan(html.indexOf('image/webp'));
    expect(html.match(/sizes="100vw"/g)).toHaveLength(2);
  });

  test('has width and height, and is lazy below the first view', () => {
    expect(html).toContain('width="1200" height="750"');
    expect(html).toContain('loading="lazy"');
    expect(html).not.toContain('fetchpriority');
  });

  test('in the first view it comes first and is not lazy', () => {
    const eager = pictureHtml(picture, { sizes: '100vw', eager: true });
    expect(eager).toContain('fetchpriority="high"');
    expect(eager).not.toContain('lazy');
  });

  test('its description is escaped, or empty where a headline says it', () => {
    expect(html).toContain('alt="رافعات &quot;الميناء&quot; عند الغروب"');
    expect(pictureHtml(picture, { sizes: '100vw', decorative: true })).toContain('alt=""');
  });
});

describe('storyPictureHtml', () => {
  test('a story without a picture gets the pattern of its section', () => {
    expect(storyPictureHtml(sampleStory, { sizes: '104px', shape: 'square' })).toMatch(
      /^<svg class="pattern cinnabar"/,
    );
  });

  test('a story with a picture shows it, described by its headline', () => {
    const html = storyPictureHtml({ ...sampleStory, picture }, { sizes: '104px', shape: 'square' });
    expect(html).toMatch(/^<picture>/);
    expect(html).toContain('alt=""');
  });
});
