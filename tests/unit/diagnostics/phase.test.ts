import { describe, expect, test } from 'vitest';
import { startPhase } from '#diagnostics/phase.ts';

function run(total: number, isTTY: boolean): string {
  let text = '';
  const phase = startPhase('Drawing', total, {
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
    expect(run(2, true)).toBe('\rDrawing: 0 of 2\rDrawing: 1 of 2\rDrawing: 2 of 2\n');
  });

  test('is one line of a log', () => expect(run(2, false)).toBe('Drawing: 2\n'));

  test.each([true, false])('with nothing to do says nothing', (isTTY) => expect(run(0, isTTY)).toBe(''));
});
