import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { shorten } from '#markdown/shorten.ts';
import { cleanLine } from '../clean-text.ts';
import type { ImportedArticle, MissingField, SourcePosition } from '../imported-article.ts';
import { isRecord } from '../is-record.ts';
import { proposeHeadline } from '../propose-headline.ts';
import { splitBreakingMark } from '../split-breaking-mark.ts';
import { stableId } from '../stable-id.ts';
import { toDate } from '../to-date.ts';
import { htmlToLines, htmlToMarkdown, htmlToText } from '../write/html-to-markdown.ts';
import {
  type ArchiveOptions,
  bodyError,
  type ImportedArchive,
  reportLeftOut,
  sectionWarning,
} from './imported-archive.ts';
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

function importItem(
  item: FeedItem,
  options: ArchiveOptions,
): { article: ImportedArticle | undefined; diagnostics: Diagnostic[] } {
  const position: SourcePosition = { file: options.file, line: item.line };
  const html = item.content || item.summary;
  const body = htmlToMarkdown(html, { base: item.link, emptyLinesPart: false, convert: options.quotes.convert });
  const diagnostics = reportLeftOut(body, position);
  const title = htmlToText(item.title);
  if (body.markdown === '') {
    diagnostics.push(bodyError(`The item "${shorten(title)}"`, body, position));
    return { article: undefined, diagnostics };
  }
  if (item.content === '') {
    diagnostics.push({
      ...position,
      severity: 'warning',
      rule: 'summary-only',
      message: `The item "${title}" has a summary only, and is a draft. Write its text in.`,
    });
  }
  const section = item.categories.map(options.toSection).find((name) => name !== undefined) ?? options.defaultSection;
  const missing: MissingField[] = [];
  if (title === '') missing.push('title');
  if (item.date === undefined) missing.push('date');
  if (section === undefined) {
    missing.push('section');
    diagnostics.push(sectionWarning(item.categories, position));
  }
  const { headline, breaking } = splitBreakingMark(
    title ? options.quotes.convert(title) : proposeHeadline(options.quotes.convert(htmlToLines(html))),
  );
  const summary = item.content === '' ? '' : htmlToText(item.summary);
  const article: ImportedArticle = {
    id: stableId('syndication', item.id ?? item.link ?? `${title}\n${body.markdown}`),
    position,
    frontMatter: {
      title: headline,
      ...(item.date === undefined ? {} : { date: item.date }),
      ...(isLater(item.updated, item.date) ? { updated: item.updated } : {}),
      ...(section === undefined ? {} : { section }),
      ...(summary === '' || summary.length > SUMMARY_LETTERS ? {} : { summary: options.quotes.convert(summary) }),
      authors: item.authors.map(cleanLine).filter((name) => name !== ''),
      tags: [
        ...new Set(
          item.categories
            .map(cleanLine)
            .filter((name) => /[\p{L}\p{N}]/u.test(name) && options.toSection(name) === undefined),
        ),
      ],
      ...(breaking ? { breaking: true } : {}),
    },
    body: body.markdown,
    missing,
    draft: item.draft || item.content === '',
    oldAddress: item.link,
  };
  return { article, diagnostics };
}

/** A description beside the full text is often the full text again: then it is no standfirst. */
const SUMMARY_LETTERS = 400;

function isLater(updated: string | undefined, date: string | undefined): updated is string {
  return updated !== undefined && date !== undefined && Date.parse(updated) > Date.parse(date);
}

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
