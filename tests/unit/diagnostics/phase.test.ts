import { describe, expect, test } from 'vitest';
import { startPhase } from '#diagnostics/phase.ts';
import { speak } from '#diagnostics/spoken-language.ts';
import { tell } from '#diagnostics/tell.ts';
import { says } from '#messages/says.ts';

function run(total: number, isTTY: boolean): string {
  let text = '';
  const phase = startPhase({ en: 'Drawing', ar: 'رسم' }, total, {
    isTTY,
    write(piece: string) {
      text += piece;
    },
  });
  for (let at = 0; at < total; at += 1) phase.step();
  return text;
}

describe('startPhase', () => {
  test('counts in one line of a terminal', () => {
    expect(run(2, true)).toBe('\rDrawing: 0/2\rDrawing: 1/2\rDrawing: 2/2\n');
  });

  test('says nothing in a log', () => expect(run(2, false)).toBe(''));

  test('speaks the language of the command', () => {
    speak('ar');
    try {
      expect(run(1, true)).toBe('\rرسم: 0/1\rرسم: 1/1\n');
      expect(tell(says('cache-lost', { folder: 'x' }))).toContain('المخزن المؤقت');
    } finally {
      speak('en');
    }
  });

  test.each([true, false])('with nothing to do says nothing', (isTTY) => expect(run(0, isTTY)).toBe(''));
});
