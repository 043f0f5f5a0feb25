import { describe, expect, test } from 'vitest';
import { readPlainYaml } from '#diagnostics/plain-yaml.ts';
import { readAnyYaml } from '#diagnostics/yaml-document.ts';
import type { YamlPath } from '#diagnostics/yaml-path.ts';

/** As articles have it: an Arabic key and an English one are one key, at the top and below. */
const NAMES = new Map([
  ['العنوان', 'title'],
  ['الرابط', 'url'],
]);
const canonicalKey = (_path: YamlPath, written: string): string => NAMES.get(written) ?? written;

const plain = (text: string): unknown => readPlainYaml(text, canonicalKey);
const any = (text: string) => readAnyYaml(text, { firstLine: 1, canonicalKey });

const TYPICAL = `العنوان: "أستانا: عاصمة بدّلت اسمها"
date: 2024-07-03T09:00+03:00
section: سياسة
summary: في سهوب كازاخستان مدينة: حملت أسماء القلعة
`;

describe('readPlainYaml', () => {
  test('reads an article as it is commonly written', () => {
    const text = `العنوان: "أستانا: عاصمة"
date: 2024-07-03T09:00
authors: [مازن الناسخ, ليلى الحسني]
sources:
  - name: الموقع الرسمي
    الرابط: https://example.org/a:b/#c
  - وكالة الأنباء

image:
  file: dome.jpg
  alt: 'قبة'
highlights:
- سطر أول.
- سطر ثانٍ.
`;
    expect(plain(text)).toEqual({
      title: 'أستانا: عاصمة',
      date: '2024-07-03T09:00',
      authors: ['مازن الناسخ', 'ليلى الحسني'],
      sources: [{ name: 'الموقع الرسمي', url: 'https://example.org/a:b/#c' }, 'وكالة الأنباء'],
      image: { file: 'dome.jpg', alt: 'قبة' },
      highlights: ['سطر أول.', 'سطر ثانٍ.'],
    });
    expect(plain(text)).toEqual(any(text).value);
  });

  test.each([
    ['a colon and a space in a value without quotes', TYPICAL],
    ['a number', 'title: 12\n'],
    ['what is no text', 'draft: true\n'],
    ['nothing after a key', 'title:\ndate: 2024-07-03\n'],
    ['a text over several lines', 'title: أول\n  ثانٍ\n'],
    ['a block of text', 'title: |\n  أول\n'],
    ['an escape', 'title: "أول\\nثانٍ"\n'],
    ['a comment', 'title: أول # شرح\n'],
    ['a key given twice, once in Arabic', 'title: أول\nالعنوان: ثانٍ\n'],
    ['an anchor', 'title: &a أول\n'],
    ['a tag', 'title: !!str أول\n'],
    ['a tab', 'title:\tأول\n'],
    ['a list in a list', 'tags:\n  - - أول\n'],
    ['a map in brackets', 'image: {file: a.jpg}\n'],
    ['a list not closed', 'tags: [أول\n'],
    ['a list with nothing between commas', 'tags: [أول,, ثانٍ]\n'],
    ['indentation that fits nothing', 'tags:\n   - أول\n  - ثانٍ\n'],
    ['a second document', 'title: أول\n---\ntitle: ثانٍ\n'],
    ['a directive', '%YAML 1.1\n---\ntitle: أول\n'],
    ['no key', 'أول\n'],
    ['nothing', ''],
    ['a key of an object', '__proto__: أول\n'],
  ])('leaves %s to the whole reader', (_name, text) => {
    expect(plain(text)).toBeUndefined();
  });

  test('says the same as the whole reader wherever it says anything', () => {
    const random = createRandom(20261123);
    let read = 0;
    for (let round = 0; round < 20_000; round += 1) {
      const text = randomYaml(random);
      const value = plain(text);
      if (value === undefined) continue;
      read += 1;
      const whole = any(text);
      expect({ text, value, diagnostics: whole.diagnostics }).toEqual({ text, value: whole.value, diagnostics: [] });
    }
    expect(read).toBeGreaterThan(1_000);
  });
});

/** Pieces that YAML takes in different ways, put together at random. */
const PIECES = [
  ...['أول', 'ثانٍ ثالث', 'a', 'a b', '2024-07-03', '2024-07-03T09:00', '12', '1e3', '0x1f', '.5', 'true', 'null', '~'],
  ...[
    '"a"',
    "'b'",
    '"a: b"',
    "'a''b'",
    '"a\\n"',
    '"',
    "'",
    '[أول, ثانٍ]',
    '[]',
    '[a]',
    '[a, "b"]',
    '[a b, c-d]',
    '{a: b}',
  ],
  ...[
    'a: b',
    'a:b',
    'a #b',
    'a#b',
    '#a',
    '&a',
    '*a',
    '!a',
    '|',
    '>',
    '- a',
    '-a',
    '-',
    '?',
    'a:',
    ':a',
    'https://a.b/c#d',
  ],
  ...[
    '%a',
    '@a',
    '`a',
    'a\u00A0',
    '\u00A0a',
    'a\u2028b',
    'yes',
    '٣',
    'a,b',
    'a]',
    'a}',
    '...',
    '---',
    '<<',
    '=',
    'a\t',
  ],
];
const KEYS = ['title', 'العنوان', 'tags', 'image', 'a b', 'a-b', 'true', '1', 'الرابط', '"q"', '- a', '? a'];
const INDENTS = ['', '', '', '  ', '  ', '    ', ' '];

function randomYaml(random: (below: number) => number): string {
  const pick = (from: readonly string[]): string => from[random(from.length)] ?? '';
  const plainly = random(3) > 0;
  const line = (): string => {
    const value = plainly ? pick(PIECES.slice(0, 6)) : pick(PIECES);
    switch (random(8)) {
      case 0:
        return `${pick(KEYS)}:`;
      case 1:
        return `${pick(INDENTS)}- ${value}`;
      case 2:
        return `${pick(INDENTS)}- ${pick(KEYS)}: ${value}`;
      case 3:
        return `${pick(INDENTS)}${pick(KEYS)}: ${value}`;
      case 4:
        return plainly ? `${pick(KEYS)}:\n  - ${value}\n  - ${pick(PIECES)}` : pick(['', ' ', '# a', value]);
      default:
        return `${pick(KEYS)}: ${value}${pick(['', '', ' ', '  '])}`;
    }
  };
  return Array.from({ length: 1 + random(4) }, line).join('\n') + pick(['\n', '', '\n\n']);
}

/** A linear congruential generator: the same texts in every run. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
