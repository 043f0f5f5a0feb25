import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createDateFormatter } from '#arabic/dates.ts';
import { toSlug } from '#arabic/slug.ts';
import { articleSchema } from '#articles/schema.ts';
import { stringifyArticle } from '#articles/stringify.ts';
import { readContent, writeContentFile } from '#content/content-folder.ts';
import { formatProblem, hasErrors } from '#diagnostics/diagnostic.ts';
import { readExistingArticle } from '#importers/read-existing-article.ts';
import { toDate } from '#importers/to-date.ts';
import { parseSettings } from '#site/parse-settings.ts';
import type { Settings } from '#site/site.ts';
import { strings } from '#strings.ts';
import type { CommandRim, ExitCode } from './import.ts';

const USAGE = `Usage: npm run new -- "HEADLINE" --section SECTION [options]

Writes content/articles/YEAR/SLUG.md, a draft with everything an article needs, and prints its path.

  --section SECTION  name or slug of a section in sections.yaml
  --kind KIND        news (default), analysis, opinion, feature, explainer, satire, sponsored, or the Arabic word
  --author NAME      may be given more than once
  --date DATE        2026-11-23 or 2026-11-23T09:30; else now
  --content DIR      content folder (content)

Exit code: 0 good, 1 the content folder has faults or the file is there, 2 wrong use, 3 a fault of ours.`;

/** Letters of an id: no vowels, nothing that looks like a digit. */
const ID_ALPHABET = '0123456789bcdfghjkmnpqrstvwxyz';
const ID_LETTERS = 5;

/** What `new` is given by the world: also bytes nobody can guess. */
export interface NewRim extends CommandRim {
  readonly random: (size: number) => Uint8Array;
}

if (import.meta.main) {
  const rim: NewRim = { now: new Date(), print: console.log, printError: console.error, random: randomBytes };
  process.exitCode = await runNew(process.argv.slice(2), rim);
}

/** Writes the file of a new article, prints its path, and gives the exit code. Nothing is ever overwritten. */
export async function runNew(argv: readonly string[], rim: NewRim): Promise<ExitCode> {
  const args = parseNewArguments(argv);
  if ('fault' in args) return wrongUse(args.fault, rim);
  if (args.help) {
    rim.print(USAGE);
    return 0;
  }
  if (!existsSync(args.content)) return wrongUse(`${args.content} is not there.`, rim);
  try {
    return await writeNewArticle(args, rim);
  } catch (cause) {
    rim.printError(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
    return 3;
  }
}

function wrongUse(fault: string, rim: CommandRim): ExitCode {
  rim.printError(`${fault}\n\n${USAGE}`);
  return 2;
}

interface NewArguments {
  readonly headline: string;
  readonly section: string;
  readonly kind: string;
  readonly authors: readonly string[];
  readonly date: string | undefined;
  readonly content: string;
  readonly help: boolean;
}

function parseNewArguments(argv: readonly string[]): NewArguments | { readonly fault: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: {
        section: { type: 'string' },
        kind: { type: 'string', default: 'news' },
        author: { type: 'string', multiple: true, default: [] },
        date: { type: 'string' },
        content: { type: 'string', default: 'content' },
        help: { type: 'boolean', short: 'h', default: false },
      },
      allowPositionals: true,
    });
    const { section = '', kind, author: authors, date, content, help } = values;
    const headline = (positionals[0] ?? '').normalize('NFC').trim();
    if (!help && positionals.length !== 1) return { fault: 'Give one headline, in quotes.' };
    if (!help && toSlug(headline) === '') return { fault: 'The headline holds no letter or digit. Write words.' };
    if (!help && section === '') return { fault: 'Give a section: --section SECTION.' };
    return { headline, section, kind, authors, date, content, help };
  } catch (cause) {
    return { fault: cause instanceof Error ? cause.message : String(cause) };
  }
}

async function writeNewArticle(args: NewArguments, rim: NewRim): Promise<ExitCode> {
  const content = readContent(args.content);
  const { settings, problems } = parseSettings(content.settings);
  if (hasErrors(problems)) {
    for (const problem of problems) rim.printError(formatProblem(problem));
    return 1;
  }
  const now = createDateFormatter(settings.site).iso(rim.now.getTime()).slice(0, 'YYYY-MM-DDThh:mm'.length);
  const date = args.date === undefined ? now : toDate(args.date);
  if (date === undefined)
    return wrongUse(`--date ${args.date} is not a date. Write 2026-11-23 or 2026-11-23T09:30.`, rim);
  const kind = articleSchema.shape.kind.safeParse(args.kind);
  if (!kind.success) return wrongUse(kind.error.issues[0]?.message ?? '--kind is not known.', rim);
  const section = findSection(args.section, settings);
  if (section === undefined) {
    return wrongUse(
      `"${args.section}" is not a section of sections.yaml. Sections are: ${settings.sections.map(({ name }) => name).join('، ')}.`,
      rim,
    );
  }
  const taken = new Set(content.articles.map((file) => readExistingArticle(file).id));
  const frontMatter = {
    title: args.headline,
    date,
    section,
    kind: kind.data,
    authors: args.authors,
    id: createId(date, taken, rim),
    draft: true,
  };
  const file = {
    path: `articles/${date.slice(0, 4)}/${toSlug(args.headline)}.md`,
    text: stringifyArticle(frontMatter, strings.newArticleText, strings.newArticleHints),
  };
  const result = await writeContentFile(args.content, file, { force: false, dryRun: false });
  if (result !== 'written') {
    rim.printError(`${args.content}/${file.path} is already there. Write another headline, or open that file.`);
    return 1;
  }
  rim.print(`${args.content}/${file.path}`);
  return 0;
}

function findSection(written: string, { sections }: Settings): string | undefined {
  return sections.find(({ name, slug }) => name === written.normalize('NFC') || slug === written)?.name;
}

/** Returns `261123-k7p4q`: the day, so that ids sort, and letters that no other article has. */
function createId(date: string, taken: ReadonlySet<string | undefined>, rim: NewRim): string {
  for (;;) {
    const letters = [...rim.random(ID_LETTERS)].map((byte) => ID_ALPHABET.charAt(byte % ID_ALPHABET.length)).join('');
    const id = `${date.slice(2, 10).replaceAll('-', '')}-${letters}`;
    if (!taken.has(id)) return id;
  }
}
