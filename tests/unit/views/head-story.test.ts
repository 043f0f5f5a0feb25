import { expect, test } from 'vitest';
import type { Story } from '#components/view.ts';
import { headStory } from '#views/head-story.ts';

const story = { headline: 'عنوان', picture: { src: '/_pictures/a.avif' } } as unknown as Story;

test('a front of text shows no picture at its head, every other shape does', () => {
  expect(headStory('text', story)).toEqual({ headline: 'عنوان' });
  for (const shape of ['event', 'two', 'three', 'quiet'] as const) expect(headStory(shape, story)).toBe(story);
});
