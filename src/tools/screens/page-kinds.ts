import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** One page of a kind. */
export interface PageKind {
  /** Short, of Latin letters and hyphens: `tag-person`. Good for a file's name. */
  readonly name: string;
  /** Decoded: `/2026/11/22/…/`. */
  readonly address: string;
}

const ARTICLE = /^\/\d{4}\/\d{2}\/\d{2}\/[^/]+\/$/;

/** What is told by the address alone. */
const BY_ADDRESS: readonly (readonly [string, RegExp])[] = [
  ['front', /^\/$/],
  ['section', /^\/section\/[^/]+\/$/],
  ['author', /^\/author\/[^/]+\/$/],
  ['source', /^\/source\/[^/]+\/$/],
  ['kind', /^\/kind\/[^/]+\/$/],
  ['archive', /^\/archive\/$/],
  ['archive-year', /^\/archive\/\d{4}\/$/],
  ['archive-month', /^\/archive\/\d{4}\/\d{2}\/$/],
  ['archive-day', /^\/archive\/\d{4}\/\d{2}\/\d{2}\/$/],
  ['latest', /^\/latest\/$/],
  ['older', /\/page\/\d+\/$/],
  ['corrections', /^\/corrections\/$/],
  ['feeds', /^\/feeds\/$/],
  ['missing', /^\/404\.html$/],
];

/** What is told by a mark in the page. */
const BY_MARK: readonly (readonly [string, RegExp, RegExp])[] = [
  ['article-plain', ARTICLE, /class="art-picture plain/],
  ['opinion', ARTICLE, /<article class="[^"]*\bopinion"/],
  ['sponsored', ARTICLE, /<article class="[^"]*\bsponsored"/],
  ['corrected', ARTICLE, /id="fixes"/],
  ['withdrawn', ARTICLE, /class="withdrawn"/],
  ['tag-person', /^\/tag\/[^/]+\/$/, /of-tag of-person/],
  ['tag-place', /^\/tag\/[^/]+\/$/, /of-tag of-place/],
  ['tag-organisation', /^\/tag\/[^/]+\/$/, /of-tag of-organi[sz]ation/],
  ['tag-topic', /^\/tag\/[^/]+\/$/, /of-tag of-topic/],
  ['static', /^\/(?!feeds\/)[^/]+\/$/, /class="page-head"/],
];

/** What a body may hold: the article with most of them is the richest. */
const CONSTRUCTS =
  /class="(facts|note|pull|figure|gallery|table|box|timeline|qa|embed|card|gist|footnotes|refn|kicker|fixes|rub)\b/g;

/** Chooses one page of each kind that a built site has: the longest of its kind, and for articles also the richest. */
export function pageKinds(folder: string): PageKind[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.split(sep).join('/'))
    .map((file) => ({
      address: `/${file.replace(/index\.html$/, '')}`,
      html: readFileSync(join(folder, file), 'utf8'),
    }))
    // Old addresses only lead on.
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
  return found;
}
