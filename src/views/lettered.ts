import { strongWords } from '#arabic/strong-words.ts';
import type { Article } from '#articles/article.ts';
import type { Story } from '#components/view.ts';

/** Returns a story without picture with the words that are drawn in its place; the same story if it has neither. */
export function lettered(story: Story, { headline, tags, withdrawn }: Article): Story {
  if (story.picture !== undefined || withdrawn !== undefined) return story;
  const words = strongWords(
    headline,
    tags.map(({ label }) => label),
  );
  return words === undefined ? story : { ...story, lettered: words };
}
