import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../../src/styles/', import.meta.url));
const css = readFileSync(`${folder}fonts.css`, 'utf8');

interface Face {
  readonly file: string;
  readonly ranges: readonly (readonly [number, number])[];
}

const faces: readonly Face[] = [...css.matchAll(/@font-face \{(.*?)\}/gs)].flatMap(([, body = '']) => {
  const file = /url\("\.\/fonts\/([^"]+)"\)/.exec(body)?.[1];
  const written = /unicode-range:([^;]+);/.exec(body)?.[1] ?? '';
  const ranges = [...written.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(
    ([, first = '', last = first]) => [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const,
  );
  return file === undefined ? [] : [{ file, ranges }];
});

const FACES = ['markazi', 'naskh', 'naskh-bold', 'kufi'];

function isOf(face: string, file: string): boolean {
  return file.slice(0, file.lastIndexOf('-')) === face;
}

/** Files a browser fetches for a text set in the face. */
function filesFor(face: string, text: string): string[] {
  const points = [...text].map((character) => character.codePointAt(0) ?? 0);
  const fetched = faces
    .filter(({ file }) => isOf(face, file))
    .filter(({ ranges }) => points.some((point) => ranges.some(([first, last]) => point >= first && point <= last)))
    .map(({ file }) => file);
  // Digits have a size of their own and lie in the file of the letters.
  return [...new Set(fetched)];
}

describe('fonts', () => {
  test.each([
    ['الصحيفة تُقرأ: من 1821 إلى 2026، «بولاق» (12%)…', ['markazi-arabic.woff2']],
    ['الأعداد ٣٬١٤٥ و٢٫٥', ['markazi-arabic.woff2']],
    ['ڤيينا وپاريس وچنيف', ['markazi-arabic.woff2']],
    ['سەرۆک ڕێبوار گوڵ ۀ ھ', ['markazi-arabic.woff2']],
    ['خلاصة RSS', ['markazi-arabic.woff2', 'markazi-latin.woff2']],
    ['São', ['markazi-latin.woff2', 'markazi-accents.woff2']],
  ])('%s fetches %j', (text, files) => {
    expect(filesFor('markazi', text)).toEqual(files);
  });

  test('no character is claimed by two files of a face', () => {
    for (const face of FACES) {
      const claimed = faces
        .filter(({ file }) => isOf(face, file))
        .flatMap(({ ranges }) =>
          ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index)),
        );
      expect(new Set(claimed).size, face).toBe(claimed.length);
    }
  });

  test('an article of pure Arabic takes at most 80 KB of fonts', () => {
    const text = 'مقال عربي خالص، 2026.';
    const files = FACES.flatMap((face) => filesFor(face, text));
    const bytes = files.reduce((sum, file) => sum + statSync(`${folder}fonts/${file}`).size, 0);
    expect(files).toHaveLength(FACES.length);
    expect(bytes).toBeLessThanOrEqual(80_000);
  });

  test('each family carries its licence', () => {
    const licences = readdirSync(`${folder}fonts`).filter((name) => name.startsWith('OFL-'));
    expect(licences).toHaveLength(3);
    for (const name of licences) {
      expect(readFileSync(`${folder}fonts/${name}`, 'utf8')).toContain('SIL OPEN FONT LICENSE');
    }
  });
});
