import type { RelatedLists } from './related-document.ts';

/** Digests of the documents of an archive. */
export interface DocumentsKey {
  /** Of all that decides the lists. */
  readonly whole: string;
  /** Of which documents there are and how they are chosen, without their words. */
  readonly shape: string;
  readonly count: number;
}

/** Keeps the lists of a whole archive from one build to the next. */
export interface RelatedMemory {
  /** Returns the lists that were made from the same documents; undefined if none are kept. */
  read(key: DocumentsKey): readonly RelatedLists[] | undefined;
  write(key: DocumentsKey, lists: readonly RelatedLists[]): void;
}

/** Returns the lists as a text: those of one document a line. */
export function packLists(lists: readonly RelatedLists[]): string {
  const parts = lists.map(({ similar, nearby, elsewhere }) =>
    [similar, nearby, elsewhere].map((list) => list.join(' ')).join(';'),
  );
  return parts.join('\n');
}

/** Returns the lists of a packed text. */
export function unpackLists(text: string): RelatedLists[] {
  if (text === '') return [];
  return text.split('\n').map((line) => {
    const [similar = [], nearby = [], elsewhere = []] = line
      .split(';')
      .map((list) => (list === '' ? [] : list.split(' ').map(Number)));
    return { similar, nearby, elsewhere };
  });
}
