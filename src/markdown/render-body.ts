import type { AddressPart, AnchorPart, ArticleBody, EmbedPart, PicturePart, RelatedPart } from './body.ts';
import { escapeHtml } from './isolate-direction.ts';

/** Renders each kind of part. Addresses are returned unescaped and escaped here; everything else is safe HTML. */
export interface BodyRenderers {
  /** The address to link to: `/2024/05/20/…/`; undefined where the words stand without a link. */
  readonly address: (part: AddressPart) => string | undefined;
  /** The address of an anchor in this body; default `#id`. Feeds return the absolute address. */
  readonly anchor?: (part: AnchorPart) => string;
  readonly related: (part: RelatedPart) => string;
  readonly picture: (part: PicturePart) => string;
  readonly embed: (part: EmbedPart) => string;
}

/** Returns the complete HTML of a body. */
export function renderBody(body: ArticleBody, renderers: BodyRenderers): string {
  let html = '';
  let isUnlinked = false;
  for (const part of body.parts) {
    if (typeof part === 'string') {
      html += isUnlinked ? part.replace(/^"/, '') : part;
      isUnlinked = false;
    } else if (part.type === 'address') {
      const address = renderers.address(part);
      isUnlinked = address === undefined;
      html = address === undefined ? html.replace(/ href="$/, '') : html + escapeHtml(address);
    } else if (part.type === 'anchor')
      html += escapeHtml(renderers.anchor?.(part) ?? `#${encodeURIComponent(part.id)}`);
    else if (part.type === 'related') html += renderers.related(part);
    else if (part.type === 'picture') html += renderers.picture(part);
    else html += renderers.embed(part);
  }
  return html;
}
