import { resolveContentPath } from '#articles/content-path.ts';
import { embedCardHtml } from '#components/embed-card.ts';
import { PHONE_WIDE, pictureHtml } from '#components/picture-html.ts';
import { relatedCardHtml } from '#components/related-card.ts';
import type { Library } from '#library.ts';
import type { ArticleBody } from '#markdown/body.ts';
import { renderBody } from '#markdown/render-body.ts';
import { toHref } from '#site/address.ts';
import { checkedAddress } from './checked-address.ts';
import { footnoteDigits } from './footnote-digits.ts';
import type { StoryMaker } from './story.ts';

/** Pictures in the text are as wide as the text: at most 38rem. */
const BODY_PICTURE_SIZES = `(min-width: 42rem) 38rem, ${PHONE_WIDE}`;

/** What a body needs to resolve its parts. */
export interface BodyContext {
  readonly library: Library;
  readonly stories: StoryMaker;
}

/** Returns the body of an article or static page as HTML, with all parts resolved. */
export function bodyHtml(
  owner: { readonly file: string },
  body: ArticleBody,
  { library, stories }: BodyContext,
): string {
  const { links, site } = library;
  const html = renderBody(body, {
    address: (part) => {
      const address = checkedAddress(links, part, owner.file);
      return address === undefined ? undefined : toHref(address, site.base);
    },
    related: ({ reference }) => {
      const article = links.find(reference.written, owner.file);
      const found = article?.withdrawn === undefined ? article : undefined;
      return relatedCardHtml(
        stories.row({ article: found, headline: reference.written, breaking: reference.breaking }),
      );
    },
    picture: (part) => {
      const file = resolveContentPath(owner.file, part.file);
      const view = file === undefined ? undefined : library.picture(file, part.alt);
      return view === undefined ? '' : pictureHtml(view, { sizes: BODY_PICTURE_SIZES });
    },
    embed: embedCardHtml,
  });
  return footnoteDigits(html, site.digits);
}
