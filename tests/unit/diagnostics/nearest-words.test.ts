import { describe, expect, test } from 'vitest';
import { nearestWords } from '#diagnostics/nearest-words.ts';

const KNOWN = ['title', 'summary', 'width', 'id', 'الوسوم', 'القسم', 'التاريخ', 'آراء', 'رأي', 'حقائق', 'خط-زمني'];

describe('nearestWords', () => {
  test.each([
    ['sumary', ['summary']],
    ['widht', ['width']],
    ['Title', ['title']],
    ['a', []],
    ['colour', []],
    ['', []],
    ['الوسم', ['القسم', 'الوسوم']],
    ['التأريخ', ['التاريخ']],
    ['اراء', ['آراء']],
    ['مقال رأي', ['رأي']],
    ['حقيقة', []],
    ['حقايق', ['حقائق']],
    ['تاريخ', ['التاريخ']],
    ['الرأي', ['رأي']],
  ])('%j', (word, expected) => {
    expect(nearestWords(word, KNOWN).toSorted()).toEqual(expected.toSorted());
  });
});
