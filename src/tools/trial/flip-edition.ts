import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { createCorpus } from '../corpus/create-corpus.ts';
import { createRandom } from '../corpus/seeded-random.ts';
import { writeCorpus, writeCorpusFile } from '../corpus/write-corpus.ts';

const WIDTH = 500;
const HEIGHT = 320;

/** Writes a content folder of which every kind of cache file is made: articles, share images, still and moving pictures. */
export async function writeFlipEdition(folder: string, articles: number): Promise<void> {
  const corpus = createCorpus({ articles, seed: 7, shareImages: true });
  writeCorpus(folder, corpus, articles);
  mkdirSync(join(folder, 'pictures'), { recursive: true });
  const pictures: Readonly<Record<string, Promise<Buffer>>> = {
    'drawing.png': sharp(noise(1)).png({ palette: true, colours: 8 }).toBuffer(),
    'photograph.jpg': sharp(noise(2)).jpeg().toBuffer(),
    'moving.gif': sharp([await png(3), await png(4), await png(5)], { join: { animated: true } })
      .gif({ delay: [90, 90, 90] })
      .toBuffer(),
    // One may stand in the place of the other.
    'noise.png': png(6),
    'other.png': png(7),
  };
  for (const [index, [name, bytes]] of Object.entries(pictures).entries()) {
    writeFileSync(join(folder, 'pictures', name), await bytes);
    const { path, text } = corpus.article(index);
    const up = '../'.repeat(path.split('/').length - 1);
    const lines = [`image:`, `  file: ${up}pictures/${name}`, '  alt: رسم', '  credit: أحمد ناصر / CC BY 4.0'];
    writeCorpusFile(folder, { path, text: text.replace(/^---\n/, `---\n${lines.join('\n')}\n`) });
  }
}

function png(stream: number): Promise<Buffer> {
  return sharp(noise(stream)).png().toBuffer();
}

/** Blots of colour, the same for a stream on every machine. */
function noise(stream: number): Buffer {
  const random = createRandom(9, stream);
  const blots = Array.from({ length: 24 }, () => {
    const [x, y, radius] = [random() * WIDTH, random() * HEIGHT, 10 + random() * 60];
    const colour = `rgb(${[random(), random(), random()].map((part) => Math.floor(part * 256)).join()})`;
    return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}"/>`;
  });
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="#fff"/>${blots.join('')}</svg>`,
  );
}
