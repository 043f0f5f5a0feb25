import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseStaticPage } from '#articles/static-page.ts';
import { readContent } from '#content/content-folder.ts';
import { walkContent } from '#content/walk-content.ts';
import { writeContentFile } from '#content/write-content-file.ts';
import { formatDiagnostic } from '#diagnostics/diagnostic.ts';
import { nearestWords } from '#diagnostics/nearest-words.ts';
import { UsageError } from '#diagnostics/usage-error.ts';
import { says } from '#messages/says.ts';
import { textOf } from '#messages/text-of.ts';
import { parseSettings } from '#site/parse-settings.ts';
import type { Command, CommandIO, CommandOptions } from './command.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { changedLines } from './rename/changed-lines.ts';
import { NAME_KINDS, RENAMED_KINDS, type RenamedKind } from './rename/name-table.ts';
import { type FileChange, planRename, type RenamePlan } from './rename/plan-rename.ts';
import { requireContentFolder, SITE_USAGE } from './site-options.ts';
import type { Usage } from './usage-text.ts';

const USAGE: Usage = {
  line: 'nuqta rename section|tag|author|source FROM TO [options]',
  does: {
    en: `gives a section, tag, author or source another name in every file; where TO is there already, FROM is merged into it.
Without --write it shows the lines that would change, and changes nothing.`,
    ar: `يغيّر اسم قسم أو وسم أو كاتب أو مصدر في كل ملف، فإن كان الاسم الثاني موجودًا ضُمّ الأول إليه.
ومن غير ‎--write‎ يعرض الأسطر التي ستتغير ولا يغيّر شيئًا.`,
  },
  rows: [
    [
      'FROM TO',
      {
        en: 'the name that is there and the one it gets, in quotes where they have several words',
        ar: 'الاسم الموجود ثم الاسم الجديد، بين علامتي تنصيص إن كان الاسم كلمات',
      },
    ],
    [
      '--write',
      {
        en: 'change the files: articles, their rows, menus, the front page; old addresses get rows in redirects.yaml',
        ar: 'غيّر الملفات: المقالات وأسطر الأسماء والقوائم والصفحة الأولى، وتُضاف العناوين القديمة إلى redirects.yaml',
      },
    ],
    SITE_USAGE.content,
  ],
};

const OPTIONS = { content: { type: 'string' }, write: { type: 'boolean' } } as const satisfies CommandOptions;

/** Renames or merges a section, tag, author or source in all files that name it. */
export const renameCommand: Command<typeof OPTIONS> = {
  name: 'rename',
  usage: USAGE,
  options: OPTIONS,
  takesWords: true,
  async run({ values, words }, io): Promise<ExitCode> {
    const [kind, from, to, ...more] = words;
    if (kind === undefined || from === undefined || to === undefined || more.length > 0)
      throw new UsageError(says('rename-words'));
    const folder = resolve(io.projectFolder, values.content ?? 'content');
    requireContentFolder(folder);
    const files = readContent(folder);
    const { diagnostics, incomplete } = parseSettings(files.settings);
    if (incomplete.length > 0) {
      for (const diagnostic of diagnostics) io.printError(formatDiagnostic(diagnostic, io.show));
      return EXIT.failed;
    }
    const pages = files.pages.map((file) => parseStaticPage(file, { taken: new Set() }).page);
    const plan = planRename(toKind(kind), [from, to], { files, pages, now: io.now });
    if (plan.made.length > 0) {
      for (const diagnostic of plan.made) io.printError(formatDiagnostic(diagnostic, io.show));
      io.printError(textOf(says('rename-refused', { count: plan.made.length }), io.show.language));
      return EXIT.failed;
    }
    const isWriting = values.write === true;
    show(plan, io);
    if (isWriting) await write(folder, plan.changes);
    return summarise(plan, isWriting, io);
  },
};

function toKind(written: string): RenamedKind {
  const found = RENAMED_KINDS.find((kind) => kind === written || NAME_KINDS[kind].arabic === written.normalize('NFC'));
  if (found !== undefined) return found;
  const kinds = RENAMED_KINDS.flatMap((kind) => [kind, NAME_KINDS[kind].arabic]);
  const near = nearestWords(written, kinds);
  throw new UsageError(
    near.length === 0 ? says('rename-kind', { written, kinds }) : says('rename-kind/near', { written, near }),
  );
}

function show({ changes }: RenamePlan, { print }: CommandIO): void {
  for (const { path, before, text } of changes) {
    print(path);
    for (const { sign, line, text: written } of changedLines(before, text)) print(`  ${sign} ${line}: ${written}`);
  }
}

function summarise(
  { renaming, changes, articles, moves, before }: RenamePlan,
  isWriting: boolean,
  io: CommandIO,
): ExitCode {
  const { language } = io.show;
  const say = (said: Parameters<typeof textOf>[0]): void => io.print(textOf(said, language));
  const counts = { from: renaming.from.name, to: renaming.to, articles, files: changes.length, moves: moves.length };
  if (changes.length === 0) say(says('rename-nothing', { from: renaming.from.name }));
  else if (renaming.target === undefined) say(says(isWriting ? 'rename-done' : 'rename-would', counts));
  else say(says(isWriting ? 'rename-merged' : 'rename-would/merge', counts));
  if (changes.length > 0) say(says(isWriting ? 'rename-undo' : 'rename-dry'));
  const unread = [...new Set(before.map(({ file }) => file ?? ''))];
  if (unread.length > 0) say(says('rename-faulty', { files: unread.slice(0, 20), count: unread.length }));
  return EXIT.good;
}

/** Files are named as they are on the disk, which may spell Arabic names in another form. */
async function write(folder: string, changes: readonly FileChange[]): Promise<void> {
  const root = realpathSync(folder);
  const onDisk = new Map(walkContent(root, () => undefined).map((path) => [path.normalize('NFC'), path]));
  for (const { path, text } of changes) {
    await writeContentFile(root, { path: onDisk.get(path) ?? path, text }, { force: true, dryRun: false });
  }
}
