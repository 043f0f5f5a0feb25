import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PICTURE_ADDRESS } from '#pictures/picture.ts';
import { prepareFace } from '#pictures/prepare-face.ts';
import { parseSettings } from '#site/parse-settings.ts';

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nuqta-face-'));
  const svg = (box: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"><path d="M0 0h9v9z"/></svg>`;
  writeFileSync(join(folder, 'plate.svg'), svg('0 0 300 60'));
  writeFileSync(join(folder, 'icon.svg'), svg('0 0 9 9'));
  writeFileSync(join(folder, 'broken.svg'), 'ليس رسمًا');
  const wide = { create: { width: 1200, height: 400, channels: 4, background: '#0b6250' } } as const;
  await sharp(wide).png().toFile(join(folder, 'plate.png'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const face = (settings: string) => {
  const text = `name: نقطة\ndescription: صحيفة\naddress: https://nuqta.example\n${settings}`;
  const nothing = { sections: '- name: سياسة\n', tags: undefined, authors: undefined, redirects: undefined };
  const { settings: parsed, diagnostics } = parseSettings({ ...nothing, site: text });
  expect(diagnostics).toEqual([]);
  return prepareFace(parsed.site, {
    cacheFolder: folder,
    find: (file) => (file.includes('missing') ? undefined : join(folder, file.replace('pictures/', ''))),
    place: () => ({ line: 4, column: 3 }),
  });
};
const bytesOf = (address: string) => readFileSync(join(folder, 'pictures', address.slice(PICTURE_ADDRESS.length)));

describe('prepareFace', () => {
  test('publishes an SVG nameplate as it is, with its size, so that nothing moves', async () => {
    const { files } = await face('nameplate: pictures/plate.svg\n');
    expect(files.nameplate).toMatchObject({ light: { width: 300, height: 60 }, alt: 'نقطة' });
    expect(files.nameplate?.dark).toBeUndefined();
    expect(bytesOf(files.nameplate?.light.address ?? '').toString()).toContain('<svg');
  });

  test('a PNG is no higher than it is shown; light and dark are two files', async () => {
    const { files } = await face(
      'الشعار:\n  النهاري: pictures/plate.svg\n  الليلي: pictures/plate.png\n  الوصف: نقطة، صحيفة\n',
    );
    expect(files.nameplate?.dark).toMatchObject({ width: 960, height: 320 });
    expect(files.nameplate?.alt).toBe('نقطة، صحيفة');
  });

  test('makes every size of an icon from one file', async () => {
    const { files, pictures } = await face('icon: pictures/icon.svg\n');
    const sizes = await Promise.all(
      (['apple', 'small', 'large', 'maskable'] as const).map(async (name) => {
        const { width, height, isOpaque } = await (async () => {
          const image = sharp(bytesOf(files.icons?.[name].address ?? ''));
          const { isOpaque } = await image.stats();
          return { ...(await image.metadata()), isOpaque };
        })();
        return [name, width, height, isOpaque];
      }),
    );
    expect(sizes).toEqual([
      ['apple', 180, 180, true],
      ['small', 192, 192, false],
      ['large', 512, 512, false],
      ['maskable', 512, 512, true],
    ]);
    expect(files.icons?.svg?.address).toMatch(/\.svg$/);
    expect(Object.values(pictures).flatMap(({ formats }) => formats[0]?.files ?? [])).toHaveLength(5);
  });

  test('says what is missing or broken, at its place', async () => {
    const missing = await face('nameplate: /missing.svg\n');
    expect(missing.diagnostics).toMatchObject([
      { file: 'site.yaml', line: 4, column: 3, rule: 'face-missing', severity: 'error' },
    ]);
    const broken = await face('icon: pictures/broken.svg\n');
    expect(broken.diagnostics).toMatchObject([{ rule: 'face-broken' }]);
    expect(broken.files.icons).toBeUndefined();
  });
});
