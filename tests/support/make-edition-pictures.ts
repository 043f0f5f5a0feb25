import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

/**
 * Draws the pictures of the tests' edition: three drawings of few colours and one with the grain of a photograph.
 * They are committed; run `node tests/support/make-edition-pictures.ts` after a change here.
 */

const FOLDER = new URL('../fixtures/edition/pictures/', import.meta.url);

const DRAWINGS: Readonly<Record<string, string>> = {
  harbour: `<svg xmlns="http://www.w3.org/2000/svg" width="1440" height="900">
    <rect width="1440" height="900" fill="#f3ead7"/><rect y="560" width="1440" height="340" fill="#2f5d73"/>
    <rect y="500" width="900" height="110" fill="#8a5a3b"/><path d="M150 500l30-330h60l30 330z" fill="#b5402c"/>
    <circle cx="210" cy="150" r="46" fill="#e0a72e"/><path d="M1000 620h320l-70 110h-190z" fill="#1d1b19"/>
    <path d="M1150 610V330l120 250z" fill="#fff"/></svg>`,
  lamp: `<svg xmlns="http://www.w3.org/2000/svg" width="1280" height="960">
    <rect width="1280" height="960" fill="#24344a"/><path d="M520 960l40-620h160l40 620z" fill="#fff"/>
    <rect x="545" y="520" width="190" height="90" fill="#b5402c"/><circle cx="640" cy="270" r="90" fill="#e0a72e"/></svg>`,
  boat: `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="1200">
    <rect width="900" height="1200" fill="#e9e4da"/><rect y="820" width="900" height="380" fill="#9db3b8"/>
    <path d="M250 800h400l-80 130H330z" fill="#5a3a26"/><path d="M440 780V380l170 370z" fill="#fbf8f1"/></svg>`,
};

for (const [name, svg] of Object.entries(DRAWINGS)) {
  const file = fileURLToPath(new URL(`${name}.png`, FOLDER));
  await sharp(Buffer.from(svg)).png({ palette: true, colours: 16, compressionLevel: 9 }).toFile(file);
}

const WIDTH = 1280;
const HEIGHT = 800;
/** Waves over each other, and grain that is the same at every run. */
const pixels = Buffer.alloc(WIDTH * HEIGHT * 3);
let grain = 1;
for (let y = 0; y < HEIGHT; y += 1)
  for (let x = 0; x < WIDTH; x += 1) {
    grain = (grain * 1103515245 + 12345) % 2147483648;
    const wave =
      Math.sin(x / 37 + Math.sin(y / 53) * 3) * 40 + Math.sin((x + 2 * y) / 91) * 30 + (grain / 2147483648) * 12;
    pixels.set([60 + wave / 2, 110 + wave, 150 + wave], (y * WIDTH + x) * 3);
  }
await sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
  .jpeg({ quality: 60 })
  .toFile(fileURLToPath(new URL('wave.jpg', FOLDER)));
