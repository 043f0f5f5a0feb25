import { resolve } from 'node:path';
import { tagKey } from '#arabic/tag-key.ts';
import type { Article } from '#articles/article.ts';
import { type ArticleState, articleState } from '#articles/edition.ts';
import { createArticleParser } from '#articles/parse.ts';
import { readContent } from '#content/content-folder.ts';
import { formatDiagnostic, hasErrors } from '#diagnostics/diagnostic.ts';
import type { ParsedBody } from '#markdown/parse-body.ts';
import type { MessageId } from '#messages/catalogue.ts';
import type { Language } from '#messages/language.ts';
import type { Texts } from '#messages/message.ts';
import { says } from '#messages/says.ts';
import { textOf } from '#messages/text-of.ts';
import { parseSettings } from '#site/parse-settings.ts';
import type { Command, CommandIO, CommandOptions } from './command.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { createFetcher } from './fetch/create-fetcher.ts';
import { INTERNET } from './fetch/network.ts';
import { requireContentFolder, SITE_USAGE } from './site-options.ts';
import { askLinks, type OutsideLink, outsideLinks } from './stats/outside-links.ts';
import type { Usage } from './usage-text.ts';

const USAGE: Usage = {
  line: 'nuqta stats [options]',
  does: {
    en: 'counts the articles, and names what an editor may want to tidy',
    ar: 'يعدّ المقالات، ويسمّي ما قد يريد المحرر ترتيبه',
  },
  rows: [
    SITE_USAGE.content,
    ['--most N', { en: 'rows of each list (20)', ar: 'أسطر كل قائمة (20)' }],
    [
      '--fetch',
      {
        en: 'asks every address elsewhere that articles lead to, and names the broken ones',
        ar: 'اسأل كل عنوان خارجي تؤدي إليه المقالات، وسمِّ المعطّل منها',
      },
    ],
  ],
};

const OPTIONS = {
  content: { type: 'string' },
  most: { type: 'string' },
  fetch: { type: 'boolean' },
} as const satisfies CommandOptions;

const MOST = 20;
/** Whether a page is there is known by its first bytes. */
const LINK_LIMITS = { size: 2_000_000, time: 15_000, redirects: 5, count: 20_000 };
/** Front matter alone is read. */
const NO_BODY: ParsedBody = { body: { parts: [], text: '' }, headings: [], wordCount: 0, opening: '', diagnostics: [] };

/** Prints how many articles there are by month, section, author, source and tag, and what is missing in them. */
export const statsCommand: Command<typeof OPTIONS> = {
  name: 'stats',
  usage: USAGE,
  options: OPTIONS,
  async run({ values }, io): Promise<ExitCode> {
    const folder = resolve(io.projectFolder, values.content ?? 'content');
    requireContentFolder(folder);
    const content = readContent(folder);
    const { settings, diagnostics } = parseSettings(content.settings);
    if (hasErrors(diagnostics)) {
      for (const diagnostic of diagnostics) io.printError(formatDiagnostic(diagnostic, io.show));
      return EXIT.failed;
    }
    const parser = createArticleParser(settings);
    const parsed = content.articles.flatMap((file) => {
      const { article, body } = parser.parse(file, values.fetch === true ? {} : { body: NO_BODY });
      return article === undefined ? [] : [{ article, body: body?.body ?? NO_BODY.body }];
    });
    const articles = parsed.map(({ article }) => article);
    const show = { most: Number(values.most ?? MOST) || MOST, language: io.show.language };
    for (const line of statsLines(articles, io.now, show)) io.print(line);
    if (values.fetch === true)
      for (const line of await brokenLines(outsideLinks(parsed, settings.site.address), io, show)) io.print(line);
    return EXIT.good;
  },
};

/** Asks every address elsewhere, and returns the lines that name the broken ones. */
async function brokenLines(links: readonly OutsideLink[], io: CommandIO, show: StatsShow): Promise<string[]> {
  const fetcher = createFetcher(io.network ?? INTERNET, LINK_LIMITS);
  const states = await askLinks(links, fetcher, (count) => io.progress?.(`${count} / ${links.length}`));
  io.progress?.('');
  const broken = links.flatMap((link) => {
    const state = states.get(link);
    return typeof state === 'object' ? [{ ...link, reason: textOf(state.broken, show.language) }] : [];
  });
  const unknown = [...states.values()].filter((state) => state === 'unknown').length;
  const rows = broken.map(({ address, files, reason }) => `${address}  ${reason}  ${files.join(' ')}`);
  const counts = { count: links.length, broken: broken.length, unknown };
  return ['', textOf(says('stats-outside', counts), show.language), ...named('stats-title/broken', rows, show)];
}

interface StatsShow {
  readonly most: number;
  readonly language: Language;
}

type Title = Extract<MessageId, `stats-title/${string}`>;

/** What articles are counted by. */
const COUNTED: readonly (readonly [Title, (article: Article) => readonly string[]])[] = [
  ['stats-title/month', ({ datePublished }) => [datePublished.iso.slice(0, 'YYYY-MM'.length)]],
  ['stats-title/section', ({ section }) => [section]],
  ['stats-title/author', ({ authors }) => authors.map(({ name }) => name)],
  ['stats-title/source', ({ sources }) => sources.map(({ name }) => name)],
  ['stats-title/tag', tagsOf],
];

/** What an article may lack. */
const LACKING: readonly (readonly [Title, (article: Article) => boolean])[] = [
  ['stats-title/no-summary', ({ excerpt }) => excerpt === ''],
  ['stats-title/no-picture', ({ image }) => image === undefined],
  ['stats-title/no-author', ({ authors, sources }) => authors.length + sources.length === 0],
  ['stats-title/no-tag', ({ tags }) => tags.length === 0],
];

const STATES: Readonly<Record<ArticleState, Texts>> = {
  published: { en: 'published', ar: 'منشور' },
  scheduled: { en: 'scheduled', ar: 'مؤجل' },
  draft: { en: 'draft', ar: 'مسودة' },
  withdrawn: { en: 'withdrawn', ar: 'مسحوب' },
};

/** Returns the lines of the statistics of these articles. */
function statsLines(articles: readonly Article[], now: number, show: StatsShow): string[] {
  const states = Map.groupBy(articles, (article) => articleState(article, now));
  const counts = [...states].map(([state, { length }]) => `${STATES[state][show.language]} ${length}`);
  const tags = countBy(articles, tagsOf);
  const once = [...tags].filter(([, count]) => count === 1).map(([label]) => label);
  return [
    textOf(says('stats-articles', { count: articles.length, states: counts }), show.language),
    ...COUNTED.flatMap(([title, keys]) => list(title, countBy(articles, keys), show)),
    ...named('stats-title/once', once, show),
    ...named('stats-title/near', nearlyEqual([...tags.keys()]), show),
    ...LACKING.flatMap(([title, isOne]) =>
      named(
        title,
        articles.filter(isOne).map(({ file }) => file),
        show,
      ),
    ),
  ];
}

function tagsOf({ tags }: Article): string[] {
  return tags.map(({ label }) => label);
}

function countBy(articles: readonly Article[], keys: (article: Article) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of articles.flatMap(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function list(title: Title, counts: ReadonlyMap<string, number>, show: StatsShow): string[] {
  const rows = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return titled(
    title,
    rows.map(([name, count]) => `${count}  ${name}`),
    show,
  );
}

function named(title: Title, names: readonly string[], show: StatsShow): string[] {
  return names.length === 0 ? [] : titled(title, names, show);
}

function titled(title: Title, rows: readonly string[], { most, language }: StatsShow): string[] {
  const more = rows.length - most;
  return [
    '',
    textOf(says('stats-list', { title: says(title), count: rows.length }), language),
    ...rows.slice(0, most).map((row) => `  ${row}`),
    ...(more > 0 ? [`  ${textOf(says('stats-more', { more }), language)}`] : []),
  ];
}

function nearlyEqual(labels: readonly string[]): string[] {
  const groups = Map.groupBy(labels, tagKey);
  return [...groups.values()].filter((group) => group.length > 1).map((group) => group.join(' = '));
}
