import { strings } from '#strings.ts';
import { escapeHtml } from './escape-html.ts';

export interface EmbedView {
  readonly provider: string;
  readonly title: string;
  readonly url: string;
  readonly frame: string;
}

/**
 * Returns the card for an embed: nothing is requested from the provider before a click. Without scripts the button
 * stays hidden and the link leads to the provider's page.
 */
export function embedCardHtml(embed: EmbedView): string {
  const provider = escapeHtml(embed.provider);
  const say = (sentence: string) => sentence.replace('{provider}', `<bdi>${provider}</bdi>`);
  return `<figure class="embed" data-frame="${escapeHtml(embed.frame)}"><p class="h">${escapeHtml(embed.title)}</p><p>${say(strings.embedNotice)}</p><p class="embed-do"><button type="button" class="button" hidden>${say(strings.embedLoad)}</button><a class="button" href="${escapeHtml(embed.url)}" rel="noopener">${say(strings.embedOpen)}</a></p></figure>`;
}
