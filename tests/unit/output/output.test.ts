import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { OutputError } from '#output/output-error.ts';
import { publishOutput } from '#output/publish-output.ts';
import {
  parseAddresses,
  readPublishedAddresses,
  stringifyAddresses,
  writeAddresses,
} from '#output/published-addresses.ts';
import { repairOutput } from '#output/repair-output.ts';
import { stageOutput } from '#output/stage-output.ts';
import { syncOutput } from '#output/sync-output.ts';
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

function makeSite(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
}

async function build(text: string, link = false): Promise<void> {
  const output = stageOutput(target);
  makeSite(output.folder, text);
  await syncOutput(output.folder);
  await publishOutput(output, { link });
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
    // The staged folder vanishes: the first rename fails.
    rmSync(output.folder, { recursive: true });
    await expect(publishOutput(output, { link: false })).rejects.toThrow(OutputError);
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
    const output = stageOutput(target, join(parent, 'project/node_modules'));
    makeSite(output.folder, 'جديد');
    expect(existsSync(join(output.folder, '../node_modules/a/index.html'))).toBe(true);
    await publishOutput(output, { link: false });
    output.close();
    expect(readdirSync(target)).toEqual(['index.html']);
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
    expect(() => stageOutput(target)).toThrow(OutputError);
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
    const paths = targetPaths(target);
    makeSite(`${paths.aside}1`, 'قديم');
    makeSite(`${paths.ready}1`, 'جديد');
    const done = repairOutput(paths);
    expect(served()).toBe('جديد');
    expect(beside()).toEqual(['dist']);
    expect(done[0]).toContain('the new site');
  });

  test('puts the old site back where there is no whole new one', () => {
    const paths = targetPaths(target);
    makeSite(`${paths.aside}1`, 'قديم');
    makeSite(`${paths.staged}1`, 'نصف');
    expect(repairOutput(paths)[0]).toContain('as it was before');
    expect(served()).toBe('قديم');
    expect(beside()).toEqual(['dist']);
  });

  test('clears leftovers and touches neither the site nor strangers', () => {
    const paths = targetPaths(target);
    makeSite(target, 'قائم');
    makeSite(`${paths.staged}1`, 'نصف');
    makeSite(`${paths.ready}1`, 'لم ينشر');
    makeSite(join(parent, '.dist'), 'غيره');
    makeSite(join(parent, 'dist2'), 'غيره');
    expect(repairOutput(paths)).toHaveLength(1);
    expect(served()).toBe('قائم');
    expect(beside()).toEqual(['.dist', 'dist', 'dist2']);
  });

  test('finds nothing to do in a fresh place', () => {
    expect(repairOutput(targetPaths(target))).toEqual([]);
    expect(existsSync(target)).toBe(false);
  });

  test('does not take a link whose release is gone for a missing site', () => {
    symlinkSync('.dist.nuqta-releases/000001', target);
    makeSite(`${targetPaths(target).aside}1`, 'قديم');
    repairOutput(targetPaths(target));
    expect(lstatSync(target).isSymbolicLink()).toBe(true);
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
    expect(await readPublishedAddresses(target)).toEqual(new Map(ADDRESSES));
  });

  test('is the same whatever the order', () => {
    expect(stringifyAddresses(ADDRESSES)).toBe(stringifyAddresses([...ADDRESSES].toReversed()));
    expect(parseAddresses(stringifyAddresses([]))).toEqual(new Map());
    expect(parseAddresses(stringifyAddresses(ADDRESSES))).toEqual(new Map(ADDRESSES));
  });

  test('is undefined where there is no site, and a damaged one is refused', async () => {
    expect(await readPublishedAddresses(target)).toBeUndefined();
    makeSite(target, 'x');
    expect(await readPublishedAddresses(target)).toBeUndefined();
    writeFileSync(join(target, 'nuqta-addresses.json'), '{"version":1,"articles":{"a":1}}');
    await expect(readPublishedAddresses(target)).rejects.toThrow(/damaged/);
  });
});
