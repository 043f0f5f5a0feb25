import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { folderDigest } from './folder-digest.ts';
import type { TrialEdition } from './trial-edition.ts';
import type { TrialRow } from './trial-row.ts';

/** What the message of a refused build must contain. */
const EXPLAINS = /cannot|could not|changed while|Another build/;

/** A read-only disk, a content folder that changes during the build, two builds at once. */
export async function tryRefusals(edition: TrialEdition): Promise<TrialRow[]> {
  const folder = join(edition.folder, 'refusals');
  mkdirSync(folder, { recursive: true });
  const rows = [
    await tryReadOnly(edition, folder),
    await tryChangingContent(edition, folder),
    await tryTwoBuilds(edition, folder),
  ];
  return rows.filter((row) => row !== undefined);
}

async function tryReadOnly(edition: TrialEdition, folder: string): Promise<TrialRow | undefined> {
  const disk = join(folder, 'mount');
  mkdirSync(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  try {
    const target = join(disk, 'dist');
    const old = await edition.mustBuild(edition.contents[0], target);
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    const run = await edition.build(edition.contents[1], target);
    return judge('a folder that cannot be written', run, folderDigest(target) === old);
  } finally {
    execFileSync('umount', [disk]);
  }
}

async function tryChangingContent(edition: TrialEdition, folder: string): Promise<TrialRow> {
  const content = join(folder, 'content');
  const target = join(folder, 'changing');
  cpSync(edition.contents[0], content, { recursive: true });
  const old = await edition.mustBuild(content, target);
  const year = join(content, 'articles', readdirSync(join(content, 'articles'))[0] ?? '');
  const article = join(year, readdirSync(year)[0] ?? '');
  const state = { running: true };
  // An editor who saves every few milliseconds during the whole build.
  const edit = async (): Promise<void> => {
    while (state.running) {
      appendFileSync(article, '\nكلمة.\n');
      await sleep(20);
    }
  };
  const editor = edit();
  const run = await edition.build(content, target);
  state.running = false;
  await editor;
  return judge('content that changes during the build', run, folderDigest(target) === old);
}

async function tryTwoBuilds(edition: TrialEdition, folder: string): Promise<TrialRow> {
  const target = join(folder, 'twice');
  const digests = [
    await edition.mustBuild(edition.contents[0], target),
    await edition.mustBuild(edition.contents[1], target),
  ];
  const runs = await Promise.all(edition.contents.map((content) => edition.build(content, target)));
  const refused = runs.find((run) => run.ended !== 0);
  const whole = digests.includes(folderDigest(target) ?? '');
  const row = judge('two builds of one site at once', refused ?? { ended: 0, output: '' }, whole);
  return runs.some((run) => run.ended === 0) ? row : { ...row, failures: 1, note: 'neither build succeeded' };
}

/** The build must have failed with a message and without changing the site. */
function judge(
  trial: string,
  run: { readonly ended: number | string; readonly output: string },
  whole: boolean,
): TrialRow {
  const refused = run.ended !== 0;
  const message = run.output.split('\n').find((line) => EXPLAINS.test(line)) ?? 'no message says why';
  if (!refused) return { trial, tries: 1, failures: 1, note: 'the build succeeded' };
  return {
    trial,
    tries: 1,
    failures: whole ? 0 : 1,
    note: whole ? message.trim().slice(0, 160) : 'the old site is not whole',
  };
}
