import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { halftone, type Screen } from './halftone/halftone.ts';
import { SCENES } from './halftone/scenes.ts';

const SCREEN: Screen = { width: 1600, height: 1000, step: 12 };

/** Draws the pictures of the demonstration edition into `content/pictures`; deterministic. */
async function makePictures(folder: string, only: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const scene of SCENES) {
    if (only.length > 0 && !only.includes(scene.name)) continue;
    const image = await sharp(Buffer.from(halftone(scene, SCREEN)))
      .png({ palette: true, colours: 4, dither: 0, effort: 10, compressionLevel: 9 })
      .toBuffer();
    await writeFile(join(folder, `${scene.name}.png`), image);
    console.log(`${scene.name}.png  ${(image.length / 1024).toFixed(1)} KB`);
  }
}

const { values, positionals } = parseArgs({
  options: { out: { type: 'string', default: 'content/pictures' } },
  allowPositionals: true,
});
await makePictures(values.out, positionals);
