import { describe, expect, test } from 'vitest';
import { decodeEntitiesAgain } from '#importers/decode-entities-again.ts';

describe('decodeEntitiesAgain', () => {
  test.each([
    ['قال &#8220;نعم&#8221;', 'قال “نعم”'],
    ['&amp;#8220;نعم&amp;#x201D;', '“نعم”'],
    ['أ &amp;amp; ب', 'أ & ب'],
    ['&laquo;نعم&raquo;&hellip;', '«نعم»…'],
    ['أ & ب; &foo; &#0; &#99999999;', 'أ & ب; &foo; &#0; &#99999999;'],
    ['R&D;', 'R&D;'],
  ])('%s', (text, decoded) => {
    expect(decodeEntitiesAgain(text)).toBe(decoded);
  });
});
