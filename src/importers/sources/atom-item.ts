import { escapeHtml, isHtml } from './escape-html.ts';
import type { FeedItem } from './feed-item.ts';
import { feedMedia } from './feed-media.ts';
import { childrenNamed, childText, ownText, type XmlElement } from './xml-items.ts';

const BLOGGER_KIND = 'http://schemas.google.com/g/2005#kind';
const PAGE = 'http://schemas.google.com/blogger/2008/kind#page';

/** Returns an entry of Atom, or of a Blogger backup or Takeout, which hold settings, templates and comments as entries too. */
export function atomItem(entry: XmlElement): FeedItem {
  const links = childrenNamed(entry, 'link');
  const link = links.find((candidate) => (candidate.attributes['rel'] ?? 'alternate') === 'alternate')?.attributes[
    'href'
  ];
  const categories = childrenNamed(entry, 'category');
  const kind = categories.find(({ attributes }) => attributes['scheme'] === BLOGGER_KIND)?.attributes['term'];
  const status = childText(entry, 'blogger:status');
  const isDraft = childrenNamed(entry, 'app:control').some((element) => childText(element, 'app:draft') === 'yes');
  const file = childText(entry, 'blogger:filename');
  const updated = childText(entry, 'updated');
  return {
    line: entry.line,
    key: childText(entry, 'id'),
    title: atomHtml(entry, 'title'),
    link,
    aliases: file === undefined ? [] : [file],
    dates: [childText(entry, 'published'), childText(entry, 'blogger:created'), updated],
    updated,
    authors: childrenNamed(entry, 'author').flatMap((author) => childText(author, 'name') ?? []),
    categories: categories
      .filter(({ attributes }) => attributes['scheme'] !== BLOGGER_KIND)
      .map(({ attributes }) => escapeHtml(attributes['label'] ?? attributes['term'] ?? '')),
    content: atomHtml(entry, 'content'),
    summary: atomHtml(entry, 'summary') || escapeHtml(childText(entry, 'blogger:metaDescription') ?? ''),
    unpublished: isDraft || status === 'DRAFT' ? 'draft' : undefined,
    language: entry.attributes['xml:lang'],
    isPage: kind === PAGE || childText(entry, 'blogger:type') === 'PAGE',
    ...feedMedia(entry),
    skip: bloggerSkip(entry, kind),
  };
}

function bloggerSkip(entry: XmlElement, kind: string | undefined): string | undefined {
  if (kind !== undefined && !/#(?:post|page)$/.test(kind)) return kind.slice(kind.indexOf('#') + 1);
  const type = childText(entry, 'blogger:type');
  if (type !== undefined && type !== 'POST' && type !== 'PAGE') return type.toLowerCase();
  const status = childText(entry, 'blogger:status');
  return status === undefined || ['LIVE', 'DRAFT', 'SCHEDULED'].includes(status) ? undefined : status.toLowerCase();
}

/** Atom text is plain unless it says otherwise; in XHTML it is a tree, written out again as HTML. */
function atomHtml(entry: XmlElement, name: string): string {
  const [element] = childrenNamed(entry, name);
  if (element === undefined) return '';
  const text = ownText(element).trim();
  // Many feeds forget to say that their text is HTML.
  const type = element.attributes['type'] ?? (isHtml(text) ? 'html' : 'text');
  if (type === 'xhtml') return element.children.map((child) => toHtml(child)).join('');
  return type === 'html' || type === 'text/html' ? text : escapeHtml(text);
}

/** Deeper than this the text alone is kept going down; the converter refuses what is left. */
const DEEPEST = 500;

function toHtml(node: XmlElement | string, depth = 0): string {
  if (typeof node === 'string') return escapeHtml(node);
  if (depth > DEEPEST) return '';
  const name = node.name.replace(/^.*:/, '');
  const attributes = Object.entries(node.attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  const open = `<${name}${attributes.join('')}>`;
  return ['br', 'img', 'hr'].includes(name)
    ? open
    : `${open}${node.children.map((child) => toHtml(child, depth + 1)).join('')}</${name}>`;
}
