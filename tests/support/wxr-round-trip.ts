import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '#articles/article.ts';
import { articleState } from '#articles/edition.ts';
import { type CommandIO, runCommand } from '#commands/command.ts';
import { exportCommand } from '#commands/export.ts';
import { importCommand } from '#commands/import.ts';
import { type LoadedEdition, loadEdition } from '#content/load-edition.ts';

/** What came back from an export that was imported into an empty newspaper. */
export interface RoundTrip {
  /** One line for each field that is not the same, and for each article that is missing or new. */
  readonly differences: readonly string[];
  readonly said: string;
  readonly xml: string;
}

const SETTINGS = ['site', 'sections', 'tags', 'authors', 'sources'];

/** Exports a content folder as WXR, imports that into an empty newspaper of the same settings, and compares both. */
export async function wxrRoundTrip(content: string, now: number): Promise<RoundTrip> {
  const folder = mkdtempSync(join(tmpdir(), 'nuqta-round-trip-'));
  const lines: string[] = [];
  const io: CommandIO = {
    environment: {},
    projectFolder: folder,
    now,
    show: { language: 'en', terminal: false },
    random: (size) => new Uint8Array(size),
    print: (text) => lines.push(text),
    printError: (text) => lines.push(text),
  };
  try {
    const file = join(folder, 'export.xml');
    const target = join(folder, 'content');
    const moment = ['--now', new Date(now).toISOString(), '--cache', join(folder, 'cache')];
    await runCommand(exportCommand, ['--wxr', '--content', content, '--out', file, ...moment], io);
    mkdirSync(target);
    for (const name of SETTINGS) {
      const path = join(content, `${name}.yaml`);
      if (existsSync(path)) cpSync(path, join(target, `${name}.yaml`));
    }
    await runCommand(importCommand, [file, '--content', target, '--media', content], io);
    const load = (contentFolder: string, name: string): LoadedEdition =>
      loadEdition({
        contentFolder,
        cacheFolder: join(folder, name),
        projectFolder: folder,
        outFolder: join(folder, 'dist'),
        site: undefined,
        base: undefined,
        now,
        drafts: false,
      } as Parameters<typeof loadEdition>[0]);
    const differences = compare(load(content, 'cache'), load(target, 'cache-2'), now);
    return { differences, said: lines.join('\n'), xml: readFileSync(file, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The fields that WordPress has. */
const FIELDS: Readonly<Record<string, (article: Article) => unknown>> = {
  headline: ({ headline }) => headline,
  address: ({ permalink }) => permalink,
  published: ({ datePublished }) => datePublished.epoch,
  modified: ({ dateModified }) => dateModified?.epoch,
  section: ({ section }) => section,
  authors: ({ authors }) => authors.map(({ name }) => name),
  tags: ({ tags }) => tags.map(({ label }) => label),
  summary: ({ excerpt }) => excerpt,
  'picture: description': ({ image }) => image?.alt,
  'picture: caption': ({ image }) => image?.caption,
  'picture: credit': ({ image }) => image?.credit,
};

function compare(before: LoadedEdition, after: LoadedEdition, now: number): string[] {
  const found = new Map(after.edition.articles.map((article) => [article.permalink, article]));
  const differences: string[] = [];
  const headlines = new Set(before.edition.articles.map(({ headline }) => headline));
  for (const article of before.edition.articles) {
    const state = articleState(article, now);
    const other = found.get(article.permalink);
    found.delete(article.permalink);
    if (state === 'withdrawn' && other === undefined) continue;
    if (other === undefined) {
      differences.push(`${article.file}: missing`);
      continue;
    }
    const report = (field: string, one: unknown, two: unknown): void => {
      const [written, read] = [one, two].map((value) => JSON.stringify(value ?? null));
      if (written !== read && field === 'words')
        differences.push(`${article.file}: ${field}: ${firstDifference(String(one), String(two))}`);
      else if (written !== read) differences.push(`${article.file}: ${field}: ${written} -> ${read}`);
    };
    report('state', state, articleState(other, now));
    for (const [field, value] of Object.entries(FIELDS)) report(field, value(article), value(other));
    report('words', words(before, article, new Set()), words(after, other, headlines));
    report('pictures', picturesOf(before, article), picturesOf(after, other));
  }
  for (const { file } of found.values()) differences.push(`${file}: new`);
  const pages = new Map(after.edition.pages.map((page) => [page.permalink, page]));
  for (const { file, permalink, title } of before.edition.pages)
    if (pages.get(permalink)?.title !== title) differences.push(`${file}: page`);
  return differences;
}

function firstDifference(one: string, two: string): string {
  const [before, after] = [one.split(' '), two.split(' ')];
  const at = before.findIndex((word, index) => word !== after[index]);
  const near = (words: readonly string[]): string => words.slice(Math.max(0, at - 3), at + 6).join(' ');
  return `${before.length} words, ${after.length} after: ${near(before)} -> ${near(after)}`;
}

/** Letters and digits of a body in their order. A card of another article comes back as a line with its headline. */
function words({ bodies }: LoadedEdition, { file }: Article, cards: ReadonlySet<string>): string {
  const lines = bodies
    .get(file)
    .text.split('\n')
    .filter((line) => !cards.has(line));
  return (lines.join('\n').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}

function picturesOf({ bodies }: LoadedEdition, { file }: Article): number {
  return bodies.get(file).parts.filter((part) => typeof part !== 'string' && part.type === 'picture').length;
}
