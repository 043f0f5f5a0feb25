import { describe, expect, test } from 'vitest';
import { scorePhrases, scoreReadingOrder } from '#tools/bench/reading-order-score.ts';

describe('scoreReadingOrder', () => {
  test('counts numbers by kind, and those that a browser alone would turn round', () => {
    const lines = [
      'يوم 13 / 5 / 2025 الساعة 22:23',
      'عاش 1828-1910',
      '1828-1910 أعوام حياته',
      '5% من الناس',
      'نسبة 5%',
    ];
    expect(scoreReadingOrder(lines)).toEqual([
      { kind: 'times', places: 1, wrong: 0, wrongWithoutHelp: 0 },
      { kind: 'ranges and scores', places: 2, wrong: 0, wrongWithoutHelp: 1 },
      { kind: 'dates', places: 1, wrong: 0, wrongWithoutHelp: 1 },
      { kind: 'per cent', places: 2, wrong: 0, wrongWithoutHelp: 1 },
      { kind: 'phone numbers', places: 0, wrong: 0, wrongWithoutHelp: 0 },
    ]);
  });

  test('leaves out the numbers of laws and of foreign texts', () => {
    const [, ranges] = scoreReadingOrder(['القانون رقم 12-20', 'فيلم The 39-40 Steps']);
    expect(ranges?.places).toBe(0);
  });
});

describe('scorePhrases', () => {
  test('says how many phrases are shown as they are written', () => {
    expect(scorePhrases(['New York', 'C++', '.NET'])).toEqual({ phrases: 3, right: 3, rightWithoutHelp: 1 });
  });
});
