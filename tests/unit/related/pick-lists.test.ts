import { describe, expect, test } from 'vitest';
import { pickLists } from '#related/pick-lists.ts';
import type { Archive } from '#related/read-archive.ts';

const NONE = { documents: new Uint32Array(), scores: new Float64Array() };
const LIMITS = { similar: 10, elsewhere: 5 };

/** Twelve articles of one section without anything in common, but for what document 0 is given as its answers. */
function archiveOf(
  scores: { readonly events?: readonly number[]; readonly subjects?: readonly number[] },
  parts: Partial<Archive> = {},
): Archive {
  const documents = Array.from({ length: 12 }, (_, at) => ({
    permalink: `/${at}/`,
    epoch: at,
    headline: '',
    text: '',
    tags: [],
    sources: [`source-${at}`],
    chosen: [],
  }));
  const numbers = Uint32Array.from(documents, (_, at) => at);
  const first = (given: readonly number[] = []) => ({
    documents: Uint32Array.from(given, (_, at) => at + 1),
    scores: Float64Array.from(given),
  });
  const answers = (given: readonly number[] | undefined) => documents.map((_, at) => (at === 0 ? first(given) : NONE));
  return {
    documents,
    order: numbers,
    chosen: documents.map(() => []),
    events: answers(scores.events),
    subjects: answers(scores.subjects),
    sections: new Map(),
    reportOneEvent: () => false,
    groups: numbers,
    originals: numbers,
    areAlike: () => false,
    ...parts,
  };
}

const similarOf = (archive: Archive): readonly number[] => pickLists(archive, 0, LIMITS).similar;

describe('pickLists', () => {
  test('the first five rows stand at a low score, the others at a higher one', () => {
    const subjects = [0.09, 0.09, 0.09, 0.08, 0.07, 0.06, 0.06];
    expect(similarOf(archiveOf({ subjects }))).toEqual([1, 2, 3, 4, 5]);
    expect(similarOf(archiveOf({ subjects: [0.3, 0.2, 0.2, 0.2, 0.12, 0.11, 0.1, 0.09] }))).toEqual([
      1, 2, 3, 4, 5, 6, 7,
    ]);
  });

  test('ends where strangers begin', () => {
    expect(similarOf(archiveOf({ subjects: [0.2, 0.04, 0.01] }))).toEqual([1]);
  });

  test('lists two reports of an event at most, and none that is like what stands beside', () => {
    const oneEvent = Uint32Array.from({ length: 12 }, (_, at) => (at === 6 ? 6 : 0));
    const subjects = [0.5, 0.4, 0.4, 0.3, 0.3, 0.2];
    expect(similarOf(archiveOf({ subjects }, { groups: oneEvent }))).toEqual([1, 2, 6]);
    expect(similarOf(archiveOf({ subjects }, { areAlike: (one, other) => one + other === 3 }))).toEqual([1, 4, 5, 6]);
  });

  test('what «القصة نفسها» shows takes no row from further reports of the event', () => {
    const lists = pickLists(
      archiveOf(
        { events: [0.5, 0.4, 0.3, 0.3, 0.3], subjects: [0.5, 0.5, 0.5, 0.5, 0.5] },
        { groups: new Uint32Array(12), reportOneEvent: (_, __, score) => score >= 0.4 },
      ),
      0,
      LIMITS,
    );
    expect(lists).toEqual({ elsewhere: [1, 2], similar: [3, 4], nearby: [] });
  });

  test('puts first what is near the event, if it shares the subject', () => {
    const subjects = [0.3, 0.2, 0.06];
    expect(similarOf(archiveOf({ events: [0, 0, 0.3], subjects }))).toEqual([3, 1, 2]);
    expect(similarOf(archiveOf({ events: [0, 0, 0.3], subjects: [0.3, 0.2, 0.03] }))).toEqual([1, 2]);
  });
});
