import { type SavedArticle, type SitePlace, toSaved } from './saved-articles.ts';

/** What a reader's file gave. */
export interface ImportedList {
  readonly articles: readonly SavedArticle[];
  /** Lines, or entries of a list in JSON, that are no articles of this newspaper; from 1. */
  readonly refused: readonly number[];
}

/** A longer file is none of ours: 200 articles take a tenth of it. */
export const MAX_FILE_BYTES = 1024 * 1024;
const VERSION = 1;

/** Returns the reader's list as a file of ours, with whole addresses. */
export function toJsonFile(list: readonly SavedArticle[], { origin, base }: SitePlace): string {
  const articles = list.map(({ href, ...rest }) => ({ address: origin + href, ...rest }));
  return `${JSON.stringify({ nuqta: VERSION, site: origin + base, articles }, null, 1)}\n`;
}

/** Returns the reader's list as bookmarks, in the form that every browser reads. */
export function toBookmarks(list: readonly SavedArticle[], { origin }: SitePlace): string {
  const rows = list.map(({ href, title, at }) => {
    const date = at === undefined ? '' : ` ADD_DATE="${Math.floor(at / 1000)}"`;
    return `    <DT><A HREF="${escaped(origin + href)}"${date}>${escaped(title)}</A>`;
  });
  return `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
${rows.join('\n')}
</DL><p>
`;
}

/**
 * Reads a file of either form. Undefined for one that is neither, or of a later version. What is not an article of this
 * newspaper is refused, line by line.
 */
export function readSavedFile(text: string, place: SitePlace): ImportedList | undefined {
  if (text.length > MAX_FILE_BYTES) return undefined;
  const entries = /^\s*[[{]/.test(text.replace(/^\ufeff/, '')) ? jsonEntries(text) : bookmarkEntries(text);
  if (entries === undefined) return undefined;
  const articles = new Map<string, SavedArticle>();
  const refused: number[] = [];
  for (const { line, value } of entries) {
    const article = toSaved({ ...value, href: pathOf(value['address'], place) }, place);
    if (article === undefined) refused.push(line);
    else if (!articles.has(article.href)) articles.set(article.href, article);
  }
  return { articles: [...articles.values()], refused };
}

/** Returns the list with what a file adds behind it; nothing of the reader's is replaced. */
export function merged(list: readonly SavedArticle[], added: readonly SavedArticle[]): SavedArticle[] {
  const known = new Set(list.map(({ href }) => href));
  return [...list, ...added.filter(({ href }) => !known.has(href))];
}

interface Entry {
  readonly line: number;
  readonly value: Readonly<Record<string, unknown>>;
}

function jsonEntries(text: string): Entry[] | undefined {
  try {
    const { nuqta, articles }: { nuqta?: unknown; articles?: unknown } = Object(
      JSON.parse(text.replace(/^\ufeff/, '')),
    );
    if (nuqta !== VERSION || !Array.isArray(articles)) return undefined;
    return articles.map((value: unknown, at) => ({ line: at + 1, value: { ...Object(value) } }));
  } catch {
    return undefined;
  }
}

/** Cuts at each "<": a pattern over the whole of a hostile file could take for ever. */
function bookmarkEntries(text: string): Entry[] | undefined {
  if (!/<!doctype netscape-bookmark-file-1>/i.test(text.slice(0, 1000))) return undefined;
  const entries: Entry[] = [];
  let line = 1;
  for (const piece of text.split('<')) {
    const link = /^a\s(?:[^>]{0,200}\s)?href="([^"]*)"/i.exec(piece);
    if (link) {
      const [start, address = ''] = link;
      const title = piece.slice(piece.indexOf('>', start.length) + 1);
      entries.push({ line, value: { address: unescaped(address), title: unescaped(title) } });
    }
    line += piece.split('\n').length - 1;
  }
  return entries;
}

/** Returns the path of an address of this site, for `toSaved` to look at; what leads elsewhere has none. */
function pathOf(address: unknown, { origin }: SitePlace): string | undefined {
  if (typeof address !== 'string' || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.origin === origin && url.username === '' && url.password === '' ? url.pathname : undefined;
}

const LETTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&${Object.keys(LETTERS).find((name) => LETTERS[name] === letter)};`);
}

function unescaped(text: string): string {
  return text.replace(/&(#?\w{1,8});/g, (whole, name: string) => LETTERS[name.toLowerCase()] ?? whole).trim();
}
