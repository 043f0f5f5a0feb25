import { strings } from '#strings.ts';
import { storyPictureHtml } from './picture-html.ts';
import { headlineHtml, metaHtml, pigmentClass } from './story-html.ts';
import type { Story } from './view.ts';

/** Returns the card inside a text: «اقرأ أيضًا», with the headline of the other article and its picture or pattern. */
export function relatedCardHtml(story: Story): string {
  const picture = story.href === undefined ? '' : storyPictureHtml(story, { sizes: '128px', shape: 'square' });
  return `<aside class="card ${pigmentClass(story)}" aria-label="${strings.readAlso}"><p class="k sentence">${strings.readAlso}</p><p class="h">${headlineHtml(story)}</p>${metaHtml(story)}${picture ? `<span class="pic">${picture}</span>` : ''}</aside>`;
}
