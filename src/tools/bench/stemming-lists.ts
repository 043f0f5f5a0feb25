/** Words that a stemmer must map to one key. */
export interface StemGroup {
  readonly words: readonly string[];
  /** Whether the group contains a broken plural or another spelling of a name. */
  readonly broken: boolean;
}

export interface StemmingLists {
  readonly groups: readonly StemGroup[];
  /** Words that must not share a key. */
  readonly pairs: readonly (readonly [string, string])[];
}

/**
 * Parses the lines «group …», «broken …» and «apart …»; «apart» with three words is three pairs. Lines with # are
 * comments. Throws on any other line.
 */
export function parseStemmingLists(text: string): StemmingLists {
  const groups: StemGroup[] = [];
  const pairs: (readonly [string, string])[] = [];
  for (const line of text.split('\n').map((written) => written.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const [kind, ...words] = line.split(/\s+/);
    if (kind === 'group' || kind === 'broken') groups.push({ words, broken: kind === 'broken' });
    else if (kind === 'apart') pairs.push(...toPairs(words));
    else throw new Error(`stemming lists: a line begins with group, broken or apart, not with ${kind}`);
  }
  return { groups, pairs };
}

function toPairs(words: readonly string[]): (readonly [string, string])[] {
  return words.flatMap((word, index) => words.slice(index + 1).map((other) => [word, other] as const));
}
