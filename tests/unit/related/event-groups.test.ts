import { describe, expect, test } from 'vitest';
import type { Candidates } from '#related/best-of.ts';
import { EVENT_DAYS, EVENT_SIMILARITY, groupByEvent, isOneEvent } from '#related/event-groups.ts';

const DAY = 86_400_000;
const ALIKE = EVENT_SIMILARITY + 0.1;

const candidatesOf = (...found: readonly (readonly [document: number, score: number])[]): Candidates => ({
  documents: Uint32Array.from(found, ([document]) => document),
  scores: Float64Array.from(found, ([, score]) => score),
});

describe('isOneEvent', () => {
  test.each([
    ['alike on one day', ALIKE, 0, true],
    ['alike on the last day', ALIKE, EVENT_DAYS, true],
    ['alike too late', ALIKE, EVENT_DAYS + 0.01, false],
    ['not alike', EVENT_SIMILARITY - 0.01, 0, false],
  ])('%s', (_, score, days, expected) => {
    expect(isOneEvent(score, 0, days * DAY)).toBe(expected);
    expect(isOneEvent(score, days * DAY, 0)).toBe(expected);
  });
});

describe('groupByEvent', () => {
  test('a later report joins the first one', () => {
    const groups = groupByEvent(
      [candidatesOf([1, ALIKE]), candidatesOf([0, ALIKE]), candidatesOf([1, 0.1])],
      new Float64Array(3),
    );
    expect([...groups]).toEqual([0, 0, 2]);
  });

  test('does not grow along a chain: who is like a follower only, leads a group of its own', () => {
    const groups = groupByEvent(
      [candidatesOf([1, ALIKE]), candidatesOf([0, ALIKE], [2, ALIKE]), candidatesOf([1, ALIKE], [0, 0.1])],
      new Float64Array(3),
    );
    expect([...groups]).toEqual([0, 0, 2]);
  });

  test('keeps apart what lies too many days apart', () => {
    const groups = groupByEvent([candidatesOf(), candidatesOf([0, 0.9])], Float64Array.of(0, 5 * DAY));
    expect([...groups]).toEqual([0, 1]);
  });
});
