import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { speechPieces } from '#client/speech-pieces.ts';

const sentence =
  'وصلت السفينة إلى الرصيف القديم عند الفجر، وكان الماء ساكنا والريح خفيفة والناس على الشاطئ ينتظرون الخبر.';

describe('speechPieces', () => {
  test.each([
    ['', []],
    ['  \n ', []],
    ['عنوان قصير', ['عنوان قصير']],
    ['سطر\n  وسطر', ['سطر وسطر']],
  ])('%j → %j', (text, pieces) => {
    expect(speechPieces(text)).toEqual(pieces);
  });

  test('each sentence is a piece of its own', () => {
    expect(speechPieces(`${sentence} ${sentence} ${sentence}`)).toEqual([sentence, sentence, sentence]);
    expect(speechPieces('قال: «وصلنا.» ثم سكت… ومضى! هل عاد؟ لا.')).toEqual([
      'قال: «وصلنا.»',
      'ثم سكت…',
      'ومضى!',
      'هل عاد؟',
      'لا.',
    ]);
  });

  test('the point of an initial, of a number or of an address ends no sentence', () => {
    expect(speechPieces('زار د. سالم البلدة في 2.5 ساعة، وكتب في example.org عنها.')).toHaveLength(1);
    expect(speechPieces('م. سالم وصل. ثم عاد.')).toEqual(['م. سالم وصل.', 'ثم عاد.']);
  });

  test('a long question is cut after its mark, a long sentence after its comma', () => {
    const words = 'كلمة '.repeat(30).trim();
    expect(speechPieces(`${words}؟ ${words}`)).toEqual([`${words}؟`, words]);
    expect(speechPieces(`${words}، ${words}`)).toEqual([`${words}،`, words]);
  });

  test('whatever the text, its words stay, in order, in pieces of at most 220 letters', () => {
    const words = fc.array(fc.stringMatching(/^[ابتثجحخدذر.؟،]{1,12}$/), { maxLength: 150 });
    fc.assert(
      fc.property(words, (list) => {
        const pieces = speechPieces(list.join(' '));
        expect(pieces.join(' ')).toBe(list.join(' '));
        expect(pieces.every((piece) => piece.length <= 220 && piece.trim() === piece && piece !== '')).toBe(true);
      }),
    );
  });
});
