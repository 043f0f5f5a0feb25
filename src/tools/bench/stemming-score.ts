import type { StemmingLists } from './stemming-lists.ts';

export interface Share {
  readonly count: number;
  readonly of: number;
}

export interface StemmingScore {
  /** Groups without broken plurals that have one key. */
  readonly wholeGroups: Share;
  /** The same for groups with broken plurals or variants of a name. */
  readonly wholeBrokenGroups: Share;
  /** Pairs that must be distinct but have one key: fewer is better. */
  readonly falseMerges: Share;
}

/** Returns how many groups a stemmer keeps together and how many pairs it merges wrongly. */
export function scoreStemming(stem: (word: string) => string, lists: StemmingLists): StemmingScore {
  const isWhole = (words: readonly string[]): boolean => new Set(words.map(stem)).size === 1;
  const shareOfGroups = (broken: boolean): Share => {
    const groups = lists.groups.filter((group) => group.broken === broken);
    return { count: groups.filter(({ words }) => isWhole(words)).length, of: groups.length };
  };
  return {
    wholeGroups: shareOfGroups(false),
    wholeBrokenGroups: shareOfGroups(true),
    falseMerges: {
      count: lists.pairs.filter(([one, other]) => stem(one) === stem(other)).length,
      of: lists.pairs.length,
    },
  };
}
