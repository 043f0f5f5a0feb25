/**
 * `node src/tools/subset-fonts.ts`: subsets the three font families for an Arabic newspaper and writes them to
 * `src/styles/fonts` (WOFF2, with licences) and `src/pictures/fonts` (TTF for share images).
 *
 * Arabic letters are in one file with digits, spaces and the punctuation between them, so that a page never mixes fonts
 * while loading and a phone requests one file fewer than with the packages' own files. Markazi and Naskh use one static
 * weight each: two weights of Markazi in one file took 28 KB for the letters alone, and 600 and 700 look nearly equal.
 * Latin letters are only loaded by pages that contain some (`unicode-range`). Run it again after an update of a font
 * package; its output is committed.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

interface Face {
  readonly name: string;
  readonly file: string;
  readonly licence: string;
  /** Weights to keep in a variable font. */
  readonly weights?: { readonly min: number; readonly max: number };
  readonly parts: readonly Part[];
}

type Part = 'arabic' | 'latin' | 'accents';

const MARKAZI = '@expo-google-fonts/markazi-text';
const NASKH = '@expo-google-fonts/noto-naskh-arabic';
const KUFI = '@fontsource-variable/reem-kufi';

const FACES: readonly Face[] = [
  {
    name: 'markazi',
    file: `${MARKAZI}/700Bold/MarkaziText_700Bold.ttf`,
    licence: `${MARKAZI}/LICENSE_FONT`,
    parts: ['arabic', 'latin', 'accents'],
  },
  {
    name: 'naskh',
    file: `${NASKH}/400Regular/NotoNaskhArabic_400Regular.ttf`,
    licence: `${NASKH}/LICENSE_FONT`,
    parts: ['arabic', 'latin', 'accents'],
  },
  {
    name: 'naskh-bold',
    file: `${NASKH}/700Bold/NotoNaskhArabic_700Bold.ttf`,
    licence: `${NASKH}/LICENSE_FONT`,
    parts: ['arabic', 'latin', 'accents'],
  },
  {
    name: 'kufi',
    file: `${KUFI}/files/reem-kufi-arabic-wght-normal.woff2`,
    licence: `${KUFI}/LICENSE`,
    weights: { min: 500, max: 700 },
    parts: ['arabic'],
  },
];

const CHARACTERS: Readonly<Record<Part, string>> = {
  // Modern Standard Arabic with its marks, letters of foreign names (پ چ ژ ڤ ک گ ی), and those of
  // Kurdish and Persian names (ڕ ڵ ھ ۀ ۆ ێ ە).
  arabic: [
    range(0x621, 0x63a),
    range(0x640, 0x655),
    range(0x660, 0x66c),
    '\u060c\u061b\u061f\u0670\u0671\u067e\u0686\u0698\u06a4\u06a9\u06af\u06cc\u0695\u06b5\u06be\u06c0\u06c6\u06ce\u06d5\u200c\u200d\u200e\u200f',
    '0123456789 \u00a0.,:;!?%+-\u2212\u00d7/()[]«»"\'–—…·•',
  ].join(''),
  /** ASCII characters that are not in `arabic`, so that none is included twice. */
  latin: [range(0x41, 0x5a), range(0x61, 0x7a), '#$&*<=>@\\^_`{|}~'].join(''),
  accents: [range(0xc0, 0xff), '\u0131\u0152\u0153\u0160\u0161\u0178\u017d\u017e‘’“”©'].join(''),
};

/** The fonts of share images, where one file has everything: headlines, and the large words of those without a picture. */
const SHARE_FACES: Readonly<Record<string, readonly Part[]>> = {
  markazi: ['arabic', 'latin', 'accents'],
  kufi: ['arabic'],
};

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);

await mkdir(join(root, 'styles/fonts'), { recursive: true });
await mkdir(join(root, 'pictures/fonts'), { recursive: true });
for (const face of FACES) await writeFace(face);

/** Writes all parts of a font as WOFF2, its licence, and the TTF for share images. */
async function writeFace({ name, file, licence, weights, parts }: Face): Promise<void> {
  const font = await readFile(require.resolve(file));
  const variations = weights === undefined ? {} : { variationAxes: { wght: weights } };
  await copyFile(require.resolve(licence), join(root, `styles/fonts/OFL-${name.replace('-bold', '')}.txt`));
  for (const part of parts) {
    const cut = await subsetFont(font, CHARACTERS[part], { targetFormat: 'woff2', ...variations });
    await write(`styles/fonts/${name}-${part}.woff2`, cut);
  }
  const shared = SHARE_FACES[name];
  if (shared === undefined) return;
  const share = await subsetFont(font, shared.map((part) => CHARACTERS[part]).join(''), {
    targetFormat: 'truetype',
    preserveNameIds: [1, 2, 4, 6],
    ...(weights === undefined ? {} : { variationAxes: { wght: weights.max } }),
  });
  await write(`pictures/fonts/${name}.ttf`, share);
}

async function write(file: string, bytes: Uint8Array): Promise<void> {
  await writeFile(join(root, file), bytes);
  process.stdout.write(`${file} ${bytes.length} bytes\n`);
}

/** Returns every character from `first` to `last`, both included. */
function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
}
