import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeFrame as createFrame, type FrameState, moveFrame } from '#output/build-frame.ts';
import { OutputError } from '#output/output-error.ts';
import { completeOutput, publishOutput } from '#output/publish-output.ts';
import {
  parseAddresses,
  readPublishedAddresses,
  stringifyAddresses,
  writeAddresses,
} from '#output/published-addresses.ts';
import { repairOutput } from '#output/repair-output.ts';
import { FILES_LIST, stringifySiteFiles } from '#output/site-files.ts';
import { stageOutput } from '#output/stage-output.ts';
import { syncOutput } from '#output/sync-output.ts';
import { TargetError } from '#output/target-error.ts';
import { targetPaths } from '#output/target-paths.ts';

let parent: string;
let target: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'nuqta-output-test-'));
  target = join(parent, 'dist');
});

afterEach(() => {
  rmSync(parent, { recursive: true, force: true });
});

/** Makes a site of one page as a build leaves it, with the list of its files. */
function makeSite(folder: string, text: string): void {
  makePage(folder, text);
  writeFileSync(join(folder, FILES_LIST), stringifySiteFiles(['index.html', FILES_LIST]));
}

function makePage(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
}

/** Makes what a build that was killed leaves beside the target, at this point of its way. */
function makeFrame(state: FrameState, holds: { readonly old?: string; readonly site?: string }): void {
  const paths = targetPaths(target);
  const frame = moveFrame(createFrame(paths), paths, state);
  if (holds.old !== undefined) makeSite(frame.old, holds.old);
  if (holds.site === undefined) rmSync(frame.site, { recursive: true });
  else makeSite(frame.site, holds.site);
}

async function build(text: string, link = false): Promise<void> {
  const output = stageOutput(target);
  makePage(output.folder, text);
  await syncOutput(output.folder);
  await publishOutput(await completeOutput(output), { link });
  output.close();
}

function stageAndClose(folder: string): string {
  const output = stageOutput(folder);
  output.close();
  return output.paths.target;
}

const served = (): string => readFileSync(join(target, 'index.html'), 'utf8');
const beside = (): string[] => readdirSync(parent).toSorted();

describe('a build into a plain folder', () => {
  test('puts the site in place and leaves nothing beside it', async () => {
    await build('الأول');
    expect(served()).toBe('الأول');
    await build('الثاني');
    expect(served()).toBe('الثاني');
    expect(beside()).toEqual(['dist']);
  });

  test('that fails leaves the old site, no folder and no lock', async () => {
    await build('الأول');
    const output = stageOutput(target);
    makeSite(output.folder, 'نصف');
    output.close();
    expect(served()).toBe('الأول');
    expect(beside()).toEqual(['dist']);
    output.close();
  });

  test('that cannot be swapped in puts the old site back', async () => {
    await build('الأول');
    const output = stageOutput(target);
    const complete = await completeOutput(output);
    // The staged folder vanishes: the second rename fails.
    rmSync(output.folder, { recursive: true });
    await expect(publishOutput(complete, { link: false })).rejects.toThrow(OutputError);
    output.close();
    expect(served()).toBe('الأول');
    expect(beside()).toEqual(['dist']);
  });

  test('takes the place of a link, whose releases go', async () => {
    await build('رابط', true);
    await build('مجلد');
    expect(lstatSync(target).isSymbolicLink()).toBe(false);
    expect(served()).toBe('مجلد');
    expect(beside()).toEqual(['dist']);
  });
});

describe('stageOutput', () => {
  test('lets code in the folder find the packages it is given, out of the site', async () => {
    makeSite(join(parent, 'project/node_modules/a'), 'x');
    const output = stageOutput(target, { packages: join(parent, 'project/node_modules') });
    makePage(output.folder, 'جديد');
    expect(existsSync(join(output.folder, '../node_modules/a/index.html'))).toBe(true);
    await publishOutput(await completeOutput(output), { link: false });
    output.close();
    expect(readdirSync(target)).toEqual(['index.html', FILES_LIST]);
    expect(existsSync(join(parent, 'project/node_modules/a/index.html'))).toBe(true);
  });
});

describe('a target that is a link somebody made', () => {
  test('is followed, and so are links above it', async () => {
    makeSite(join(parent, 'www/site'), 'قديم');
    symlinkSync('www/site', target);
    symlinkSync('www', join(parent, 'above'));
    await build('جديد');
    expect(readlinkSync(target)).toBe('www/site');
    expect(served()).toBe('جديد');
    expect(stageAndClose(join(parent, 'above/site'))).toBe(join(parent, 'www/site'));
    expect(readdirSync(join(parent, 'www'))).toEqual(['site']);
  });

  test('and leads nowhere is refused', () => {
    symlinkSync('nowhere', target);
    expect(() => stageOutput(target)).toThrow(TargetError);
    expect(beside()).toEqual(['dist']);
  });
});

describe('a build behind a link', () => {
  test('moves the link and keeps the release before', async () => {
    for (const text of ['الأول', 'الثاني', 'الثالث']) await build(text, true);
    expect(served()).toBe('الثالث');
    expect(readlinkSync(target)).toBe('.dist.nuqta-releases/000003');
    expect(readdirSync(join(parent, '.dist.nuqta-releases')).toSorted()).toEqual(['000002', '000003']);
    expect(beside()).toEqual(['.dist.nuqta-releases', 'dist']);
  });

  test('takes the place of a plain folder', async () => {
    await build('مجلد');
    await build('رابط', true);
    expect(lstatSync(target).isSymbolicLink()).toBe(true);
    expect(served()).toBe('رابط');
  });

  test('clears a release that was never linked, and keeps the one that was served', async () => {
    await build('الأول', true);
    makeSite(join(parent, '.dist.nuqta-releases/000002'), 'لم ينشر');
    await build('الثالث', true);
    expect(served()).toBe('الثالث');
    expect(readdirSync(join(parent, '.dist.nuqta-releases')).toSorted()).toEqual(['000001', '000003']);
  });
});

describe('repairOutput', () => {
  test('finishes a swap that stopped between its renames, with the new site', () => {
    makeFrame('ready', { old: 'قديم', site: 'جديد' });
    const done = repairOutput(targetPaths(target));
    expect(served()).toBe('جديد');
    expect(beside()).toEqual(['dist']);
    expect(done[0]).toContain('the new site');
  });

  test('finishes a swap that stopped before its link was moved', async () => {
    await build('الأول', true);
    await build('الثاني', true);
    const paths = targetPaths(target);
    const frame = moveFrame(createFrame(paths), paths, 'ready');
    rmSync(frame.site, { recursive: true });
    renameSync(target, frame.link);
    expect(repairOutput(paths)[0]).toContain('the new site');
    expect(served()).toBe('الثاني');
    expect(beside()).toEqual(['.dist.nuqta-releases', 'dist']);
  });

  test('puts the old site back where there is no whole new one', () => {
    makeFrame('ready', { old: 'قديم', site: 'جديد' });
    const frame = join(parent, beside()[0] ?? '');
    rmSync(join(frame, 'site/index.html'));
    makeFrame('staged', { site: 'نصف' });
    expect(repairOutput(targetPaths(target))[0]).toContain('as it was before');
    expect(served()).toBe('قديم');
    expect(beside()).toEqual(['dist']);
  });

  test('clears leftovers and touches neither the site nor strangers', () => {
    makeSite(target, 'قائم');
    makeFrame('staged', { site: 'نصف' });
    makeFrame('ready', { site: 'لم ينشر' });
    makeFrame('aside', { old: 'قديم' });
    makeSite(join(parent, '.dist'), 'غيره');
    makeSite(join(parent, 'dist2'), 'غيره');
    expect(repairOutput(targetPaths(target))).toHaveLength(1);
    expect(served()).toBe('قائم');
    expect(beside()).toEqual(['.dist', 'dist', 'dist2']);
  });

  test('finds nothing to do in a fresh place', () => {
    expect(repairOutput(targetPaths(target))).toEqual([]);
    expect(existsSync(target)).toBe(false);
  });

  test('does not take a link whose release is gone for a missing site', () => {
    symlinkSync('.dist.nuqta-releases/000001', target);
    makeFrame('ready', { old: 'قديم' });
    repairOutput(targetPaths(target));
    expect(lstatSync(target).isSymbolicLink()).toBe(true);
  });

  test('clears what was stopped before it had a mark, and a lock that was half taken', () => {
    makeSite(target, 'قائم');
    mkdirSync(`${targetPaths(target).staged}0123456789ab`);
    mkdirSync(`${targetPaths(target).staged}0123456789ac`);
    writeFileSync(`${targetPaths(target).staged}0123456789ac/nuqta-build.json`, '');
    writeFileSync(`${targetPaths(target).lock}-0123456789abcdef`, '{"pid":1,"start"');
    repairOutput(targetPaths(target));
    expect(beside()).toEqual(['dist']);
  });
});

describe('the list of addresses', () => {
  const ADDRESSES = [
    ['sco-explainer', '/2026/11/20/منظمة-شنغهاي/'],
    ['bulaq', '/2025/01/02/بولاق/'],
  ] as const;

  test('is read back from the site', async () => {
    makeSite(target, 'x');
    await writeAddresses(target, ADDRESSES);
    expect((await readPublishedAddresses(target))?.articles).toEqual(new Map(ADDRESSES));
  });

  test('is the same whatever the order', () => {
    expect(stringifyAddresses(ADDRESSES)).toBe(stringifyAddresses([...ADDRESSES].toReversed()));
    expect(parseAddresses(stringifyAddresses([]))?.articles).toEqual(new Map());
    expect(parseAddresses(stringifyAddresses(ADDRESSES))?.articles).toEqual(new Map(ADDRESSES));
  });

  test('is undefined where there is no site, and a damaged one is refused', async () => {
    expect(await readPublishedAddresses(target)).toBeUndefined();
    makeSite(target, 'x');
    expect(await readPublishedAddresses(target)).toBeUndefined();
    writeFileSync(join(target, 'nuqta-addresses.json'), '{"version":1,"articles":{"a":1}}');
    await expect(readPublishedAddresses(target)).rejects.toThrow(/damaged/);
  });
});
