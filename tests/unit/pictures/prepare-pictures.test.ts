import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PICTURE_FOLDER, pictureFiles } from '#pictures/picture.ts';
import { preparePictures } from '#pictures/prepare-pictures.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nuqta-pictures-'));
  mkdirSync(join(folder, 'pictures'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const cache = (): string => join(folder, 'cache');
const made = (name: string): string => join(cache(), PICTURE_FOLDER, name);
const prepare = (...files: string[]) => preparePictures(files, folder, cache());

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
    for (const name of pictureFiles(
      picture ?? { width: 0, height: 0, fallback: { name: '', width: 0, height: 0 }, formats: [] },
    )) {
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

  test.each([
    ['text by the name of a picture', Buffer.from('ليست صورة')],
    ['an empty file', Buffer.alloc(0)],
  ])('%s is a fault that names the file', async (_name, bytes) => {
    writeFileSync(join(folder, 'pictures/x.png'), bytes);
    const { pictures, diagnostics } = await prepare('pictures/x.png');
    expect(pictures.size).toBe(0);
    expect(diagnostics).toMatchObject([
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
