import { describe, expect, test } from 'vitest';
import { textLines } from '#importers/sources/text-lines.ts';

async function* chunks(...parts: readonly (string | Uint8Array)[]) {
  yield* parts;
}

const linesOf = async (longest: number, ...parts: readonly (string | Uint8Array)[]) => {
  const lines: (string | undefined)[] = [];
  for await (const line of textLines(chunks(...parts), longest)) lines.push(line);
  return lines;
};

describe('textLines', () => {
  test.each([
    [['أ\nب\n'], ['أ', 'ب']],
    [['أ\r\nب'], ['أ', 'ب']],
    [
      ['أ', 'ب\n', '\nج'],
      ['أب', '', 'ج'],
    ],
    [[], []],
  ])('%j', async (parts, expected) => {
    expect(await linesOf(100, ...parts)).toEqual(expected);
  });

  test('a letter cut between two chunks is whole', async () => {
    const bytes = Buffer.from('قمة\n');
    expect(await linesOf(100, bytes.subarray(0, 3), bytes.subarray(3))).toEqual(['قمة']);
  });

  test('a line that is too long is told and passed over, the others are read', async () => {
    expect(await linesOf(5, 'أ\n', '1234', '5678', '90\nب\n', '123456')).toEqual(['أ', undefined, 'ب', undefined]);
  });
});
