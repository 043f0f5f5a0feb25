import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '#diagnostics/usage-error.ts';
import { says } from '#messages/says.ts';
import type { CommandIO } from './command.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { importSources } from './import.ts';
import { toImportArguments } from './import-arguments.ts';
import { newPaperCommand } from './new-paper.ts';

/** Stands until the editor says what the newspaper is called and where it will be. */
const NAME = 'صحيفتي';
const ADDRESS = 'https://example.org';
const SECTION = 'أخبار';

/** A newspaper that sources were imported into. */
export interface StartedPaper {
  readonly folder: string;
  /** What the import ended with; articles that it refused are no reason not to show the others. */
  readonly code: ExitCode;
}

/**
 * Imports sources into a newspaper: the one whose content folder is named, else a new one beside the first source. Headline
 * and date of a raw page are asked for where somebody can answer; else the headline is proposed, and the article is a draft.
 */
export async function startFromSources(
  sources: readonly string[],
  content: string | undefined,
  io: CommandIO,
): Promise<StartedPaper> {
  const [first = ''] = sources;
  if (!existsSync(first)) throw new UsageError(says('source-missing', { path: first }));
  const folder = content === undefined ? paperBeside(first) : dirname(resolve(content));
  const target = content === undefined ? join(folder, 'content') : resolve(content);
  if (content === undefined && !existsSync(target)) {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const values = { name: NAME, address: ADDRESS, 'time-zone': zone, sections: SECTION };
    const made = await newPaperCommand.run({ values, words: [folder] }, { ...io, ask: undefined });
    if (made !== EXIT.good) return { folder, code: made };
  }
  const asked = await askForPage(sources, io);
  const section = content === undefined ? { 'default-section': SECTION } : {};
  const args = toImportArguments({ values: { content: target, ...section, ...asked }, words: [...sources] });
  return { folder, code: await importSources(args, { ...io, projectFolder: folder }) };
}

/** `مقال.txt` gets `مقال-صحيفة` beside it. */
function paperBeside(source: string): string {
  const name = basename(resolve(source)).replace(/(?:\.[a-z0-9]{1,8}){1,2}$/i, '') || 'paper';
  return join(dirname(resolve(source)), `${name}-nuqta`);
}

async function askForPage(sources: readonly string[], { ask }: CommandIO): Promise<{ title?: string; date?: string }> {
  const [page] = sources;
  if (ask === undefined || sources.length !== 1 || page === undefined || !page.endsWith('.txt')) return {};
  const title = (await ask('العنوان (اتركه فارغًا ليُقترح من النص): ')).trim();
  const date = (await ask('تاريخ النشر، مثل 2026-11-23 (اتركه فارغًا إن لم تعرفه): ')).trim();
  return { ...(title === '' ? {} : { title }), ...(date === '' ? {} : { date }) };
}
