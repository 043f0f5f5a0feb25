import { resolve } from 'node:path';
import { createDateFormatter } from '#arabic/dates.ts';
import { toSlug } from '#arabic/slug.ts';
import { articleSchema } from '#articles/schema.ts';
import { stringifyArticle } from '#articles/stringify.ts';
import { readContent } from '#content/content-folder.ts';
import { writeContentFile } from '#content/write-content-file.ts';
import { formatDiagnostic, hasErrors } from '#diagnostics/diagnostic.ts';
import { readIssue } from '#diagnostics/schema-message.ts';
import { UsageError } from '#diagnostics/usage-error.ts';
import { toDate } from '#importers/to-date.ts';
import { readExistingArticle } from '#importers/write/read-existing-article.ts';
import { textOf } from '#messages/text-of.ts';
import { parseSettings } from '#site/parse-settings.ts';
import type { Settings } from '#site/site.ts';
import { strings } from '#strings.ts';
import { createId } from './article-id.ts';
import type { Command, CommandIO, CommandOptions } from './command.ts';
import { EXIT, EXIT_USAGE, type ExitCode } from './exit.ts';
import { requireContentFolder } from './site-options.ts';

const USAGE = `nuqta new -- "HEADLINE" --section SECTION [options]

Writes content/articles/YEAR/SLUG.md, a draft with everything an article needs, and prints its path.

  --section SECTION  name or slug of a section in sections.yaml
  --kind KIND        news (default), analysis, opinion, feature, explainer, satire, sponsored, or the Arabic word
  --author NAME      may be given more than once
  --date DATE        2026-11-23 or 2026-11-23T09:30; else now
  --content DIR      content folder (content)

${EXIT_USAGE}`;

const OPTIONS = {
  section: { type: 'string' },
  kind: { type: 'string', default: 'news' },
  author: { type: 'string', multiple: true },
  date: { type: 'string' },
  content: { type: 'string', default: 'content' },
} as const satisfies CommandOptions;

/** Creates the file of a new article and prints its path. Never overwrites a file. */
export const newCommand: Command<typeof OPTIONS> = {
  name: 'new',
  usage: USAGE,
  options: OPTIONS,
  takesWords: true,
  async run({ values, words }, io) {
    const headline = (words[0] ?? '').normalize('NFC').trim();
    if (words.length !== 1) throw new UsageError('Write one headline, in quotes.');
    if (toSlug(headline) === '') throw new UsageError('The headline contains no letter or digit. Write words.');
    const { section, kind, author: authors = [], date, content } = values;
    if (section === undefined) throw new UsageError('Name a section: --section SECTION.');
    const folder = resolve(io.projectFolder, content);
    requireContentFolder(folder);
    return await writeNewArticle({ headline, section, kind, authors, date, content, folder }, io);
  },
};

interface NewArguments {
  readonly headline: string;
  readonly section: string;
  readonly kind: string;
  readonly authors: readonly string[];
  readonly date: string | undefined;
  /** As it was written, for the answer. */
  readonly content: string;
  readonly folder: string;
}

async function writeNewArticle(args: NewArguments, io: CommandIO): Promise<ExitCode> {
  const content = readContent(args.folder);
  const { settings, diagnostics } = parseSettings(content.settings);
  if (hasErrors(diagnostics)) {
    for (const diagnostic of diagnostics) io.printError(formatDiagnostic(diagnostic, io.show));
    return EXIT.failed;
  }
  const now = createDateFormatter(settings.site).iso(io.now).slice(0, 'YYYY-MM-DDThh:mm'.length);
  const date = args.date === undefined ? now : toDate(args.date);
  if (date === undefined)
    throw new UsageError(`--date ${args.date} is not a date. Write 2026-11-23 or 2026-11-23T09:30.`);
  const kind = articleSchema.shape.kind.safeParse(args.kind);
  if (!kind.success) {
    const { message, params } = readIssue(kind.error.issues[0]?.message ?? '');
    throw new UsageError(textOf({ message, params: { ...params, key: '--kind' } }, io.show.language));
  }
  const section = findSection(args.section, settings);
  if (section === undefined) {
    throw new UsageError(
      `"${args.section}" is not a section of sections.yaml. Sections are: ${settings.sections.map(({ name }) => name).join('، ')}.`,
    );
  }
  const taken = new Set(content.articles.map((file) => readExistingArticle(file).id));
  const frontMatter = {
    title: args.headline,
    date,
    section,
    kind: kind.data,
    authors: args.authors,
    id: createId(date, taken, io),
    draft: true,
  };
  const file = {
    path: `articles/${date.slice(0, 4)}/${toSlug(args.headline)}.md`,
    text: stringifyArticle(frontMatter, strings.newArticleText, strings.newArticleHints),
  };
  const result = await writeContentFile(args.folder, file, { force: false, dryRun: false });
  if (result !== 'written') {
    io.printError(`${args.content}/${file.path} already exists. Write another headline, or edit that file.`);
    return EXIT.failed;
  }
  io.print(`${args.content}/${file.path}`);
  return EXIT.good;
}

function findSection(written: string, { sections }: Settings): string | undefined {
  return sections.find(({ name, slug }) => name === written.normalize('NFC') || slug === written)?.name;
}
