import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { ImportedArticle } from '../imported-article.ts';
import { stableId } from '../stable-id.ts';
import { toDate } from '../to-date.ts';
import { htmlToText } from '../write/html-text.ts';
import type { ArchiveOptions, ImportedArchive } from './imported-archive.ts';
import { toImportedArticle } from './to-imported-article.ts';
import { childrenNamed, childText, ownText, readXmlItems, type XmlElement } from './xml-items.ts';

const ITEMS: ReadonlySet<string> = new Set(['item', 'wp:author']);
const PUBLISHED: ReadonlySet<string> = new Set(['publish', 'future']);
const DRAFTS: ReadonlySet<string> = new Set(['draft', 'pending']);

/**
 * Returns the posts of a WordPress export (WXR). Pages, attachments, menus, revisions, private and trashed posts are
 * passed over and counted. Drafts stay drafts. Pictures are not fetched: each is named in a warning.
 */
export function importWxr(source: string, options: ArchiveOptions): ImportedArchive {
  const { items, diagnostics: xmlErrors } = readXmlItems(source, ITEMS);
  const diagnostics: Diagnostic[] = xmlErrors.map((error) => ({
    ...error,
    file: options.file,
    message: `The XML is broken here (${error.message}). Export it again; items before and after it are read where they can be.`,
  }));
  const authors = new Map(
    items
      .filter((item) => item.name === 'wp:author')
      .map((author) => [childText(author, 'wp:author_login') ?? '', childText(author, 'wp:author_display_name') ?? '']),
  );
  const articles: ImportedArticle[] = [];
  const skipped = new Map<string, number>();
  for (const item of items) {
    if (item.name === 'wp:author') continue;
    const reason = reasonToSkip(item);
    if (reason !== undefined) {
      skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
      continue;
    }
    const result = importPost(item, authors, options);
    diagnostics.push(...result.diagnostics);
    if (result.article !== undefined) articles.push(result.article);
  }
  return { articles, diagnostics, skipped };
}

function reasonToSkip(item: XmlElement): string | undefined {
  const type = childText(item, 'wp:post_type') ?? 'post';
  if (type !== 'post') return type;
  const status = childText(item, 'wp:status') ?? 'publish';
  if (!PUBLISHED.has(status) && !DRAFTS.has(status)) return status;
  return childText(item, 'wp:post_password') === undefined ? undefined : 'password-protected';
}

function importPost(
  item: XmlElement,
  authors: ReadonlyMap<string, string>,
  options: ArchiveOptions,
): ReturnType<typeof toImportedArticle> {
  const link = childText(item, 'link');
  const content = childText(item, 'content:encoded') ?? '';
  const login = childText(item, 'dc:creator') ?? '';
  return toImportedArticle(
    {
      line: item.line,
      noun: 'post',
      id: (title) => stableId('wxr', childText(item, 'guid') ?? link ?? '', childText(item, 'wp:post_id') ?? title),
      title: childText(item, 'title') ?? '',
      html: withoutShortcodes(content),
      blankLinesSeparateParagraphs: !/<!-- wp:|<p[\s>]/i.test(content),
      date: postDate(item, 'post_date', options.timeZone) ?? toDate(childText(item, 'pubDate')),
      updated: postDate(item, 'post_modified', options.timeZone),
      authors: [authors.get(login) || login],
      categories: termsOf(item, 'category'),
      tags: termsOf(item, 'post_tag'),
      summary: childText(item, 'excerpt:encoded') ?? '',
      draft: DRAFTS.has(childText(item, 'wp:status') ?? ''),
      slug: decodePostName(childText(item, 'wp:post_name') ?? ''),
      link,
    },
    options,
  );
}

/** The time in GMT, which WordPress leaves at zeros in drafts and old posts; then the local one. */
function postDate(item: XmlElement, name: string, timeZone: string | undefined): string | undefined {
  const gmt = childText(item, `wp:${name}_gmt`);
  const exact = gmt === undefined ? undefined : toDate(`${gmt}Z`);
  return exact ?? toDate(childText(item, `wp:${name}`), timeZone);
}

function termsOf(item: XmlElement, domain: string): string[] {
  const names = childrenNamed(item, 'category')
    .filter((category) => (category.attributes['domain'] ?? 'category') === domain)
    .map((category) => htmlToText(ownText(category)))
    .filter((name) => /[\p{L}\p{N}]/u.test(name));
  return [...new Set(names)];
}

/** `post_name` is percent-encoded in lower case and cut at 200 bytes, at times in the middle of a letter. */
function decodePostName(name: string): string {
  for (let end = name.length; end > 0; end = name.lastIndexOf('%', end - 1)) {
    try {
      return decodeURIComponent(name.slice(0, end));
    } catch {
      // A letter is cut: try without its last byte.
    }
  }
  return '';
}

/**
 * Shortcodes are WordPress's own marks in the text, read before the HTML is: a caption goes with its picture, galleries
 * and players hold nothing that is kept, an embed is its address alone. Any other stays as text, for a person to see.
 */
function withoutShortcodes(content: string): string {
  if (!content.includes('[')) return content;
  let text = replacePairs(content, 'caption', (inner) => `<figure>${inner}</figure>`);
  for (const name of ['gallery', 'playlist', 'audio', 'video'])
    text = replacePairs(text, name, () => '').replace(new RegExp(`\\[${name}(?:[^\\w[\\]][^[\\]]*)?\\]`, 'g'), '');
  return replacePairs(text, 'embed', (inner) => `\n\n${inner.trim()}\n\n`);
}

/** Puts something in place of each `[name …]inner[/name]`; looks at each letter a few times, whatever stands there. */
function replacePairs(text: string, name: string, replacement: (inner: string) => string): string {
  const close = `[/${name}]`;
  const pieces: string[] = [];
  let at = 0;
  for (;;) {
    const end = text.indexOf(close, at);
    if (end < 0) break;
    const part = text.slice(at, end);
    const opened = openingOf(part, name);
    if (opened === undefined) pieces.push(part, close);
    else pieces.push(part.slice(0, opened.start), replacement(part.slice(opened.end)));
    at = end + close.length;
  }
  return pieces.join('') + text.slice(at);
}

/** The last `[name …]` of a text: what stands before it is no part of the pair. */
function openingOf(text: string, name: string): { start: number; end: number } | undefined {
  const match = [...text.matchAll(new RegExp(`\\[${name}(?:[^\\w[\\]][^[\\]]*)?\\]`, 'g'))].at(-1);
  return match === undefined ? undefined : { start: match.index, end: match.index + match[0].length };
}
