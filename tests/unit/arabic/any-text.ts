import fc from 'fast-check';

const ARABIC = 'اأإآٱبتةثجحخدذرزسشصضطظعغفقكلمنهويىءؤئکگیھہۀەپچژڤ';
const MARKS = 'ًٌٍَُِّْٰٕٓٔۖۚ۝۞۩\u0610\u08d3\u0301\u0308\u0344';
const SIGNS = ' \n\t_:.,;،؛؟٬٫!?"«»“”‘’\'-–—…/\\%()[]·\u00a0\u2007\u202f\u2044';
const CONTROLS = '\u200b\u200c\u200d\u200e\u200f\u061c\u202a\u202e\u2060\u2066\u2069\u00ad\ufeff\u0000\ufe0f';
const OTHERS = 'aZéİıßÅΣςאב一ぁ가ᄀ०ﷺﻻﺍﹱﬁ²½😀🇱🇧©\ud800\udc00٣۳9１';

const codeUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));

/** Random texts: mostly Arabic, with every oddity the rules speak of, any code unit, lone surrogates too. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...ARABIC) },
      { weight: 2, arbitrary: fc.constantFrom(...MARKS, '\u0640') },
      { weight: 3, arbitrary: fc.constantFrom(...SIGNS) },
      { weight: 1, arbitrary: fc.constantFrom(...CONTROLS) },
      { weight: 2, arbitrary: fc.constantFrom(...OTHERS) },
      { weight: 1, arbitrary: codeUnit },
    ),
    { maxLength: 60 },
  )
  .map((units) => units.join(''));

/** Random texts of letters, digits, marks and punctuation that the tokenizer's own scanner reads. */
export const plainText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...ARABIC, ...MARKS, ...SIGNS, ...CONTROLS, ...'aZé°٣۳97'), { maxLength: 60 })
  .map((units) => units.join(''));
