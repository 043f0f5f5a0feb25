/** A piece of a list in words: an item, which a caller may isolate or link, or what stands between two. */
export interface ListPart {
  readonly type: 'item' | 'literal';
  readonly value: string;
}

const AND = ' و';

/** Returns items as one list, each و joined to the word after it: «سياسة», «سياسة واقتصاد», «سياسة واقتصاد ورياضة». */
export function joinAnd(items: readonly string[]): string {
  return items.join(AND);
}

/**
 * Returns the same list in parts, for markup: an item in Latin letters is to be put in a `bdi` by the caller, so that
 * the و before it stays with the Arabic: «رويترز و» + `<bdi>AFP</bdi>`.
 */
export function listParts(items: readonly string[]): readonly ListPart[] {
  return items.flatMap((value, index): ListPart[] => {
    const item: ListPart = { type: 'item', value };
    return index === 0 ? [item] : [{ type: 'literal', value: AND }, item];
  });
}
