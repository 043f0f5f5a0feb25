import { resolve } from 'node:path';
import { tagKey } from '#arabic/tag-key.ts';
import type { Article } from '#articles/article.ts';
import { articleState } from '#articles/edition.ts';
import { createArticleParser } from '#articles/parse.ts';
import { readContent } from '#content/content-folder.ts';
import { formatDiagnostic, hasErrors } from '#diagnostics/diagnostic.ts';
import type { ParsedBody } from '#markdown/parse-body.ts';
import { parseSettings } from '#site/parse-settings.ts';
import type { Command, CommandOptions } from './command.ts';
import { EXIT, EXIT_USAGE, type ExitCode } from './exit.ts';
import { requireContentFolder, SITE_USAGE } from './site-options.ts';

const USAGE = `nuqta stats [options]   counts the articles, and names what an editor may want to tidy
${SITE_USAGE.content}
  --most N        rows of each list (20)
${EXIT_USAGE}`;

const OPTIONS = { content: { type: 'string' }, most: { type: 'string' } } as const satisfies CommandOptions;

const MOST = 20;
/** Front matter alone is read. */
const NO_BODY: ParsedBody = { body: { parts: [], text: '' }, headings: [], wordCount: 0, opening: '', diagnostics: [] };

/** Prints how many articles there are by month, section, author, source and tag, and what is missing in them. */
export const statsCommand: Command<typeof OPTIONS> = {
  name: 'stats',
  usage: USAGE,
  options: OPTIONS,
  run({ values }, io): ExitCode {
    const folder = resolve(io.projectFolder, values.content ?? 'content');
    requireContentFolder(folder);
    const content = readContent(folder);
    const { settings, diagnostics } = parseSettings(content.settings);
    if (hasErrors(diagnostics)) {
      for (const diagnostic of diagnostics) io.printError(formatDiagnostic(diagnostic, io.show));
      return EXIT.failed;
    }
    const parser = createArticleParser(settings);
    const articles = content.articles.flatMap((file) => parser.parse(file, { body: NO_BODY }).article ?? []);
    for (const line of statsLines(articles, io.now, Number(values.most ?? MOST) || MOST)) io.print(line);
    return EXIT.good;
  },
};

/** Returns the lines of the statistics of these articles. */
export function statsLines(articles: readonly Article[], now: number, most: number): string[] {
  const states = countBy(articles, (article) => [articleState(article, now)]);
  const tags = countBy(articles, (article) => article.tags.map(({ label }) => label));
  const once = [...tags].filter(([, count]) => count === 1).map(([label]) => label);
  return [
    `articles: ${articles.length} (${[...states].map(([state, count]) => `${state} ${count}`).join(', ')})`,
    ...list(
      'by month',
      countBy(articles, ({ datePublished }) => [datePublished.iso.slice(0, 'YYYY-MM'.length)]),
      most,
    ),
    ...list(
      'by section',
      countBy(articles, ({ section }) => [section]),
      most,
    ),
    ...list(
      'by author',
      countBy(articles, ({ authors }) => authors.map(({ name }) => name)),
      most,
    ),
    ...list(
      'by source',
      countBy(articles, ({ sources }) => sources.map(({ name }) => name)),
      most,
    ),
    ...list('by tag', tags, most),
    ...named('tags used once', once, most),
    ...named('tags of nearly one spelling', nearlyEqual([...tags.keys()]), most),
    ...named(
      'without a summary',
      filesOf(articles, ({ excerpt }) => excerpt === ''),
      most,
    ),
    ...named(
      'without a picture',
      filesOf(articles, ({ image }) => image === undefined),
      most,
    ),
    ...named(
      'without an author or source',
      filesOf(articles, ({ authors, sources }) => authors.length + sources.length === 0),
      most,
    ),
    ...named(
      'without a tag',
      filesOf(articles, (article) => article.tags.length === 0),
      most,
    ),
  ];
}

function countBy(articles: readonly Article[], keys: (article: Article) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of articles.flatMap(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function list(title: string, counts: ReadonlyMap<string, number>, most: number): string[] {
  const rows = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const rest = rows.length > most ? [`  and ${rows.length - most} more`] : [];
  return [
    '',
    `${title}: ${rows.length}`,
    ...rows.slice(0, most).map(([name, count]) => `  ${count}  ${name}`),
    ...rest,
  ];
}

function named(title: string, names: readonly string[], most: number): string[] {
  const rest = names.length > most ? [`  and ${names.length - most} more`] : [];
  return names.length === 0
    ? []
    : ['', `${title}: ${names.length}`, ...names.slice(0, most).map((name) => `  ${name}`), ...rest];
}

function nearlyEqual(labels: readonly string[]): string[] {
  const groups = Map.groupBy(labels, tagKey);
  return [...groups.values()].filter((group) => group.length > 1).map((group) => group.join(' = '));
}

function filesOf(articles: readonly Article[], isOne: (article: Article) => boolean): string[] {
  return articles.filter(isOne).map(({ file }) => file);
}
