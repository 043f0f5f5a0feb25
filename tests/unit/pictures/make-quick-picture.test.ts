import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { makeQuickPicture } from '#pictures/make-quick-picture.ts';

const photograph = readFileSync(fileURLToPath(new URL('../../fixtures/edition/pictures/wave.jpg', import.meta.url)));

test('a picture in a hurry is one WebP and one JPEG, with its proportions and its credit', async () => {
  const { picture, files, lostMotion } = await makeQuickPicture(photograph, 'تصوير سلمى');
  expect(picture).toMatchObject({ width: 720, height: 450, formats: [{ type: 'image/webp' }] });
  expect([...files.keys()].map((name) => name.replace(/^\w+/, ''))).toEqual(['-720.webp', '-720.jpg']);
  for (const bytes of files.values()) {
    const { width, height, xmpAsString } = await sharp(bytes).metadata();
    expect([width, height]).toEqual([720, 450]);
    expect(xmpAsString).toContain('تصوير سلمى');
  }
  expect(lostMotion).toBeUndefined();
});

test('what is not a picture is refused as by the whole making', async () => {
  await expect(makeQuickPicture(Buffer.from('نص'), undefined)).rejects.toThrow();
});
