import { describe, expect, test } from 'vitest';
import { createSourceDecoder } from '#importers/sources/decode-source.ts';

/** Returns the text of bytes that come in pieces, and the encodings that its lines needed. */
function decode(bytes: Uint8Array, size = bytes.length) {
  const decoder = createSourceDecoder();
  let text = '';
  for (let at = 0; at < bytes.length; at += size) text += decoder.decode(bytes.subarray(at, at + size));
  return { text: text + decoder.end(), encodings: Object.fromEntries(decoder.encodings) };
}

const ARABIC_1256 = Buffer.from([0xd3, 0xe1, 0xc7, 0xe3]);

describe('createSourceDecoder', () => {
  test.each([
    ['utf-8', Buffer.from('سلام', 'utf8')],
    ['utf-8', Buffer.from('\ufeffسلام', 'utf8')],
    ['utf-16le', Buffer.from('\ufeffسلام', 'utf16le')],
    ['utf-16be', Buffer.from('\ufeffسلام', 'utf16le').swap16()],
    ['windows-1256', ARABIC_1256],
  ])('%s is read, in one piece or many', (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ text: 'سلام', encodings: { [encoding]: 1 } });
    expect(decode(bytes, 1).text).toBe('سلام');
  });

  test('each line is read in its own encoding', () => {
    const bytes = Buffer.concat([Buffer.from('مرحبا\n'), ARABIC_1256, Buffer.from('\nabc\nنهاية')]);
    expect(decode(bytes)).toEqual({
      text: 'مرحبا\nسلام\nabc\nنهاية',
      encodings: { 'utf-8': 2, 'windows-1256': 1 },
    });
  });

  test('a word of another encoding within a line is read, half a letter is lost and seen', () => {
    expect(decode(Buffer.concat([Buffer.from('قال المتحدث: '), ARABIC_1256, Buffer.from(' للجميع')])).text).toBe(
      'قال المتحدث: سلام للجميع',
    );
    expect(decode(Buffer.concat([Buffer.from('قال '), Buffer.from([0xd8]), Buffer.from(' نعم')])).text).toBe(
      'قال \ufffd نعم',
    );
  });

  test('a page says its encoding in its head', () => {
    const bytes = Buffer.concat([Buffer.from('<meta charset="iso-8859-6">'), Buffer.from([0xd3, 0xe4, 0xc7, 0xe5])]);
    expect(decode(bytes).text).toContain('سلام');
  });
});
