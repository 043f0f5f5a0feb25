import { isRecord } from '../is-record.ts';
import { toDate } from '../to-date.ts';
import { escapeHtml } from './escape-html.ts';
import { type JsonRecord, recordsOf, textOf } from './json-values.ts';
import type { SourceItem, SourcePicture } from './source-item.ts';

type PageMetadata = Pick<
  SourceItem,
  'title' | 'dates' | 'updated' | 'authors' | 'categories' | 'tags' | 'summary' | 'link' | 'picture' | 'language'
>;

const ARTICLE_TYPES = /^(?:.*Article|BlogPosting|Report|.*News.*)$/;

/** Returns what the head of a saved page, its structured data and its marked elements say of the article in it. */
export function pageMetadata(document: Document): PageMetadata {
  const data = structuredData(document);
  const meta = (...names: string[]): string => names.map((name) => metaOf(document, name)).find(Boolean) ?? '';
  const link = linkOf(document, meta('og:url'));
  return {
    title: escapeHtml(
      titleOf(document, textOf(data['headline']), meta('og:title', 'twitter:title'), meta('og:site_name')),
    ),
    dates: datesOf(document, data, meta),
    updated: data['dateModified'] ?? (meta('article:modified_time', 'og:updated_time') || undefined),
    authors: authorsOf(document, data, meta).map(escapeHtml),
    categories: [...listOf(data['articleSection']), meta('article:section')]
      .filter(Boolean)
      .slice(0, 1)
      .map(escapeHtml),
    tags: tagsOf(document, data).map(escapeHtml),
    summary: escapeHtml(textOf(data['description']) || meta('og:description', 'description', 'twitter:description')),
    link,
    picture: pictureOf(document, data, meta('og:image', 'twitter:image')),
    language: document.documentElement?.getAttribute('lang')?.trim() || undefined,
  };
}

function structuredData(document: Document): JsonRecord {
  const found = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) => {
    try {
      const value: unknown = JSON.parse((textContent ?? '').trim());
      return flatten(value);
    } catch {
      return [];
    }
  });
  return found.find((node) => listOf(node['@type']).some((type) => ARTICLE_TYPES.test(type))) ?? {};
}

function flatten(value: unknown): JsonRecord[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  return isRecord(value) ? [value, ...flatten(value['@graph'] ?? [])] : [];
}

function listOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(textOf).filter(Boolean);
}

function metaOf(document: Document, name: string): string {
  const wanted = name.toLowerCase();
  const found = [...document.querySelectorAll('meta')].find((meta) =>
    ['property', 'name', 'itemprop'].some((key) => meta.getAttribute(key)?.toLowerCase() === wanted),
  );
  return found?.getAttribute('content')?.trim() ?? '';
}

/** The headline that the page shows, else the one in its head without the name of the site behind it. */
function titleOf(document: Document, headline: string, shared: string, site: string): string {
  const shown = [...document.querySelectorAll('article h1, main h1, h1')].map(({ textContent }) =>
    (textContent ?? '').trim(),
  );
  const own = document.querySelector('[itemprop="headline"], h1.entry-title, .p-name')?.textContent?.trim();
  const titles = [own, headline, ...(new Set(shown).size === 1 ? shown.slice(0, 1) : []), shared].filter(Boolean);
  if (titles[0] !== undefined) return withoutSite(titles[0], site);
  const written = document.querySelector('title')?.textContent?.trim() ?? '';
  return withoutSite(written, site) || shown[0] || document.querySelector('h2')?.textContent?.trim() || '';
}

function withoutSite(title: string, site: string): string {
  const parts = title.split(/\s+[|–—·»«:-]\s+|\s*\|\s*/);
  const [first = ''] = parts;
  if (site !== '' && parts.length > 1 && parts.at(-1)?.trim() === site)
    return title.slice(0, title.lastIndexOf(site)).replace(/[\s|–—·»«:-]+$/, '');
  return parts.length === 2 && title.includes(' | ') && first.length > 10 ? first.trim() : title;
}

const DATE_NAMES = [
  'article:published_time',
  'datePublished',
  'og:article:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publish-date',
  'publication_date',
  'date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
];

function datesOf(document: Document, data: JsonRecord, meta: (...names: string[]) => string): unknown[] {
  const times = [
    ...document.querySelectorAll('[itemprop="datePublished"], article time, main time, time, .dt-published'),
  ].flatMap((time) => [time.getAttribute('datetime') ?? time.getAttribute('content'), time.textContent?.trim()]);
  const classes = [...document.querySelectorAll('[class*="date"], [class*="time"], [id*="date"]')]
    .map(({ textContent }) => (textContent ?? '').trim())
    .filter((text) => text.length < 60 && toDate(withoutLabel(text)) !== undefined)
    .map(withoutLabel);
  return [data['datePublished'], meta(...DATE_NAMES), ...times, ...classes, data['dateCreated']].filter(Boolean);
}

function withoutLabel(text: string): string {
  return text.replace(
    /^(?:نشر(?:ت)?(?: في| بتاريخ)?|تاريخ النشر|آخر تحديث|التاريخ|Published(?: on)?)\s*[:：]?\s*/u,
    '',
  );
}

function authorsOf(document: Document, data: JsonRecord, meta: (...names: string[]) => string): string[] {
  const author = data['author'] ?? data['creator'];
  const named = [
    ...recordsOf(Array.isArray(author) ? author : [author]).map(({ name }) => textOf(name)),
    ...listOf(author),
  ];
  if (named.some(Boolean)) return named.filter(Boolean);
  const written = meta('author', 'article:author', 'dc.creator', 'parsely-author');
  if (written !== '' && !written.startsWith('http')) return [written];
  const elements = document.querySelectorAll(
    '[rel="author"], [itemprop="author"], .p-author, .byline, .author-name, .post-author',
  );
  const texts = [...elements].map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());
  return [...new Set(texts.filter((text) => text !== '' && text.length < 80))].slice(0, 4);
}

function tagsOf(document: Document, data: JsonRecord): string[] {
  const all = (name: string): string[] =>
    [...document.querySelectorAll(`meta[property="${name}"], meta[name="${name}"]`)].map(
      (meta) => meta.getAttribute('content') ?? '',
    );
  const linked = [...document.querySelectorAll('a[rel~="tag"]')].map(({ textContent }) => textContent ?? '');
  const found = [listOf(data['keywords']), all('article:tag'), linked, all('news_keywords'), all('keywords')].find(
    (tags) => tags.some((tag) => tag.trim() !== ''),
  );
  return (found ?? [])
    .flatMap((tag) => tag.split(/[,،;]/u))
    .map((tag) => tag.trim())
    .filter(Boolean);
}

/** The canonical address, or where a browser says that it saved the page from. */
function linkOf(document: Document, shared: string): string | undefined {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const saved = [...document.childNodes].map((node) => /saved from url=\(\d+\)(\S+)/.exec(node.nodeValue ?? '')?.[1]);
  return [canonical, shared, ...saved].find((address) => /^https?:\/\//.test(address ?? '')) || undefined;
}

function pictureOf(document: Document, data: JsonRecord, shared: string): SourcePicture | undefined {
  const image = Array.isArray(data['image']) ? data['image'][0] : data['image'];
  const address = isRecord(image) ? textOf(image['url']) : textOf(image);
  const chosen = address || shared;
  if (chosen === '') return undefined;
  const alt = metaOf(document, 'og:image:alt');
  return { address: chosen, alt: escapeHtml(alt) };
}
