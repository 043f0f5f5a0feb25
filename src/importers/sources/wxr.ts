import { says } from '#messages/says.ts';
import { stableId } from '../stable-id.ts';
import { toDate } from '../to-date.ts';
import { htmlToText } from '../write/html-text.ts';
import { markdownToHtml } from '../write/markdown-to-html.ts';
import { decodePostName } from './decode-post-name.ts';
import type { SourceInput, SourceItem, SourceRecord, Unpublished } from './source-item.ts';
import { resolveShortcodes } from './wordpress-shortcodes.ts';
import { readWxrParts, type WxrParts } from './wxr-parts.ts';
import { childrenNamed, childText, ownText, readXmlItems, type XmlElement } from './xml-items.ts';

const ITEMS: ReadonlySet<string> = new Set(['item']);
const PUBLISHED: ReadonlySet<string> = new Set(['publish', 'future']);
const DRAFTS: ReadonlySet<string> = new Set(['draft', 'pending']);
/** Written by WordPress itself, or thrown away. */
const NOTHING: ReadonlySet<string> = new Set(['trash', 'auto-draft', 'inherit']);
/** Taxonomies that say nothing of what a post is about. */
const OTHER_TERMS: ReadonlySet<string> = new Set([
  'author',
  'language',
  'post_format',
  'nav_menu',
  'post_translations',
  'term_language',
  'translation_priority',
  'wp_theme',
]);

const partsOf = new WeakMap<SourceInput, Promise<WxrParts>>();

/**
 * Yields the posts and pages of a WordPress export (WXR). Attachments, menus, revisions and trashed posts are passed
 * over and counted, comments are counted. Drafts stay drafts; private and protected posts become drafts.
 */
export async function* readWxr(input: SourceInput): AsyncGenerator<SourceRecord> {
  const known = partsOf.get(input) ?? readWxrParts(input.chunks());
  partsOf.set(input, known);
  const parts = await known;
  for await (const piece of readXmlItems(input.chunks(), ITEMS)) {
    if ('fault' in piece) {
      const said = says('xml-fault', { cause: piece.fault.message });
      yield { diagnostic: { ...piece.fault, file: input.file.name, ...said } };
    } else if ('item' in piece) {
      const reason = reasonToSkip(piece.item);
      yield reason === undefined ? { item: toItem(piece.item, parts, input) } : { skipped: reason };
      for (let count = childrenNamed(piece.item, 'wp:comment').length; count > 0; count -= 1)
        yield { skipped: 'comment' };
    }
  }
}

function reasonToSkip(item: XmlElement): string | undefined {
  const type = childText(item, 'wp:post_type') ?? 'post';
  if (type !== 'post' && type !== 'page') return type;
  const status = childText(item, 'wp:status') ?? 'publish';
  return NOTHING.has(status) ? status : undefined;
}

function unpublished(item: XmlElement): Unpublished | undefined {
  if (childText(item, 'wp:post_password') !== undefined) return 'password';
  const status = childText(item, 'wp:status') ?? 'publish';
  if (PUBLISHED.has(status)) return undefined;
  if (DRAFTS.has(status)) return 'draft';
  return status === 'private' ? 'private' : 'status';
}

function toItem(item: XmlElement, parts: WxrParts, input: SourceInput): SourceItem {
  const link = childText(item, 'link');
  const content = childText(item, 'content:encoded') ?? '';
  const meta = metaOf(item);
  const isMarkdown = meta.get('_wpcom_is_markdown') === '1' && !/<!-- wp:|<p[\s>]/i.test(content);
  const { html, notes } = resolveShortcodes(content, parts);
  const picture = parts.attachments.get(meta.get('_thumbnail_id') ?? '');
  const thumbnail = meta.get('_thumbnail_id');
  const lost =
    thumbnail !== undefined && picture === undefined && thumbnail !== '0'
      ? [says('picture-left-out/attachment', { id: thumbnail })]
      : [];
  return {
    line: item.line,
    noun: childText(item, 'wp:post_type') === 'page' ? 'page' : 'post',
    id: (title) => stableId('wxr', childText(item, 'guid') ?? link ?? '', childText(item, 'wp:post_id') ?? title),
    title: childText(item, 'title') ?? '',
    html: isMarkdown ? markdownToHtml(html) : html,
    blankLinesSeparateParagraphs: !isMarkdown && !/<!-- wp:|<p[\s>]/i.test(content),
    dates: datesOf(item, 'post_date', input.timeZone),
    updated: datesOf(item, 'post_modified', input.timeZone)
      .map((date) => toDate(date))
      .find(Boolean),
    ...authorsOf(item, parts),
    categories: termsOf(item, (domain) => domain === 'category'),
    tags: termsOf(item, (domain) => domain !== 'category' && !OTHER_TERMS.has(domain)),
    summary: childText(item, 'excerpt:encoded') ?? '',
    unpublished: unpublished(item),
    slug: decodePostName(childText(item, 'wp:post_name') ?? ''),
    link,
    aliases: [...oldAddresses(item, link), ...permanentOf(item, link)],
    language: childrenNamed(item, 'category').find(({ attributes }) => attributes['domain'] === 'language')?.attributes[
      'nicename'
    ],
    isPage: childText(item, 'wp:post_type') === 'page',
    picture,
    enclosures: childrenOfMeta(item, 'enclosure').flatMap((value) => value.split('\n')[0]?.trim() || []),
    notes: [...notes, ...lost],
  };
}

/** The time in GMT, which WordPress leaves at zeros in drafts and old posts; then the local one. */
function datesOf(item: XmlElement, name: string, timeZone: string | undefined): string[] {
  const isWritten = (date: string | undefined): date is string => date !== undefined && !date.startsWith('0000');
  const gmt = childText(item, `wp:${name}_gmt`);
  const local = childText(item, `wp:${name}`);
  const localDate = isWritten(local) ? (toDate(local, timeZone) ?? local) : undefined;
  return [
    ...(isWritten(gmt) ? [`${gmt}Z`] : []),
    ...(localDate === undefined ? [] : [localDate]),
    ...(name === 'post_date' ? [childText(item, 'pubDate')].filter(isWritten) : []),
  ].filter((date) => !/-0001/.test(date));
}

/** Co-authors stand as terms; without them the login of the one who wrote it has a name in the list of authors. */
function authorsOf(item: XmlElement, { authors }: WxrParts): Pick<SourceItem, 'authors' | 'logins'> {
  const together = childrenNamed(item, 'category')
    .filter(({ attributes }) => attributes['domain'] === 'author')
    .map((term) => {
      const name = htmlToText(ownText(term));
      return authors.get(name) ?? authors.get((term.attributes['nicename'] ?? '').replace(/^cap-/, '')) ?? name;
    })
    .filter((name) => name !== '');
  if (together.length > 0) return { authors: together };
  const login = childText(item, 'dc:creator') ?? '';
  const name = authors.get(login);
  if (name !== undefined && name !== login) return { authors: [name] };
  // A login is of Latin letters in one word; what is not was a name.
  return /^[\w.@-]+$/.test(login) ? { logins: [login] } : { authors: [login] };
}

function termsOf(item: XmlElement, isOne: (domain: string) => boolean): string[] {
  const names = childrenNamed(item, 'category')
    .filter((category) => isOne(category.attributes['domain'] ?? 'category'))
    .map((category) => ownText(category))
    .filter((name) => /[\p{L}\p{N}]/u.test(name));
  return [...new Set(names)];
}

function metaOf(item: XmlElement): ReadonlyMap<string, string> {
  return new Map(
    childrenNamed(item, 'wp:postmeta').map((meta) => [
      childText(meta, 'wp:meta_key') ?? '',
      childText(meta, 'wp:meta_value') ?? '',
    ]),
  );
}

function childrenOfMeta(item: XmlElement, key: string): string[] {
  return childrenNamed(item, 'wp:postmeta')
    .filter((meta) => childText(meta, 'wp:meta_key') === key)
    .flatMap((meta) => childText(meta, 'wp:meta_value') ?? []);
}

/** A slug that was changed once keeps its old address. */
function oldAddresses(item: XmlElement, link: string | undefined): string[] {
  const slug = childText(item, 'wp:post_name');
  if (link === undefined || slug === undefined || !link.includes(`/${slug}`)) return [];
  const at = link.lastIndexOf(`/${slug}`);
  return childrenOfMeta(item, '_wp_old_slug').map(
    (old) => `${link.slice(0, at)}/${old}${link.slice(at + slug.length + 1)}`,
  );
}

/** `https://old.example/?p=12`, by which posts link to each other. */
function permanentOf(item: XmlElement, link: string | undefined): string[] {
  const guid = childText(item, 'guid');
  const id = childText(item, 'wp:post_id');
  const url = URL.parse(link ?? guid ?? '');
  const short = url === null || id === undefined ? [] : [`${url.origin}/?p=${id}`];
  return [...new Set([...(guid !== undefined && /^https?:/.test(guid) && guid !== link ? [guid] : []), ...short])];
}
