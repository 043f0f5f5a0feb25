import type { AddressPart, AnchorPart, ArticleBody, EmbedPart, PicturePart, RelatedPart } from './body.ts';
import { escapeHtml } from './isolate-direction.ts';

/** How each part is written. Addresses are given plain, and escaped here; everything else gives safe HTML. */
export interface BodyRenderers {
  /** The address to link to: `/2024/05/20/…/`. */
  readonly address: (part: AddressPart) => string;
  /** The address of a place in this body; `#id` where it is not given. A feed gives the whole address. */
  readonly anchor?: (part: AnchorPart) => string;
  readonly related: (part: RelatedPart) => string;
  readonly picture: (part: PicturePart) => string;
  readonly embed: (part: EmbedPart) => string;
}

/** Returns the whole HTML of a body, its parts written by the renderers. */
export function renderBody(body: ArticleBody, renderers: BodyRenderers): string {
  let html = '';
  for (const part of body.parts) {
    if (typeof part === 'string') html += part;
    else if (part.type === 'address') html += escapeHtml(renderers.address(part));
    else if (part.type === 'anchor') html += escapeHtml(renderers.anchor?.(part) ?? `#${encodeURIComponent(part.id)}`);
    else if (part.type === 'related') html += renderers.related(part);
    else if (part.type === 'picture') html += renderers.picture(part);
    else html += renderers.embed(part);
  }
  return html;
}
