import { createNames, createVocabulary, type Vocabulary } from './arabic-words.ts';
import { createRandom, type Random, randomOf, randomWhole, zipfRank } from './seeded-random.ts';

export interface CorpusOptions {
  /** Number of articles; dates are spread so that a year never has more than a thousand day pages. */
  readonly articles: number;
  readonly seed: number;
  readonly shareImages: boolean;
}

export interface CorpusFile {
  /** Path inside the content folder. */
  readonly path: string;
  readonly text: string;
}

/** A content folder of any size; deterministic for the same options. */
export interface Corpus {
  /** `site.yaml` and the others. */
  readonly settings: readonly CorpusFile[];
  /** Returns an article by number; 0 is the newest. -1, -2 … are newer, for a build after one new article. */
  article(index: number): CorpusFile;
}

/** Distinct words of a newspaper in a few years. */
const VOCABULARY = 40_000;
const TAGS = 2_000;
const AUTHORS = 60;
const SOURCES = 80;
const SECTIONS = ['سياسة', 'اقتصاد', 'ثقافة', 'علوم', 'مجتمع', 'رياضة', 'رأي', 'صحة'];
const PIGMENTS = ['cinnabar', 'verdigris', 'lapis', 'ochre'];
/** Share of a text that is particles. */
const PARTICLE_SHARE = 0.38;
/** The newest article's date; each article has a fixed distance from it, so the clock is not read. */
const NEWEST = Date.UTC(2026, 9, 31, 18);
const DAY = 86_400_000;
/** Maximum days of the archive: larger corpora have more articles per day. */
const MAX_DAYS = 3650;
const ARTICLES_A_DAY = 5;

interface World {
  readonly seed: number;
  readonly vocabulary: Vocabulary;
  readonly tags: readonly string[];
  readonly authors: readonly string[];
  readonly sources: readonly string[];
  /** Milliseconds between two articles. */
  readonly pace: number;
}

/**
 * Creates a corpus of invented Arabic news: 250 to 400 words per article in paragraphs of two to four sentences, three
 * to six tags of 2,000, one of eight sections, with a Zipf distribution of words and tags. Only particles are real
 * words.
 */
export function createCorpus(options: CorpusOptions): Corpus {
  const { seed } = options;
  const days = Math.min(MAX_DAYS, Math.max(1, options.articles / ARTICLES_A_DAY));
  const world: World = {
    seed,
    vocabulary: createVocabulary(VOCABULARY, seed),
    tags: createNames(TAGS, seed),
    authors: createNames(AUTHORS, seed + 1).map((name, index) => `${name} ${SECTIONS[index % SECTIONS.length] ?? ''}`),
    sources: createNames(SOURCES, seed + 2).map((name) => `وكالة ${name}`),
    pace: (days * DAY) / Math.max(1, options.articles),
  };
  return {
    settings: createSettings(options.shareImages),
    article: (index) => createArticle(index, world),
  };
}

function createSettings(shareImages: boolean): CorpusFile[] {
  const sections = SECTIONS.map(
    (name, index) => `- name: ${name}\n  slug: ${name}\n  pigment: ${PIGMENTS[index % PIGMENTS.length]}\n`,
  );
  return [
    {
      path: 'site.yaml',
      text: `name: صحيفة القياس\ndescription: صحيفة من كلمات مصنوعة لقياس سرعة البناء\naddress: https://bench.example\ntimeZone: Asia/Beirut\nshareImages: ${shareImages}\n`,
    },
    { path: 'sections.yaml', text: sections.join('') },
  ];
}

function createArticle(index: number, world: World): CorpusFile {
  const random = createRandom(world.seed, index + 1_000_000);
  const date = new Date(NEWEST - index * world.pace);
  const headline = createWords(random, world.vocabulary, randomWhole(random, 6, 9)).join(' ');
  const tags = new Set<string>();
  const tagCount = randomWhole(random, 3, 6);
  while (tags.size < tagCount) tags.add(world.tags[zipfRank(random, world.tags.length)] ?? '');
  const number = index < 0 ? `n${-index}` : String(index);
  const isOpinion = random() < 0.06;
  const lines = [
    '---',
    `title: ${headline}`,
    `date: ${date.toISOString().slice(0, 16)}Z`,
    `section: ${isOpinion ? 'رأي' : (SECTIONS[zipfRank(random, SECTIONS.length)] ?? '')}`,
    ...(isOpinion ? ['kind: opinion'] : []),
    `summary: ${createSentence(random, world.vocabulary, randomWhole(random, 18, 28))}`,
    `authors: [${randomOf(random, world.authors)}]`,
    'sources:',
    `  - name: ${world.sources[zipfRank(random, world.sources.length)]}`,
    '    kind: agency',
    `tags: [${[...tags].join(', ')}]`,
    `id: c-${number}`,
    '---',
    '',
    createBody(random, world.vocabulary),
    '',
  ];
  // The number in the name distinguishes headlines with the same words.
  const name = `${headline.replaceAll(' ', '-')}-${number}`;
  return { path: `articles/${date.getUTCFullYear()}/${name}.md`, text: lines.join('\n') };
}

function createBody(random: Random, vocabulary: Vocabulary): string {
  const wanted = randomWhole(random, 250, 400);
  const blocks: string[] = [];
  let words = 0;
  while (words < wanted) {
    const sentences: string[] = [];
    for (let count = randomWhole(random, 2, 4); count > 0 && words < wanted; count -= 1) {
      const length = Math.min(randomWhole(random, 9, 24), Math.max(6, wanted - words));
      sentences.push(createSentence(random, vocabulary, length));
      words += length;
    }
    blocks.push(sentences.join(' '));
    if (random() < 0.08) blocks.push(`## ${createWords(random, vocabulary, 4).join(' ')}`);
  }
  if (blocks.at(-1)?.startsWith('## ')) blocks.pop();
  return blocks.join('\n\n');
}

/** A sentence with a comma in the middle, sometimes a quotation, a number or a foreign name, and a full stop. */
function createSentence(random: Random, vocabulary: Vocabulary, length: number): string {
  const words = createWords(random, vocabulary, length);
  const middle = Math.floor(length / 2);
  words[middle] = `${words[middle] ?? ''}،`;
  const chance = random();
  if (chance < 0.06) words[1] = String(randomWhole(random, 2, 2026));
  else if (chance < 0.1) words[1] = `«${words[1] ?? ''}»`;
  else if (chance < 0.13) words[1] = 'Reuters';
  return `${words.join(' ')}.`;
}

function createWords(random: Random, { particles, words }: Vocabulary, count: number): string[] {
  return Array.from({ length: count }, () => {
    const list = random() < PARTICLE_SHARE ? particles : words;
    return list[zipfRank(random, list.length)] ?? '';
  });
}
