import { resolve } from 'node:path';
import { createDateFormatter } from '#arabic/dates.ts';
import { toSlug } from '#arabic/slug.ts';
import { articleSchema } from '#articles/schema.ts';
import { stringifyArticle } from '#articles/stringify.ts';
import { readContent } from '#content/content-folder.ts';
import { writeContentFile } from '#content/write-content-file.ts';
import { formatDiagnostic, hasErrors } from '#diagnostics/diagnostic.ts';
import { nearestWords } from '#diagnostics/nearest-words.ts';
import { readIssue } from '#diagnostics/schema-message.ts';
import { UsageError } from '#diagnostics/usage-error.ts';
import { toDate } from '#importers/to-date.ts';
import { readExistingArticle } from '#importers/write/read-existing-article.ts';
import type { Language } from '#messages/language.ts';
import { says } from '#messages/says.ts';
import { textOf } from '#messages/text-of.ts';
import { parseSettings } from '#site/parse-settings.ts';
import type { Settings } from '#site/site.ts';
import { strings } from '#strings.ts';
import { createId } from './article-id.ts';
import type { Command, CommandIO, CommandOptions } from './command.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { requireContentFolder, SITE_USAGE } from './site-options.ts';
import type { Usage } from './usage-text.ts';

const USAGE: Usage = {
  line: 'nuqta new "HEADLINE" --section SECTION [options]',
  does: {
    en: 'writes content/articles/YEAR/SLUG.md, a draft with everything an article needs, and prints its path',
    ar: 'يكتب ملف مقال مسودةً في content/articles/ فيه كل ما يحتاج إليه المقال، ويذكر مساره',
  },
  rows: [
    [
      '--section SECTION',
      { en: 'name or slug of a section in sections.yaml', ar: 'اسم قسم في sections.yaml أو مساره' },
    ],
    [
      '--kind KIND',
      {
        en: 'news (default), analysis, opinion, feature, explainer, satire, sponsored, or the Arabic word',
        ar: 'خبر (إن لم يُكتب)، تحليل، رأي وغيرها، كما تُكتب في «النوع»',
      },
    ],
    ['--author NAME', { en: 'may be given more than once', ar: 'اسم الكاتب، ويُكرر الخيار لأكثر من كاتب' }],
    [
      '--date DATE',
      { en: '2026-11-23 or 2026-11-23T09:30; else now', ar: '2026-11-23 أو 2026-11-23T09:30، وإلا فالآن' },
    ],
    SITE_USAGE.content,
  ],
};

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
    if (words.length !== 1) throw new UsageError(says('new-article/headline'));
    if (toSlug(headline) === '') throw new UsageError(says('new-article/words'));
    const { section, kind, author: authors = [], date, content } = values;
    if (section === undefined) throw new UsageError(says('new-article/section'));
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
  if (date === undefined) throw new UsageError(says('option-date', { option: '--date', written: args.date ?? '' }));
  const kind = articleSchema.shape.kind.safeParse(args.kind);
  if (!kind.success) {
    const { message, params } = readIssue(kind.error.issues[0]?.message ?? '');
    throw new UsageError({ message, params: { ...params, key: '--kind' } });
  }
  const section = findSection(args.section, settings);
  if (section === undefined) {
    const sections = settings.sections.map(({ name }) => name);
    const near = nearestWords(args.section, sections);
    throw new UsageError(
      near.length === 0
        ? says('option-section', { written: args.section, sections })
        : says('option-section/near', { written: args.section, near }),
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
    text: inLanguage(stringifyArticle(frontMatter, strings.newArticleText, strings.newArticleHints), io.show.language),
  };
  const result = await writeContentFile(args.folder, file, { force: false, dryRun: false });
  if (result !== 'written') {
    io.printError(textOf(says('new-article/there', { file: `${args.content}/${file.path}` }), io.show.language));
    return EXIT.failed;
  }
  io.print(`${args.content}/${file.path}`);
  return EXIT.good;
}

const ARABIC_LINES: readonly (readonly [english: RegExp, arabic: string])[] = [
  [/^draft: true$/m, 'مسودة: نعم'],
  ...arabicKeyNames().map(([key, name]) => [new RegExp(`^${key}:`, 'm'), `${name}:`] as const),
];

/** Who reads Arabic messages writes Arabic keys. */
function inLanguage(text: string, language: Language): string {
  if (language === 'en') return text;
  const [open = '', frontMatter = '', ...rest] = text.split(/^(?=---$)/m);
  const arabic = ARABIC_LINES.reduce(
    (lines, [english, name]) => lines.replace(english, name),
    open + frontMatter,
  ).replace(/^(النوع: )(\w+)$/m, (line, key: string, kind: string) =>
    isKind(kind) ? `${key}${strings.kinds[kind]}` : line,
  );
  return arabic + rest.join('');
}

function isKind(word: string): word is keyof typeof strings.kinds {
  return Object.hasOwn(strings.kinds, word);
}

/** The first Arabic name of each key of an article. */
function arabicKeyNames(): [key: string, name: string][] {
  return Object.entries(articleSchema.shape).flatMap(([key, schema]) => {
    const name = String(schema.meta()?.['arabic'] ?? '').split('|')[0];
    return name ? [[key, name]] : [];
  });
}

function findSection(written: string, { sections }: Settings): string | undefined {
  return sections.find(({ name, slug }) => name === written.normalize('NFC') || slug === written)?.name;
}
