/**
 * Pairs of articles about one event, found without any ranking: by the titles of different newspapers. They are the
 * ground truth of `bench related`. Titles are reliable enough, and independent of methods that read only bodies.
 */

/** An article as input of the pairs. */
export interface PairedArticle {
  readonly source: string;
  readonly epoch: number;
  /** Folded words in order, without stop words. */
  readonly titleWords: readonly string[];
  readonly bodyWords: readonly string[];
}

/** For each article (by index) the others about the same event. */
export type Partners = ReadonlyMap<number, ReadonlySet<number>>;

export interface EventPairs {
  /** Titles share at least half of their weight; bodies are not near copies. */
  readonly easy: Partners;
  /**
   * Titles share less, and the bodies were written independently: they share less than three tenths of their shingles.
   */
  readonly strict: Partners;
  /** Near copies, which count neither as right nor as wrong. */
  readonly copies: Partners;
}

/** Minimum share of the two titles' weight (inverse document frequency) in common. */
const EASY_TITLE_SHARE = 0.5;
const STRICT_TITLE_SHARE = 0.4;
const MIN_COMMON_WORDS = 3;
const MAX_DAYS = 2;
/** Shingles in common, relative to all (Jaccard) or to the shorter text. */
const COPY_RESEMBLANCE = 0.5;
const COPY_CONTAINMENT = 0.7;
const STRICT_RESEMBLANCE = 0.3;
const MIN_COPIED_SHINGLES = 8;
const SHINGLE_WORDS = 3;
/** Shingles and title words in more articles than this are not distinctive, and cost quadratic time. */
const COMMON_SHINGLE = 40;
const COMMON_TITLE_WORD = 400;

const DAY = 86_400_000;

/** Finds the pairs of a corpus. */
export function findEventPairs(articles: readonly PairedArticle[]): EventPairs {
  const shingles = articles.map(({ bodyWords }) => toShingles(bodyWords));
  const resemblances = countShared(shingles, COMMON_SHINGLE);
  const easy = createPartners();
  const strict = createPartners();
  const copies = createPartners();
  for (const [one, shared] of resemblances.entries()) {
    for (const [other, count] of shared) {
      const sizes = [shingles[one]?.size ?? 0, shingles[other]?.size ?? 0] as const;
      const isCopy =
        count >= MIN_COPIED_SHINGLES &&
        (count / (sizes[0] + sizes[1] - count) >= COPY_RESEMBLANCE || count / Math.min(...sizes) >= COPY_CONTAINMENT);
      if (isCopy) copies.add(one, other);
    }
  }

  const titles = articles.map(({ titleWords }) => new Set(titleWords));
  const weightOf = titleWeights(titles);
  for (const [one, shared] of countShared(titles, COMMON_TITLE_WORD).entries()) {
    for (const other of shared.keys()) {
      if (copies.partners.get(one)?.has(other) || !isPossible(articles[one], articles[other])) continue;
      const share = titleShare(titles[one], titles[other], weightOf);
      if (share >= EASY_TITLE_SHARE) easy.add(one, other);
      const count = resemblances[one]?.get(other) ?? 0;
      const all = (shingles[one]?.size ?? 0) + (shingles[other]?.size ?? 0) - count;
      if (share >= STRICT_TITLE_SHARE && count < STRICT_RESEMBLANCE * all) strict.add(one, other);
    }
  }
  return { easy: easy.partners, strict: strict.partners, copies: copies.partners };
}

function createPartners() {
  const partners = new Map<number, Set<number>>();
  const addTo = (one: number, other: number): void => {
    const known = partners.get(one);
    if (known === undefined) partners.set(one, new Set([other]));
    else known.add(other);
  };
  return {
    partners,
    add(one: number, other: number): void {
      addTo(one, other);
      addTo(other, one);
    },
  };
}

function isPossible(one: PairedArticle | undefined, other: PairedArticle | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one.source !== other.source && Math.abs(one.epoch - other.epoch) <= MAX_DAYS * DAY;
}

/** Runs of three consecutive words. */
function toShingles(words: readonly string[]): ReadonlySet<string> {
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at += 1)
    shingles.add(words.slice(at, at + SHINGLE_WORDS).join(' '));
  return shingles;
}

/**
 * For each set the later ones with common elements, and their number; elements in more than `common` sets are skipped.
 */
function countShared(sets: readonly ReadonlySet<string>[], common: number): readonly ReadonlyMap<number, number>[] {
  const holders = new Map<string, number[]>();
  for (const [index, set] of sets.entries()) {
    for (const member of set) {
      const known = holders.get(member);
      if (known === undefined) holders.set(member, [index]);
      else known.push(index);
    }
  }
  const shared = sets.map(() => new Map<number, number>());
  for (const indices of holders.values()) {
    if (indices.length > common) continue;
    for (const [at, one] of indices.entries()) {
      for (const other of indices.slice(at + 1)) shared[one]?.set(other, (shared[one]?.get(other) ?? 0) + 1);
    }
  }
  return shared;
}

function titleWeights(titles: readonly ReadonlySet<string>[]): (word: string) => number {
  const frequencies = new Map<string, number>();
  for (const title of titles) for (const word of title) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  return (word) => Math.log(titles.length / (frequencies.get(word) ?? titles.length));
}

/** The share of both titles' weight in common; 0 if they share too few words. */
function titleShare(
  one: ReadonlySet<string> = new Set(),
  other: ReadonlySet<string> = new Set(),
  weightOf: (word: string) => number,
): number {
  let common = 0;
  let inBoth = 0;
  let inEither = 0;
  for (const word of new Set([...one, ...other])) {
    inEither += weightOf(word);
    if (!one.has(word) || !other.has(word)) continue;
    common += 1;
    inBoth += weightOf(word);
  }
  return common < MIN_COMMON_WORDS || inEither === 0 ? 0 : inBoth / inEither;
}
