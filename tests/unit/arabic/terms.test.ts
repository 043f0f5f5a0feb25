import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitPiece, toPieces } from '#arabic/terms.ts';
import { tokenize } from '#arabic/tokenize.ts';
import { anyText } from './any-text.ts';

describe('toPieces', () => {
  test('are the words of a text, a month of two words in one piece', () => {
    expect(toPieces('في 3 تشرين الأول، ثم كانون ثاني')).toEqual(['في', '3', 'تشرين الأول', 'ثم', 'كانون ثاني']);
  });

  test('hold a name that is written in one word as well in one piece, with its prefix', () => {
    expect(toPieces('من الفيس بوك إلى فيسبوك في نيو يورك')).toEqual([
      'من',
      'الفيس بوك',
      'إلى',
      'فيسبوك',
      'في',
      'نيو يورك',
    ]);
  });

  test('hold every word once, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(toPieces(text).flatMap((piece) => piece.split(' '))).toEqual(tokenize(text));
      }),
    );
  });

  test.each(['كانون النار', 'جريدة تشرين', 'قانون الأول'])('«%s» is no month', (text) => {
    expect(toPieces(text)).toEqual(text.split(' '));
  });
});

describe('splitPiece', () => {
  test.each([
    ['وزير', ['وزير']],
    ['يوم_الأرض', ['يوم', 'الأرض', 'يوم_الأرض']],
    ['__قطر__', ['قطر']],
    ['مونديال_2026', ['مونديال', '2026', 'مونديال_2026']],
    ['و2015', ['2015']],
    ['فلـ٥٥', ['55']],
    ['بـ10', ['10']],
    ['وبالـ17', ['17']],
    ['للـ20', ['20']],
    ['1448هـ', ['1448']],
    ['500كم', ['500', 'كم']],
    ['كوفيد19', ['كوفيد', '19']],
    ['F16', ['F16']],
    ['5G', ['5G']],
    ['1.2.3', ['1.2.3']],
    ['١،٥', ['1.5']],
    ['_', ['_']],
    ['عبدالرحمن', ['عبد', 'الرحمن']],
    ['ولعبدالقادر', ['ولعبد', 'القادر']],
    ['أبوالفضل', ['أبو', 'الفضل']],
    ['أبوهريرة', ['أبو', 'هريرة']],
    ['نورالدين', ['نور', 'الدين']],
    ['نصرالله', ['نصر', 'الله']],
    ['والدين', ['والدين']],
    ['أبواب', ['أبواب']],
    ['أبواهما', ['أبواهما']],
    ['أبوكما', ['أبوكما']],
    ['عبدالله', ['عبد', 'الله']],
    ['عبدة', ['عبدة']],
  ])('«%s» holds %j', (piece, held) => {
    expect(splitPiece(piece)).toEqual(held);
  });
});
