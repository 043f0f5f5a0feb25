import { expect, test } from 'vitest';
import { decodeAddress, decodePercent } from '#site/percent.ts';

test('percent-encoded letters are decoded, and a broken encoding stays as it is written', () => {
  expect(decodePercent('%D8%AE%D8%A8%D8%B1%2F1')).toBe('خبر/1');
  expect(decodePercent('50%')).toBe('50%');
});

test('what divides an address stays encoded', () => {
  expect(decodeAddress('/%D8%AE%D8%A8%D8%B1%2F1')).toBe('/خبر%2F1');
  expect(decodeAddress('/%E0%A4%A')).toBe('/%E0%A4%A');
});
