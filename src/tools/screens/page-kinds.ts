import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { LIST_NAMES, listAddress } from '#lists/list-kinds.ts';

/** One page of a kind. */
export interface PageKind {
  /** Short, Latin letters and hyphens: `tag-person`. Used in file names. */
  readonly name: string;
  /** Decoded: `/2026/11/22/…/`. */
  readonly address: string;
}

const ARTICLE = /^\/\d{4}\/\d{2}\/\d{2}\/[^/]+\/$/;

const OLDER = /^\/(?!m\/).*\/page\/\d+\/$/;

/** Kinds recognised by their URL. */
const BY_ADDRESS: readonly (readonly [string, RegExp])[] = [
  ['front', /^\/$/],
  ['archive', /^\/archive\/$/],
  ['archive-year', /^\/archive\/\d{4}\/$/],
  ['archive-month', /^\/archive\/\d{4}\/\d{2}\/$/],
  ['archive-day', /^\/archive\/\d{4}\/\d{2}\/\d{2}\/$/],
  ['older', OLDER],
  ['corrections', /^\/corrections\/$/],
  ['feeds', /^\/feeds\/$/],
  ['missing', /^\/404\.html$/],
];

/** Kinds recognised by their HTML. */
const BY_MARK: readonly (readonly [string, RegExp, RegExp])[] = [
  ['article-plain', ARTICLE, /class="art-picture plain/],
  ['opinion', ARTICLE, /<article class="[^"]*\bopinion"/],
  ['sponsored', ARTICLE, /<article class="[^"]*\bsponsored"/],
  ['corrected', ARTICLE, /id="fixes"/],
  ['withdrawn', ARTICLE, /class="withdrawn"/],
  ['static', /^\/(?!(?:device|feeds|install|m)\/)[^/]+\/$/, /class="page-head"/],
];

/** The variant in the header of a list: `person` of `list-head of-tag of-person`. */
const VARIANT = /class="list-head of-[\w-]+ of-([\w-]+)/;

/** Constructs of a body: the article with most of them is the richest. */
const CONSTRUCTS =
  /class="(facts|note|pull|figure|gallery|table|box|timeline|qa|embed|card|gist|footnotes|refn|kicker|fixes|rub)\b/g;

/** Chooses one page of each kind of a built site: the longest, and for articles also the richest. */
export function pageKinds(folder: string): PageKind[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.split(sep).join('/'))
    .map((file) => ({
      address: `/${file.replace(/index\.html$/, '')}`,
      html: readFileSync(join(folder, file), 'utf8'),
    }))
    // Redirect pages are skipped.
    .filter(({ html }) => !/http-equiv="refresh"/.test(html))
    .sort((a, b) => b.html.length - a.html.length || (a.address < b.address ? -1 : 1));
  const found: PageKind[] = [];
  const add = (name: string, page: { address: string } | undefined): void => {
    if (page) found.push({ name, address: page.address });
  };
  const richness = (html: string): number => new Set(Array.from(html.matchAll(CONSTRUCTS), ([mark]) => mark)).size;
  add(
    'article',
    pages
      .filter(({ address }) => ARTICLE.test(address))
      .reduce<{ address: string; html: string } | undefined>(
        (best, page) => (best && richness(best.html) >= richness(page.html) ? best : page),
        undefined,
      ),
  );
  for (const [name, pattern] of BY_ADDRESS)
    add(
      name,
      pages.find(({ address }) => pattern.test(address)),
    );
  for (const [name, pattern, mark] of BY_MARK)
    add(
      name,
      pages.find(({ address, html }) => pattern.test(address) && mark.test(html)),
    );
  return [...found, ...listPages(pages)];
}

/** The longest page of each kind of list, and of each variant of a kind: `tag-person`. */
function listPages(pages: readonly { readonly address: string; readonly html: string }[]): PageKind[] {
  return LIST_NAMES.flatMap((kind) => {
    const found = new Map<string, string>();
    for (const { address, html } of pages) {
      if (!address.startsWith(listAddress(kind)) || OLDER.test(address)) continue;
      const variant = VARIANT.exec(html)?.[1];
      const name = variant === undefined ? kind : `${kind}-${variant}`;
      if (!found.has(name)) found.set(name, address);
    }
    return [...found].map(([name, address]) => ({ name, address }));
  });
}
