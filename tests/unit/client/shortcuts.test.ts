import { describe, expect, test } from 'vitest';
import { type PressedKey, shortcutOf } from '#client/shortcuts.ts';

const key = (code: string, changes: Partial<PressedKey> = {}): PressedKey => ({
  code,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  ...changes,
});

describe('shortcutOf', () => {
  test.each([
    ['KeyJ', 'next'],
    ['KeyK', 'previous'],
    ['KeyO', 'open'],
    ['KeyS', 'save'],
    ['Slash', 'search'],
  ])('%s is %s, whatever letter the layout has there', (code, shortcut) => {
    expect(shortcutOf(key(code))).toBe(shortcut);
  });

  test('the question mark opens the help', () => {
    expect(shortcutOf(key('Slash', { shiftKey: true }))).toBe('help');
  });

  test.each([
    key('KeyJ', { ctrlKey: true }),
    key('KeyS', { metaKey: true }),
    key('KeyO', { altKey: true }),
    key('KeyJ', { shiftKey: true }),
    key('KeyK', { isComposing: true }),
    key('KeyX'),
    key('constructor'),
    key(''),
  ])('%j is none', (pressed) => {
    expect(shortcutOf(pressed)).toBeUndefined();
  });
});
