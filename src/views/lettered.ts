import type { Article } from '#articles/article.ts';
import type { Story } from '#components/view.ts';
import { articleWords } from '#pictures/share-card.ts';

/** Returns a story without picture with the words that are drawn in its place; the same story if it has neither. */
export function lettered(story: Story, article: Article): Story {
  const words = story.picture === undefined ? articleWords(article) : undefined;
  return words === undefined ? story : { ...story, lettered: words };
}
