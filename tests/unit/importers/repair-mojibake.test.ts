import { describe, expect, test } from 'vitest';
import { repairMojibake } from '#importers/repair-mojibake.ts';

const TEXT = 'الخبر «عاجل» — من بيروت، 12 آذار: قال “نعم”.';
const readAs = (encoding: string, text = TEXT): string => new TextDecoder(encoding).decode(Buffer.from(text));

describe('repairMojibake', () => {
  test.each([
    ['windows-1252', readAs('windows-1252')],
    ['windows-1256', readAs('windows-1256')],
    ['Latin-1', Buffer.from(TEXT).toString('latin1')],
  ])('UTF-8 that was read as %s is read again', (_encoding, text) => {
    expect(repairMojibake(text)).toEqual({ text: TEXT, repaired: true, garbled: false });
  });

  test.each([TEXT, 'طعام ظريف وعطر غالٍ، وعظمة «ط» و«ظ»', 'Ölçü Ø Ù été ÀÉ', 'نص Ø·Ø نص', ''])('%j stays', (text) => {
    expect(repairMojibake(text)).toEqual({ text, repaired: false, garbled: false });
  });

  test('what has lost letters is told, and not guessed at', () => {
    const { garbled } = repairMojibake(Buffer.from(TEXT).toString('latin1').replaceAll('\u0084', '?'));
    expect(garbled).toBe(true);
  });

  test('only the part that is wrong is changed', () => {
    expect(repairMojibake(`سليم ${readAs('windows-1252', 'الخبر')} سليم`).text).toBe('سليم الخبر سليم');
  });
});
