/**
 * `node src/commands/subset-fonts.ts`: cuts the three families to what an Arabic newspaper prints and writes them
 * to `src/styles/fonts` (WOFF2, each with its licence) and `src/pictures/fonts` (TTF for share images).
 *
 * The Arabic files on npm hold neither digits, spaces nor «»: those are cut from the Latin files into a small
 * third file. Latin letters stay apart and are fetched only by a page that prints some (`unicode-range`).
 * Run it again after an update of a font package; its output is committed.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

interface Family {
  readonly name: string;
  readonly package: string;
  /** Weights in use: the others are cut from the variation space. */
  readonly weights: { readonly min: number; readonly max: number };
  readonly parts: readonly Part[];
}

type Part = 'arabic' | 'digits' | 'latin' | 'accents';

const FAMILIES: readonly Family[] = [
  {
    name: 'markazi',
    package: 'markazi-text',
    weights: { min: 600, max: 700 },
    parts: ['arabic', 'digits', 'latin', 'accents'],
  },
  {
    name: 'naskh',
    package: 'noto-naskh-arabic',
    weights: { min: 400, max: 700 },
    parts: ['arabic', 'digits', 'latin', 'accents'],
  },
  { name: 'kufi', package: 'reem-kufi', weights: { min: 500, max: 700 }, parts: ['arabic'] },
];

const CHARACTERS: Readonly<Record<Part, string>> = {
  // Modern standard Arabic with its marks, and the letters of foreign names (پ چ ژ ڤ ک گ ی).
  arabic: [
    range(0x621, 0x63a),
    range(0x640, 0x655),
    range(0x660, 0x66c),
    '\u060c\u061b\u061f\u0670\u0671\u067e\u0686\u0698\u06a4\u06a9\u06af\u06cc\u200c\u200d\u200e\u200f',
  ].join(''),
  digits: '0123456789 \u00a0.,:;!?%+-\u2212\u00d7/()[]«»"\'–—…·•',
  /** What ASCII has and `digits` has not: nothing is carried twice. */
  latin: [range(0x41, 0x5a), range(0x61, 0x7a), '#$&*<=>@\\^_`{|}~'].join(''),
  accents: [range(0xc0, 0xff), '\u0131\u0152\u0153\u0160\u0161\u0178\u017d\u017e‘’“”©'].join(''),
};

const SOURCE: Readonly<Record<Part, string>> = { arabic: 'arabic', digits: 'latin', latin: 'latin', accents: 'latin' };

/** Weight of the headlines on a share image. */
const SHARE_WEIGHT = 700;

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);

await mkdir(join(root, 'styles/fonts'), { recursive: true });
await mkdir(join(root, 'pictures/fonts'), { recursive: true });
for (const family of FAMILIES) await writeFamily(family);

/** Writes every part of a family as WOFF2, its licence beside it, and for Markazi the TTF of the share images. */
async function writeFamily(family: Family): Promise<void> {
  const folder = dirname(require.resolve(`@fontsource-variable/${family.package}/package.json`));
  await copyFile(join(folder, 'LICENSE'), join(root, `styles/fonts/OFL-${family.package}.txt`));
  for (const part of family.parts) {
    const file = join(folder, `files/${family.package}-${SOURCE[part]}-wght-normal.woff2`);
    const font = await readFile(file);
    const cut = await subsetFont(font, CHARACTERS[part], {
      targetFormat: 'woff2',
      variationAxes: { wght: family.weights },
    });
    await write(`styles/fonts/${family.name}-${part}.woff2`, cut);
    if (family.name !== 'markazi' || part === 'digits' || part === 'accents') continue;
    const text = part === 'latin' ? CHARACTERS.latin + CHARACTERS.accents + CHARACTERS.digits : CHARACTERS[part];
    const share = await subsetFont(font, text, {
      targetFormat: 'truetype',
      variationAxes: { wght: SHARE_WEIGHT },
      preserveNameIds: [1, 2, 4, 6],
    });
    await write(`pictures/fonts/markazi-${part}.ttf`, share);
  }
}

async function write(file: string, bytes: Uint8Array): Promise<void> {
  await writeFile(join(root, file), bytes);
  process.stdout.write(`${file} ${bytes.length} bytes\n`);
}

/** Gives every character from `first` to `last`, both included. */
function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
}
