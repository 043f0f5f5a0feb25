import { fileURLToPath } from 'node:url';
import sharp, { type OverlayOptions } from 'sharp';
import { isolateWithMarks } from '#markdown/isolate-direction.ts';
import type { PigmentName } from '#site/vocabulary.ts';
import { createPattern } from './pattern.ts';
import { SHARE_SIZE, type ShareCard, type SharePaint } from './share-card.ts';

/** Ground, pattern and small type of each pigment; the bands of the pages have the same. */
const COLOURS: Readonly<Record<PigmentName, SharePaint>> = {
  cinnabar: { ground: '#5f0d14', tone: '#8c1119', spark: '#f2e2b8', label: '#f6d6d0' },
  lapis: { ground: '#142a63', tone: '#2c55b4', spark: '#f3d9cf', label: '#c9d6f7' },
  verdigris: { ground: '#06443a', tone: '#0e7a63', spark: '#f0cc7a', label: '#cde9df' },
  ochre: { ground: '#4f3704', tone: '#9a7010', spark: '#fbf3dc', label: '#f3e4c3' },
};
const HEADLINE_COLOUR = '#ffffff';

/** Room at the sides, and of the headline between label and pattern; pixels. */
const MARGIN = 72;
const HEADLINE = { top: 150, width: SHARE_SIZE.width - 2 * MARGIN, height: 330 };
const STRIP_HEIGHT = 112;
/** Sizes a headline may have, by the longest (letters) each is tried for first; where it is too tall, the next is taken. */
const HEADLINE_SIZES = [
  { size: 120, letters: 30 },
  { size: 100, letters: 58 },
  { size: 86, letters: 90 },
  { size: 72, letters: 130 },
  { size: 60, letters: 180 },
  { size: 48, letters: 260 },
  { size: 36, letters: Number.POSITIVE_INFINITY },
] as const;
const LABEL_SIZE = 46;
const NAME_SIZE = 64;
const QUALITY = 76;

/** Longer headlines fit in no size and are cut at a word. */
const MAX_LETTERS = 400;
/** The same for names and labels, which have one line each. */
const MAX_LABEL_LETTERS = 30;

interface Face {
  readonly name: string;
  readonly file: string;
}
const HEAD: Face = { name: 'Markazi Text Bold', file: fileURLToPath(new URL('fonts/markazi.ttf', import.meta.url)) };
const KUFI: Face = { name: 'Reem Kufi', file: fileURLToPath(new URL('fonts/kufi.ttf', import.meta.url)) };
/** The words of a headline as a picture run over the edges at the end and at the foot. */
const WORDS = { size: 300, right: 40, below: 70 };

/** Draws share images; labels and names occur on thousands of them and are drawn once. */
export type ShareDrawer = (card: ShareCard) => Promise<Buffer>;

interface DrawnText {
  readonly data: Buffer;
  readonly info: { readonly width: number; readonly height: number };
}

/** Returns a drawer of JPEG images of {@link SHARE_SIZE}. */
export function createShareDrawer(): ShareDrawer {
  const kept = new Map<string, Promise<DrawnText>>();
  const keptText = (text: string, size: number, colour: string): Promise<DrawnText> => {
    const key = `${size} ${colour} ${text}`;
    const drawn = kept.get(key) ?? drawText(shortened(text, MAX_LABEL_LETTERS), size, colour).then(cropped);
    kept.set(key, drawn);
    return drawn;
  };
  return async (card) => {
    const colours = paintOf(card);
    const headline = await drawHeadline(card.headline);
    const name = await keptText(card.siteName, NAME_SIZE, colours.label);
    const top = HEADLINE.top + Math.max(0, Math.round((HEADLINE.height - headline.info.height) / 2));
    const layers = [
      { ...overlay(name), left: MARGIN, top: 52 },
      { ...overlay(headline), left: atRight(headline), top },
    ];
    if (card.label !== '') {
      const label = await keptText(card.label, LABEL_SIZE, colours.spark);
      layers.push({ ...overlay(label), left: atRight(label), top: 64 });
    }
    if (card.words !== undefined) layers.unshift(await drawWords(card.words, colours.tone));
    return sharp(Buffer.from(groundSvg(card)))
      .composite(layers)
      .flatten()
      .jpeg({ quality: QUALITY })
      .toBuffer();
  };
}

/** Draws the strongest words in Kufi, cropped by the edges. */
async function drawWords(words: string, colour: string) {
  const { data, info } = await drawText(words, WORDS.size, colour, KUFI);
  const width = Math.min(info.width, SHARE_SIZE.width - WORDS.right);
  const height = Math.max(1, Math.min(info.height - WORDS.below, SHARE_SIZE.height));
  const raw = { width: info.width, height: info.height, channels: 4 } as const;
  const part = sharp(data, { raw }).extract({ left: info.width - width, top: 0, width, height });
  const cut = await part.raw().toBuffer({ resolveWithObject: true });
  return { ...overlay(cut), left: SHARE_SIZE.width - WORDS.right - width, top: SHARE_SIZE.height - height };
}

function paintOf({ paint, pigment }: ShareCard): SharePaint {
  return paint ?? COLOURS[pigment as PigmentName] ?? COLOURS.cinnabar;
}

async function drawHeadline(headline: string): Promise<DrawnText> {
  const text = shortened(headline, MAX_LETTERS);
  const fitting = HEADLINE_SIZES.filter(({ letters }) => text.length <= letters);
  let drawn: DrawnText | undefined;
  for (const { size } of fitting) {
    drawn = await drawText(text, size, HEADLINE_COLOUR);
    if (drawn.info.height <= HEADLINE.height) break;
  }
  if (drawn === undefined) throw new Error('no size for a headline');
  return cropped(drawn);
}

/** A text that ends at a word where there is one, with an ellipsis for what is left out. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most);
  const end = start.lastIndexOf(' ');
  return `${end > 0 ? start.slice(0, end) : start}…`;
}

/**
 * Draws text that runs from the right, wrapped at the width of a headline. The mark in front keeps a headline that
 * begins with a Latin word running from the right; Pango then takes `left` for the side where lines begin.
 */
async function drawText(text: string, size: number, colour: string, face = HEAD): Promise<DrawnText> {
  const drawing = sharp({
    text: {
      text: `<span foreground="${colour}">\u200F${escapeMarkup(isolateWithMarks(text))}</span>`,
      fontfile: face.file,
      font: `${face.name} ${size}`,
      // Points are pixels at 72 to the inch.
      dpi: 72,
      ...(face === HEAD ? { width: HEADLINE.width } : {}),
      align: 'left',
      wrap: 'word-char',
      rgba: true,
    },
  });
  try {
    const { data, info } = await drawing.raw().toBuffer({ resolveWithObject: true });
    return { data, info };
  } catch (error) {
    if (error instanceof Error && error.message.includes(NOTHING_TO_DRAW)) return drawNothing();
    throw error;
  }
}

/** Signs piled up or of enormous size are cut where the image ends; nothing larger than it can be laid on it. */
async function cropped({ data, info }: DrawnText): Promise<DrawnText> {
  const width = Math.min(info.width, HEADLINE.width);
  const height = Math.min(info.height, HEADLINE.height);
  if (width === info.width && height === info.height) return { data, info };
  const raw = { width: info.width, height: info.height, channels: 4 } as const;
  const part = sharp(data, { raw }).extract({ left: info.width - width, top: 0, width, height });
  const result = await part.raw().toBuffer({ resolveWithObject: true });
  return { data: result.data, info: result.info };
}

/** What the drawing library says of a text without a mark of its own, such as U+FFFC: the image does without it. */
const NOTHING_TO_DRAW = 'no text to render';

async function drawNothing(): Promise<DrawnText> {
  const clear = { r: 0, g: 0, b: 0, alpha: 0 };
  const { data, info } = await sharp({ create: { width: 1, height: 1, channels: 4, background: clear } })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, info };
}

/** Pango reads markup in what it draws. */
function escapeMarkup(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u202A-\u202E\uFFFE\uFFFF]+/gu, ' ')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function overlay({ data, info }: DrawnText): OverlayOptions {
  return { input: data, raw: { width: info.width, height: info.height, channels: 4 } };
}

function atRight({ info }: DrawnText): number {
  return Math.max(0, SHARE_SIZE.width - MARGIN - info.width);
}

function groundSvg(card: ShareCard): string {
  const { width, height } = SHARE_SIZE;
  const { ground, tone, spark } = paintOf(card);
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${ground}"/>`;
  if (card.words !== undefined) return `${open}</svg>`;
  const pattern = createPattern(card.seed, 'strip');
  const scale = Math.max(width / pattern.width, STRIP_HEIGHT / pattern.height);
  const paths = pattern.layers
    .map(
      ({ ink, size, path }) => `<path stroke="${ink === 'tone' ? tone : spark}" stroke-width="${size}" d="${path}"/>`,
    )
    .join('');
  const strip = `<svg y="${height - STRIP_HEIGHT}" width="${width}" height="${STRIP_HEIGHT}"><g transform="scale(${scale}) rotate(45)" fill="none" stroke-linecap="square">${paths}</g></svg>`;
  return `${open}<rect y="${height - STRIP_HEIGHT - 6}" width="${width}" height="3" fill="${tone}"/>${strip}</svg>`;
}
