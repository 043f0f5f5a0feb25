import { describe, expect, test } from 'vitest';
import { DIRECTIVE_NAMES, DIRECTIVES, findDirective } from '#markdown/directives.ts';

describe('findDirective', () => {
  test.each([
    ['note', 'note'],
    ['حاشية', 'note'],
    ['حَاشِيَة', 'note'],
    ['إطار', 'aside'],
    ['اقرأ-أيضا', 'related'],
    ['اقرأ-أيضًا', 'related'],
    ['خط-زمني', 'timeline'],
    ['Quote', 'quote'],
  ])('reads «%s» as %s', (name, expected) => {
    expect(findDirective(name)?.name).toBe(expected);
  });

  test.each(['', 'nota', 'حواش', 'constructor', '__proto__'])('knows no «%s»', (name) => {
    expect(findDirective(name)).toBeUndefined();
  });

  test('no name stands for two directives', () => {
    expect(new Set(DIRECTIVE_NAMES).size).toBe(DIRECTIVE_NAMES.length);
    for (const { name, arabic } of DIRECTIVES)
      for (const alias of arabic) expect(findDirective(alias)?.name).toBe(name);
  });
});
