import { describe, expect, test } from 'vitest';
import { toSources } from '#importers/to-sources.ts';

describe('toSources', () => {
  test.each([
    ['"نوفوستي"', [['نوفوستي', 'agency']]],
    ['“رويترز”', [['رويترز', 'agency']]],
    ['«الأناضول»', [['الأناضول', 'agency']]],
    ['اسوشيتد برس', [['اسوشيتد برس', 'agency']]],
    ['وكالة أنباء الواحة', [['وكالة أنباء الواحة', 'agency']]],
    ['RT Arabic', [['RT Arabic', 'publisher']]],
    ['صحيفة الواحة', [['صحيفة الواحة', 'publisher']]],
    [
      'صحيفة الواحة + وكالات',
      [
        ['صحيفة الواحة', 'publisher'],
        ['وكالات', 'agency'],
      ],
    ],
    [
      'رويترز، أ ف ب',
      [
        ['رويترز', 'agency'],
        ['أ ف ب', 'agency'],
      ],
    ],
    [
      'الواحة/وكالات',
      [
        ['الواحة', 'publisher'],
        ['وكالات', 'agency'],
      ],
    ],
    ['""', []],
  ])('%j', (value, sources) => {
    expect(toSources(value).map(({ name, kind }) => [name, kind])).toEqual(sources);
  });
});
