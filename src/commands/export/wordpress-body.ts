import type { Article } from '#articles/article.ts';
import { resolveContentPath } from '#articles/content-path.ts';
import type { LinkIndex } from '#articles/link-index.ts';
import type { ArticleBody, OpenPart } from '#markdown/body.ts';
import { escapeHtml } from '#markdown/isolate-direction.ts';
import { renderBody } from '#markdown/render-body.ts';
import { type AddressRoot, toUrl } from '#site/address.ts';

/** What the links and pictures of a body are resolved with. */
export interface WordpressLinks {
  readonly links: LinkIndex;
  readonly root: AddressRoot;
  /** The address of a picture of the content folder. */
  readonly pictureUrl: (file: string) => string;
}

/** Returns a body as HTML that stands by itself: whole addresses, plain pictures, an embed as its address on a line. */
export function wordpressBody(
  file: Article['file'],
  body: ArticleBody,
  { links, root, pictureUrl }: WordpressLinks,
): string {
  const html = renderBody(body, {
    address: (part) => {
      const found = links.resolve(part, file);
      return 'address' in found ? toUrl(found.address, root) : part.written;
    },
    related: ({ reference }) => {
      const article = links.find(reference.written, file);
      if (article === undefined) return '';
      return `<p><a href="${escapeHtml(toUrl(article.permalink, root))}">${escapeHtml(article.headline)}</a></p>`;
    },
    picture: (part) => {
      const path = resolveContentPath(file, part.file) ?? part.file;
      return `<img src="${escapeHtml(pictureUrl(path))}" alt="${escapeHtml(part.alt)}" />`;
    },
    embed: ({ url }) => `<p>${escapeHtml(url)}</p>`,
  });
  return withoutLooks(html);
}

/** Returns the pictures of a body, as paths of the content folder. */
export function bodyPictures(file: Article['file'], { parts }: ArticleBody): { file: string; alt: string }[] {
  return parts
    .filter(
      (part): part is Extract<OpenPart, { type: 'picture' }> => typeof part !== 'string' && part.type === 'picture',
    )
    .map((part) => ({ file: resolveContentPath(file, part.file) ?? part.file, alt: part.alt }));
}

/** Our serializer writes lower-case names, double quotes and no `>` inside. */
const TAG = /<([a-z][a-z0-9]*)((?:\s[a-z-]+(?:="[^"]*")?)*)\s*(\/?)>/g;
const LOOKS = /\s(?:class|role|tabindex|style|aria-[a-z-]+|data-[a-z-]+)(?:="[^"]*")?/g;
/** Classes by which a block is known again. */
const KEPT_CLASS = /\sclass="([^"]*\b(?:verse|timeline|fn-back|footnotes|poem|pull-quote)\b[^"]*)"/;

/** A word that stands for the look of a note on paper. */
const NOTE_LABEL = /<span class="note-label">[^<]*<\/span>/g;

/** The notes have a heading of their own where they are shown. */
const NOTES_TITLE = /(<section class="footnotes"[^<>]*>)<h2[^<>]*>[^<]*<\/h2>/g;

function withoutLooks(html: string): string {
  return html
    .replace(NOTE_LABEL, '')
    .replace(NOTES_TITLE, '$1')
    .replace(/<\/?wbr\b[^<>]*>/g, '')
    .replace(TAG, (_whole, name: string, attributes: string, end: string) => {
      const kept = KEPT_CLASS.exec(attributes)?.[0] ?? '';
      return `<${name}${kept}${attributes.replace(LOOKS, '')}${end === '' ? '' : ' /'}>`;
    });
}
