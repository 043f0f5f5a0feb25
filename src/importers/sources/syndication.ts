import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { ImportedArticle } from '../imported-article.ts';
import { isRecord } from '../is-record.ts';
import { stableId } from '../stable-id.ts';
import { toDate } from '../to-date.ts';
import { htmlToText } from '../write/html-text.ts';
import type { ArchiveOptions, ImportedArchive } from './imported-archive.ts';
import { toImportedArticle } from './to-imported-article.ts';
import { childrenNamed, childText, ownText, readXmlItems, type XmlElement } from './xml-items.ts';

/** One item of any feed, its content as HTML. */
interface FeedItem {
  readonly line: number;
  readonly id: string | undefined;
  readonly title: string;
  readonly link: string | undefined;
  readonly date: string | undefined;
  readonly updated: string | undefined;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly content: string;
  readonly summary: string;
  readonly draft: boolean;
  /** Why it is no article, if it is none. */
  readonly skip: string | undefined;
}

/**
 * Returns the items of an RSS 2.0, RSS 1.0, Atom or JSON feed, and the posts of a Blogger backup, which is Atom.
 * An item with a summary only is imported as a draft: its text is not whole.
 */
export function importSyndication(source: string, options: ArchiveOptions): ImportedArchive {
  const { items, diagnostics } = /^\s*\{/.test(source) ? readJsonFeed(source, options) : readXmlFeed(source, options);
  const skipped = new Map<string, number>();
  const articles: ImportedArticle[] = [];
  for (const item of items) {
    if (item.skip !== undefined) {
      skipped.set(item.skip, (skipped.get(item.skip) ?? 0) + 1);
      continue;
    }
    const result = importItem(item, options);
    diagnostics.push(...result.diagnostics);
    if (result.article !== undefined) articles.push(result.article);
  }
  return { articles, diagnostics, skipped };
}

function importItem(item: FeedItem, options: ArchiveOptions): ReturnType<typeof toImportedArticle> {
  const isSummary = item.content === '';
  const summary = htmlToText(item.summary);
  const result = toImportedArticle(
    {
      ...item,
      noun: 'item',
      id: (title, markdown) => stableId('syndication', item.id ?? item.link ?? `${title}\n${markdown}`),
      html: item.content || item.summary,
      blankLinesSeparateParagraphs: false,
      tags: item.categories.filter((name) => options.toSection(name) === undefined),
      summary: isSummary || summary.length > SUMMARY_LETTERS ? '' : item.summary,
      draft: item.draft || isSummary,
    },
    options,
  );
  if (isSummary && result.article !== undefined) {
    result.diagnostics.push({
      ...result.article.position,
      severity: 'warning',
      rule: 'summary-only',
      message: `The item "${htmlToText(item.title)}" has a summary only, and is a draft. Write its text in.`,
    });
  }
  return result;
}

/** A description beside the full text is often the full text again: then it is no standfirst. */
const SUMMARY_LETTERS = 400;

type ReadItems = { items: FeedItem[]; diagnostics: Diagnostic[] };

const FEED_ROOTS = new Set(['rss', 'feed', 'rdf:RDF']);

function readXmlFeed(source: string, { file, timeZone }: ArchiveOptions): ReadItems {
  const { root, items, diagnostics: xmlErrors } = readXmlItems(source, new Set(['item', 'entry']));
  const diagnostics: Diagnostic[] = xmlErrors.map((error) => ({
    ...error,
    file,
    message: `The XML is broken here (${error.message}). Fetch it again; items before and after it are read where they can be.`,
  }));
  if (root === undefined || (items.length === 0 && !FEED_ROOTS.has(root))) {
    diagnostics.push({
      file,
      line: 1,
      severity: 'error',
      rule: 'not-a-feed',
      message: 'This is no feed. Give RSS, Atom or JSON Feed.',
    });
  }
  return { items: items.map((item) => (item.name === 'item' ? rssItem(item, timeZone) : atomItem(item))), diagnostics };
}

function rssItem(item: XmlElement, timeZone: string | undefined): FeedItem {
  return {
    line: item.line,
    id: childText(item, 'guid') ?? item.attributes['rdf:about'],
    title: childText(item, 'title') ?? '',
    link: childText(item, 'link'),
    date: toDate(childText(item, 'pubDate') ?? childText(item, 'dc:date'), timeZone),
    updated: undefined,
    authors: childrenNamed(item, 'dc:creator').map(ownText),
    categories: childrenNamed(item, 'category').map(ownText),
    content: childText(item, 'content:encoded') ?? '',
    summary: childText(item, 'description') ?? '',
    draft: false,
    skip: undefined,
  };
}

const BLOGGER_KIND = 'http://schemas.google.com/g/2005#kind';

function atomItem(entry: XmlElement): FeedItem {
  const links = childrenNamed(entry, 'link');
  const link = links.find((candidate) => (candidate.attributes['rel'] ?? 'alternate') === 'alternate')?.attributes[
    'href'
  ];
  const categories = childrenNamed(entry, 'category');
  const control = childrenNamed(entry, 'app:control').some((element) => childText(element, 'app:draft') === 'yes');
  return {
    line: entry.line,
    id: childText(entry, 'id'),
    title: atomHtml(entry, 'title'),
    link,
    date: toDate(childText(entry, 'published') ?? childText(entry, 'updated')),
    updated: toDate(childText(entry, 'updated')),
    authors: childrenNamed(entry, 'author').flatMap((author) => childText(author, 'name') ?? []),
    categories: categories
      .filter(({ attributes }) => attributes['scheme'] !== BLOGGER_KIND)
      .map(({ attributes }) => attributes['label'] ?? attributes['term'] ?? ''),
    content: atomHtml(entry, 'content'),
    summary: atomHtml(entry, 'summary'),
    draft: control || childText(entry, 'blogger:status') === 'DRAFT',
    skip: bloggerSkip(entry, categories),
  };
}

/** A Blogger backup holds settings, templates, pages and comments as entries too. */
function bloggerSkip(entry: XmlElement, categories: readonly XmlElement[]): string | undefined {
  const kind = categories.find(({ attributes }) => attributes['scheme'] === BLOGGER_KIND)?.attributes['term'];
  if (kind !== undefined && !kind.endsWith('#post')) return kind.slice(kind.indexOf('#') + 1);
  const type = childText(entry, 'blogger:type');
  if (type !== undefined && type !== 'POST') return type.toLowerCase();
  const status = childText(entry, 'blogger:status');
  return status === undefined || status === 'LIVE' || status === 'DRAFT' ? undefined : status.toLowerCase();
}

/** Atom text is plain unless it says otherwise; in XHTML it is a tree, written out again as HTML. */
function atomHtml(entry: XmlElement, name: string): string {
  const [element] = childrenNamed(entry, name);
  if (element === undefined) return '';
  const type = element.attributes['type'] ?? 'text';
  if (type === 'xhtml') return element.children.map((child) => toHtml(child)).join('');
  const text = ownText(element).trim();
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

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function readJsonFeed(source: string, { file }: ArchiveOptions): ReadItems {
  const refuse = (): ReadItems => ({
    items: [],
    diagnostics: [
      {
        file,
        line: 1,
        severity: 'error',
        rule: 'not-a-feed',
        message: 'This is no JSON Feed. Give RSS, Atom or JSON Feed.',
      },
    ],
  });
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return refuse();
  }
  const items = isRecord(value) ? value['items'] : undefined;
  if (!Array.isArray(items)) return refuse();
  const diagnostics = items.flatMap((item, index): Diagnostic[] =>
    isRecord(item)
      ? []
      : [
          {
            file,
            line: 1,
            severity: 'error',
            rule: 'item-not-an-object',
            message: `Item ${index + 1} is no object. It is passed over.`,
          },
        ],
  );
  return { items: items.filter(isRecord).map(jsonItem), diagnostics };
}

function jsonItem(item: Readonly<Record<string, unknown>>): FeedItem {
  const text = (key: string): string => (typeof item[key] === 'string' ? item[key] : '');
  const list = (key: string): unknown[] => (Array.isArray(item[key]) ? item[key] : []);
  return {
    // JSON text has lines of its own that say nothing of the item.
    line: 1,
    id: text('id') || undefined,
    title: escapeHtml(text('title')),
    link: text('url') || undefined,
    date: toDate(item['date_published']),
    updated: toDate(item['date_modified']),
    authors: list('authors').flatMap((author) =>
      isRecord(author) && typeof author['name'] === 'string' ? [author['name']] : [],
    ),
    categories: list('tags').filter((tag) => typeof tag === 'string'),
    content: text('content_html') || escapeHtml(text('content_text')).replace(/\n\s*\n/g, '<p>'),
    summary: escapeHtml(text('summary')),
    draft: false,
    skip: undefined,
  };
}
