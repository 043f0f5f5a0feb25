import { describe, expect, test } from 'vitest';
import type { PairedArticle, Partners } from '#tools/bench/event-pairs.ts';
import { findEventPairs } from '#tools/bench/event-pairs.ts';

const DAY = 86_400_000;

function article(source: string, title: string, body: string, day = 0): PairedArticle {
  return { source, epoch: day * DAY, titleWords: title.split(' '), bodyWords: body.split(' ') };
}

const TITLE = 'سيول تقطع طريق بلدة الوادي';
const AGENCY = 'قطعت السيول طريقا جبليا قرب بلدة الوادي بعد أمطار غزيرة وأخرجت الفرق أسرتين من المجرى';
const OWN = 'بقي أهل البلدة معزولين حتى رفعت الجرافات الطمي والحجارة عن الطريق صباح اليوم التالي';
const OTHERS = Array.from({ length: 8 }, (_, at) =>
  article(`paper-${at}`, `عنوان رقم${at} بعيد${at} آخر${at}`, `نص${at} غير${at}`),
);

const asObject = (partners: Partners): Record<string, number[]> =>
  Object.fromEntries([...partners].map(([one, others]) => [one, [...others].sort()]));

describe('findEventPairs', () => {
  test('pairs titles of different papers whose bodies are written apart', () => {
    const pairs = findEventPairs([article('a', TITLE, AGENCY), article('b', `${TITLE} الجبلية`, OWN), ...OTHERS]);
    expect(asObject(pairs.easy)).toEqual({ 0: [1], 1: [0] });
    expect(asObject(pairs.strict)).toEqual({ 0: [1], 1: [0] });
    expect(pairs.copies.size).toBe(0);
  });

  test.each([
    ['of one paper', article('a', TITLE, OWN)],
    ['more than two days apart', article('b', TITLE, OWN, 3)],
    ['with too few words in common', article('b', 'سيول تقطع جسرا', OWN)],
  ])('pairs no articles %s', (_, other) => {
    const pairs = findEventPairs([article('a', TITLE, AGENCY), other, ...OTHERS]);
    expect(pairs.easy.size + pairs.strict.size).toBe(0);
  });

  test('a copied body makes a copy and no pair', () => {
    const pairs = findEventPairs([article('a', TITLE, AGENCY), article('b', TITLE, `${AGENCY} أمس`), ...OTHERS]);
    expect(asObject(pairs.copies)).toEqual({ 0: [1], 1: [0] });
    expect(pairs.easy.size + pairs.strict.size).toBe(0);
  });

  test('what was half copied is no strict pair', () => {
    const half = [...AGENCY.split(' ').slice(0, 9), ...OWN.split(' ').slice(0, 6)].join(' ');
    const pairs = findEventPairs([article('a', TITLE, AGENCY), article('b', TITLE, half), ...OTHERS]);
    expect(asObject(pairs.easy)).toEqual({ 0: [1], 1: [0] });
    expect(pairs.strict.size).toBe(0);
  });
});
