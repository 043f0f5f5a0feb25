import { describe, expect, test } from 'vitest';
import { findForbiddenCharacters } from '#diagnostics/forbidden-characters.ts';
import { cleanLine, cleanText } from '#importers/clean-text.ts';

describe('cleanText', () => {
  test.each([
    ['سطر\r\nسطر\rسطر', 'سطر\nسطر\nسطر'],
    ['سطر\u2028سطر\u2029سطر\u000bسطر', 'سطر\nسطر\nسطر\nسطر'],
    ['أ\tب', 'أ ب'],
    ['خ\u0008بر\u0000 عا\u007fجل', 'خبر عاجل'],
    ['\u202bنص\u202c \u2066x\u2069', 'نص x'],
    ['\ufeffنص\u00ad', 'نص'],
    ['نص\ud800\ufdd0\u{1fffe}\uffff', 'نص'],
    ['ا\u0653ن', 'آن'],
    ['می\u200cرود 10\u00a0%\u200f', 'می\u200cرود 10\u00a0%\u200f'],
  ])('%j becomes %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
    expect(cleanText(clean)).toBe(clean);
  });

  test('what is cleaned passes the check of characters', () => {
    const every = Array.from({ length: 0x20000 }, (_, code) =>
      code >= 0xd800 && code < 0xe000 ? '' : String.fromCodePoint(code),
    ).join('');
    expect(findForbiddenCharacters(cleanText(`${every}\ud800`))).toEqual([]);
  });
});

describe('cleanLine', () => {
  test('white space at the ends goes, lines become one', () => {
    expect(cleanLine(' عنوان \n على   سطرين ')).toBe('عنوان على سطرين');
  });
});
