import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '#build/check-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'nuqta-credits-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, bytes: string | Uint8Array): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
};
const article = (front: string, body: string): string =>
  `---\ntitle: قمة في الميناء\ndate: 2026-11-01T08:00\nsection: سياسة\n${front}---\n${body}\n`;

test('each picture carries the credits of its lead, figures and galleries, in articles and pages', async () => {
  write(
    'content/site.yaml',
    'name: الساحل\ndescription: صحيفة\naddress: https://sahel.example\ntimeZone: Asia/Beirut\n',
  );
  write('content/sections.yaml', '- name: سياسة\n');
  const credits: Readonly<Record<string, string | undefined>> = {
    'pictures/figure.png': 'ليلى حداد / CC BY 4.0',
    'pictures/title.png': 'سعاد نور',
    'pictures/gallery.png': 'كمال عيد',
    'pictures/html.png': 'Jane <Doe>',
    'pictures/both.png': 'أرشيف البلدية; هدى سالم',
    'pictures/page.png': 'مها زيد',
    'pictures/plain.png': undefined,
  };
  const pixels = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#0b6250' } })
    .png()
    .toBuffer();
  for (const file of Object.keys(credits)) write(`content/${file}`, pixels);
  write(
    'content/articles/a.md',
    article(
      'image:\n  file: pictures/both.png\n  alt: ميناء\n  credit: هدى سالم\n',
      [
        ':::figure[الميناء عند الفجر | ليلى حداد / CC BY 4.0]',
        '![ميناء](/pictures/figure.png)',
        ':::',
        '',
        '![ميناء](/pictures/title.png "الميناء | سعاد نور")',
        '',
        ':::gallery',
        '![ميناء](/pictures/gallery.png "الرصيف | كمال عيد")',
        ':::',
        '',
        '<figure><img src="/pictures/html.png" alt="ميناء"><figcaption>الرصيف <cite>Jane &lt;Doe&gt;</cite></figcaption></figure>',
        '',
        '![ميناء](/pictures/both.png "الميناء | أرشيف البلدية")',
        '',
        '![ميناء](/pictures/plain.png "الميناء بلا اسم")',
      ].join('\n'),
    ),
  );
  write('content/pages/about.md', '---\ntitle: من نحن\n---\n![ميناء](/pictures/page.png "المكتب | مها زيد")\n');
  const { pictures, diagnostics } = await checkContent(
    {
      contentFolder: join(folder, 'content'),
      outFolder: join(folder, 'dist'),
      cacheFolder: join(folder, 'cache'),
      projectFolder: fileURLToPath(new URL('../../../', import.meta.url)),
      site: undefined,
      base: undefined,
      now: Date.parse('2026-11-23T09:00:00Z'),
      drafts: false,
      link: false,
    },
    { compare: false },
  );
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  for (const [file, credit] of Object.entries(credits)) {
    const name = pictures[file]?.fallback.name ?? '';
    const { xmpAsString } = await sharp(join(folder, 'cache/pictures', name)).metadata();
    const found = /photoshop:Credit="([^"]*)"/.exec(xmpAsString ?? '')?.[1];
    expect([file, plainText(found)]).toEqual([file, credit]);
  }
});

function plainText(text: string | undefined): string | undefined {
  return text?.replace(/&lt;|&#60;/g, '<').replace(/&gt;|&#62;/g, '>');
}
