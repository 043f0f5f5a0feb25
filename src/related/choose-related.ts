import type { Article } from '#articles/article.ts';
import type { LinkIndex } from '#articles/link-index.ts';
import type { OpenPart } from '#markdown/body.ts';

/** One row of the similar list: an article, or a headline the site has no article for. */
export interface RelatedRow {
  readonly article: Article | undefined;
  readonly headline: string;
  /** Marked «عاجل» by the editor; for an article its own state decides too. */
  readonly breaking: boolean;
}

/** The lists below an article; no article is on the page twice. */
export interface RelatedChoice {
  readonly next: Article | undefined;
  readonly similar: readonly RelatedRow[];
  /** «من قسم …»: articles of the section for the rows that `similar` leaves free. */
  readonly nearby: readonly Article[];
  readonly elsewhere: readonly Article[];
}

/** Rows of the similar list. */
const SIMILAR_ROWS = 10;

export interface RelatedInput {
  readonly article: Article;
  readonly openParts: readonly OpenPart[];
  readonly links: LinkIndex;
  /** What the index found, best first. */
  readonly similar: readonly Article[];
  /** Articles of the same section. */
  readonly nearby?: readonly Article[];
  readonly elsewhere: readonly Article[];
}

/**
 * Returns the next article and the lists under an article. The editor's choice comes first, in the editor's order;
 * what is already on the page as inline card or next article is not listed again. Without an editor's `next` the next
 * article is the best similar one of the same section, else the best similar one. Satire and paid content are
 * recommended only where an editor chose them: what the index found of them appears in no list, and an article with
 * nothing else has no next one.
 */
export function chooseRelated({
  article,
  openParts,
  links,
  similar,
  nearby = [],
  elsewhere,
}: RelatedInput): RelatedChoice {
  const find = (written: string): Article | undefined => {
    const found = links.find(written, article.file);
    return found?.withdrawn === undefined ? found : undefined;
  };
  const onPage = new Set<string>([article.permalink]);
  for (const part of openParts) {
    if (part.type !== 'related') continue;
    const card = find(part.reference.written);
    if (card !== undefined) onPage.add(card.permalink);
  }
  const wanted = article.next === undefined ? undefined : find(article.next.written);
  const chosenNext = wanted !== undefined && !onPage.has(wanted.permalink) ? wanted : undefined;
  const chosen = article.related.map((reference): RelatedRow => {
    const found = find(reference.written);
    return { article: found, headline: found?.headline ?? reference.written, breaking: reference.breaking };
  });
  const isChosen = new Set(chosen.flatMap((row) => row.article?.permalink ?? []));
  const isFree = (other: Article): boolean =>
    isRecommendable(other) && !onPage.has(other.permalink) && !isChosen.has(other.permalink);
  const free = similar.filter(isFree);
  const next = chosenNext ?? free.find((other) => other.section === article.section) ?? free[0] ?? nearby.find(isFree);
  if (next !== undefined) onPage.add(next.permalink);

  const rows: RelatedRow[] = [];
  const add = (row: RelatedRow): void => {
    if (rows.length >= SIMILAR_ROWS) return;
    if (row.article !== undefined) {
      if (onPage.has(row.article.permalink)) return;
      onPage.add(row.article.permalink);
    }
    rows.push(row);
  };
  chosen.forEach(add);
  const others = elsewhere.filter(isRecommendable).filter((other) => !onPage.has(other.permalink));
  for (const other of others) onPage.add(other.permalink);
  for (const other of free) add({ article: other, headline: other.headline, breaking: false });
  const room = SIMILAR_ROWS - rows.length;
  return { next, similar: rows, nearby: nearby.filter(isFree).slice(0, room), elsewhere: others };
}

/** Whether lists may recommend an article that no editor chose for them. */
export function isRecommendable({ kind }: Article): boolean {
  return kind !== 'sponsored' && kind !== 'satire';
}
