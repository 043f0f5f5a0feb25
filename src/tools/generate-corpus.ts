import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createCorpus } from './corpus/create-corpus.ts';
import { writeCorpus } from './corpus/write-corpus.ts';

const USAGE = `node src/tools/generate-corpus.ts --articles N --out DIR [--seed N] [--share-images]
  Writes a content folder of invented Arabic news, for measuring. The same arguments give the same bytes.`;

process.exitCode = generateCorpus(process.argv.slice(2));

/** Writes a corpus and returns the exit code. */
function generateCorpus(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      articles: { type: 'string' },
      out: { type: 'string' },
      seed: { type: 'string', default: '1' },
      'share-images': { type: 'boolean', default: false },
    },
  });
  const articles = Number(values.articles);
  if (!Number.isSafeInteger(articles) || articles < 0 || values.out === undefined) {
    console.error(USAGE);
    return 2;
  }
  const folder = resolve(values.out);
  writeCorpus(
    folder,
    createCorpus({ articles, seed: Number(values.seed), shareImages: values['share-images'] }),
    articles,
  );
  console.log(`${articles} articles in ${folder}`);
  return 0;
}
