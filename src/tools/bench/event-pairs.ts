/**
 * Pairs of articles that tell of one event, found without any ranking: by the titles of different papers. They are
 * what `bench related` asks for. Titles say it often enough, and a method that reads bodies alone cannot cheat.
 */

/** An article as the pairs see it. */
export interface PairedArticle {
  readonly source: string;
  readonly epoch: number;
  /** Folded words, stop words left out, in order. */
  readonly titleWords: readonly string[];
  readonly bodyWords: readonly string[];
}

/** For each article (by its index) the others that belong to it. */
export type Partners = ReadonlyMap<number, ReadonlySet<number>>;

export interface EventPairs {
  /** Titles share half of their weight; bodies are no near copies. */
  readonly easy: Partners;
  /** Titles share less, and the bodies are written apart: they share less than three tenths of their shingles. */
  readonly strict: Partners;
  /** Near copies, which are neither a right answer nor a wrong one. */
  readonly copies: Partners;
}

/** Least share of the two titles' weight (inverse document frequency) that is in both. */
const EASY_TITLE_SHARE = 0.5;
const STRICT_TITLE_SHARE = 0.4;
const MIN_COMMON_WORDS = 3;
const MAX_DAYS = 2;
/** Shingles in common, of all (Jaccard) or of the shorter text. */
const COPY_RESEMBLANCE = 0.5;
const COPY_CONTAINMENT = 0.7;
const STRICT_RESEMBLANCE = 0.3;
const MIN_COPIED_SHINGLES = 8;
const SHINGLE_WORDS = 3;
/** A shingle or title word that more articles than this have tells nothing, and would cost the square of them. */
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

/** Words that stand beside each other, three at a time. */
function toShingles(words: readonly string[]): ReadonlySet<string> {
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at += 1)
    shingles.add(words.slice(at, at + SHINGLE_WORDS).join(' '));
  return shingles;
}

/** For each set the later ones with which it shares something, and how much; what `common` sets have is passed over. */
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

/** Which share of the weight of both titles' words is in both; 0 where they have too few in common. */
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
