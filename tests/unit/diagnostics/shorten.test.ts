import { describe, expect, test } from 'vitest';
import { shorten } from '#diagnostics/shorten.ts';

describe('shorten', () => {
  test.each([
    ['قصير', 'قصير'],
    ['أ\nب', 'أ ب'],
    ['ا'.repeat(61), `${'ا'.repeat(60)}…`],
    [`${'ا'.repeat(59)}😀`, `${'ا'.repeat(59)}\ufffd…`],
  ])('%j becomes %j', (text, short) => {
    expect(shorten(text)).toBe(short);
  });
});
