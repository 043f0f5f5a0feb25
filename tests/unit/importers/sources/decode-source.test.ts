import { describe, expect, test } from 'vitest';
import { decodeSource } from '#importers/sources/decode-source.ts';

describe('decodeSource', () => {
  test.each([
    ['utf-8', Buffer.from('سلام', 'utf8')],
    ['utf-8', Buffer.from('\ufeffسلام', 'utf8')],
    ['utf-16le', Buffer.from('\ufeffسلام', 'utf16le')],
    ['utf-16be', Buffer.from('\ufeffسلام', 'utf16le').swap16()],
    ['windows-1256', Buffer.from([0xd3, 0xe1, 0xc7, 0xe3])],
  ])('%s is read', (encoding, bytes) => {
    expect(decodeSource(bytes)).toEqual({ text: 'سلام', encoding });
  });
});
