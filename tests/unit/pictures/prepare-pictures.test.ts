import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { SaxesParser } from 'saxes';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PICTURE_FOLDER, pictureFiles } from '#pictures/picture.ts';
import { preparePictures } from '#pictures/prepare-pictures.ts';
import { inEnglish } from '../messages/in-english.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nuqta-pictures-'));
  mkdirSync(join(folder, 'pictures'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const cache = (): string => join(folder, 'cache');
const made = (name: string): string => join(cache(), PICTURE_FOLDER, name);
const prepareWith = (credits: ReadonlyMap<string, string>, ...files: string[]) =>
  preparePictures(files, { contentFolder: folder, cacheFolder: cache() }, credits);
const prepare = (...files: string[]) => prepareWith(new Map(), ...files);
const NOTHING = { width: 0, height: 0, fallback: { name: '', width: 0, height: 0 }, formats: [] };

function filesOf(path: string): ReadonlyMap<string, string> {
  return new Map(readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'latin1')]));
}

function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy[copy.length >> 1] = (copy[copy.length >> 1] ?? 0) ^ 4;
  return copy;
}

function replaceByFolder(path: string): void {
  rmSync(path);
  mkdirSync(join(path, 'x'), { recursive: true });
}

function replaceByPipe(path: string): void {
  rmSync(path);
  execFileSync('mkfifo', [path]);
}

/** Reads XMP with another reader than the one that wrote it: the text of each property by its name. */
function xmpTexts(xmp: string): Record<string, string> {
  const texts: Record<string, string> = {};
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    open.push(name);
    for (const [key, value] of Object.entries(attributes))
      if (/^(?:photoshop|xmpRights):/.test(key)) texts[key] = String(value);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => {
    const name = open.at(-3);
    if (open.at(-1) === 'rdf:li' && name !== undefined) texts[name] = text;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xmp).close();
  return texts;
}

async function draw(name: string, width: number, height: number): Promise<string> {
  const circle = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fbfcfa"/><circle cx="50%" cy="50%" r="30%" fill="#b3161f"/></svg>`;
  await sharp(Buffer.from(circle))
    .png()
    .toFile(join(folder, 'pictures', name));
  return `pictures/${name}`;
}

describe('preparePictures', () => {
  test('makes AVIF and WebP in sizes, never wider than the picture, and one JPEG', async () => {
    const { pictures, diagnostics } = await prepare(await draw('a.png', 900, 600));
    const picture = pictures.get('pictures/a.png');
    expect(diagnostics).toEqual([]);
    expect(picture).toMatchObject({ width: 900, height: 600, fallback: { width: 900, height: 600 } });
    expect(picture?.formats.map(({ type, files }) => [type, files.map(({ width }) => width)])).toEqual([
      ['image/avif', [400, 720, 900]],
      ['image/webp', [400, 720, 900]],
    ]);
    for (const name of pictureFiles(picture ?? NOTHING)) {
      const { width } = await sharp(made(name)).metadata();
      expect(name).toContain(`-${width}.`);
    }
  });

  test('a small picture has one size of each', async () => {
    const { pictures } = await prepare(await draw('b.png', 120, 80));
    expect(pictures.get('pictures/b.png')?.formats.map(({ files }) => files.length)).toEqual([1, 1]);
  });

  test('what was made before is kept, by content and not by name', async () => {
    const first = (await prepare(await draw('a.png', 300, 200))).pictures.get('pictures/a.png');
    const file = made(first?.fallback.name ?? '');
    const before = statSync(file).mtimeMs;
    const again = (await prepare('pictures/a.png', await draw('same.png', 300, 200))).pictures;
    expect(again.get('pictures/same.png')).toEqual(first);
    expect(statSync(file).mtimeMs).toBe(before);
  });

  test('a file that was deleted from the cache is made again', async () => {
    const first = (await prepare(await draw('a.png', 300, 200))).pictures.get('pictures/a.png');
    rmSync(made(first?.fallback.name ?? ''));
    await prepare('pictures/a.png');
    expect(existsSync(made(first?.fallback.name ?? ''))).toBe(true);
  });

  const damages: readonly (readonly [what: string, damage: (path: string) => void])[] = [
    ['is empty', (path) => writeFileSync(path, '')],
    ['is cut', (path) => writeFileSync(path, readFileSync(path).subarray(0, 40))],
    ['is zeroed', (path) => writeFileSync(path, Buffer.alloc(readFileSync(path).length))],
    ['has one bit flipped', (path) => writeFileSync(path, flipped(readFileSync(path)))],
    ['is a folder', replaceByFolder],
    ['is a pipe', replaceByPipe],
  ];
  test.each(
    ['list', 'avif', 'webp', 'jpg'].flatMap((kind) => damages.map(([what, damage]) => ({ kind, what, damage }))),
  )('a cached $kind that $what is made anew, silently and as it was', async ({ kind, damage }) => {
    const file = await draw('a.png', 300, 200);
    const first = await prepare(file);
    const clean = filesOf(join(cache(), PICTURE_FOLDER));
    const [name = ''] = [...clean.keys()].filter((one) => one.endsWith(`.${kind}`));
    damage(made(name));
    expect(await prepare(file)).toEqual(first);
    expect(first.diagnostics).toEqual([]);
    expect(filesOf(join(cache(), PICTURE_FOLDER))).toEqual(clean);
  });

  test('names are the checksums of the bytes, so another recipe with the same result changes no address', async () => {
    const file = await draw('a.png', 300, 200);
    const { pictures } = await prepare(file);
    for (const name of pictureFiles(pictures.get(file) ?? NOTHING)) {
      const hash = createHash('sha256')
        .update(readFileSync(made(name)))
        .digest('hex');
      expect(name.startsWith(`${hash.slice(0, 16)}-`)).toBe(true);
    }
  });

  test('a credit becomes the only metadata, and changes the address of that picture alone', async () => {
    const file = 'pictures/gps.jpg';
    await sharp({ create: { width: 300, height: 200, channels: 3, background: '#0b6250' } })
      .withExif({ IFD0: { Artist: 'Camera', Copyright: 'secret' }, IFD3: { GPSLatitudeRef: 'N' } })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><secret/></x:xmpmeta>')
      .jpeg()
      .toFile(join(folder, file));
    const credit = 'تصوير: أحمد <ناصر> / CC BY-SA 4.0 https://example.org/?a=1&b';
    const credited = (await prepareWith(new Map([[file, credit]]), file)).pictures.get(file);
    const plain = (await prepare(file)).pictures.get(file);
    for (const name of pictureFiles(credited ?? NOTHING)) {
      const metadata = await sharp(made(name)).metadata();
      expect(xmpTexts(metadata.xmpAsString ?? '')).toEqual({
        'dc:creator': 'أحمد <ناصر>',
        'dc:rights': 'CC BY-SA 4.0',
        'xmpRights:UsageTerms': 'CC BY-SA 4.0',
        'photoshop:Credit': credit,
        'xmpRights:WebStatement': 'https://example.org/?a=1&b',
      });
      expect([metadata.exif, metadata.iptc, metadata.icc]).toEqual([undefined, undefined, undefined]);
      expect(readFileSync(made(name)).includes('secret')).toBe(false);
    }
    for (const name of pictureFiles(plain ?? NOTHING)) {
      expect((await sharp(made(name)).metadata()).xmp).toBeUndefined();
      expect(pictureFiles(credited ?? NOTHING)).not.toContain(name);
    }
    const again = (await prepareWith(new Map([[file, credit]]), file)).pictures.get(file);
    expect(again).toEqual(credited);
  });

  describe('moving pictures', () => {
    const animate = async (name: string, frames: number, size: { width: number; height: number }) => {
      const pages = await Promise.all(
        Array.from({ length: frames }, (_, index) =>
          sharp({ create: { ...size, channels: 3, background: { r: (index * 37) % 256, g: 90, b: 40 } } })
            .png()
            .toBuffer(),
        ),
      );
      const moving = sharp(pages, { join: { animated: true } });
      const delay = pages.map(() => 80);
      const bytes = await (name.endsWith('gif')
        ? moving.gif({ delay, loop: 3 })
        : moving.webp({ delay, loop: 3 })
      ).toBuffer();
      writeFileSync(join(folder, 'pictures', name), bytes);
      return `pictures/${name}`;
    };

    test.each(['a.gif', 'a.webp'])('%s keeps its frames, times and repetitions, with a still JPEG', async (name) => {
      const file = await animate(name, 5, { width: 500, height: 300 });
      const { pictures, diagnostics } = await prepare(file);
      const picture = pictures.get(file) ?? NOTHING;
      expect(diagnostics).toEqual([]);
      expect(picture).toMatchObject({ width: 500, height: 300, moves: true });
      expect(picture.formats.map(({ type }) => type)).toEqual(['image/webp']);
      for (const { name: one, height } of picture.formats.flatMap(({ files }) => files)) {
        const { pages, delay, loop, pageHeight } = await sharp(made(one), { animated: true }).metadata();
        expect({ pages, delay, loop, pageHeight }).toEqual({
          pages: 5,
          delay: [80, 80, 80, 80, 80],
          loop: 3,
          pageHeight: height,
        });
      }
      expect((await sharp(made(picture.fallback.name)).metadata()).pages).toBeUndefined();
    });

    test('one with more frames than a page can bear is shown still, each build says so', async () => {
      const file = await animate('long.gif', 601, { width: 2, height: 2 });
      for (const _build of [1, 2]) {
        const { pictures, diagnostics } = await prepare(file);
        expect(pictures.get(file)?.formats.map(({ type }) => type)).toEqual(['image/avif', 'image/webp']);
        expect(diagnostics).toMatchObject([{ severity: 'warning', rule: 'picture-motion', file }]);
        expect(inEnglish(diagnostics)[0]?.message).toContain('601 frames');
      }
    });

    test('an animated PNG is shown still, and the warning says what to do', async () => {
      const file = await draw('a.png', 60, 40);
      const bytes = readFileSync(join(folder, file));
      const chunk = Buffer.from('000000086163544c000000020000000000000000', 'hex');
      chunk.writeUInt32BE(crc32(chunk.subarray(4, 16)), 16);
      writeFileSync(join(folder, file), Buffer.concat([bytes.subarray(0, 33), chunk, bytes.subarray(33)]));
      const { pictures, diagnostics } = await prepare(file);
      expect(pictures.has(file)).toBe(true);
      expect(inEnglish(diagnostics)).toMatchObject([
        { rule: 'picture-motion', message: expect.stringContaining('GIF or WebP') },
      ]);
    });
  });

  test.each([
    ['text by the name of a picture', Buffer.from('ليست صورة')],
    ['an empty file', Buffer.alloc(0)],
  ])('%s is a fault that names the file', async (_name, bytes) => {
    writeFileSync(join(folder, 'pictures/x.png'), bytes);
    const { pictures, diagnostics } = await prepare('pictures/x.png');
    expect(pictures.size).toBe(0);
    expect(inEnglish(diagnostics)).toMatchObject([
      { file: 'pictures/x.png', message: expect.stringContaining('is not a picture that can be read') },
    ]);
  });

  test('a picture cut short is a fault', async () => {
    const bytes = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#0b6250' } })
      .jpeg()
      .toBuffer();
    writeFileSync(join(folder, 'pictures/cut.jpg'), bytes.subarray(0, 500));
    expect((await prepare('pictures/cut.jpg')).diagnostics).toHaveLength(1);
  });
});
