import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { treeOf } from '../unit/output/support/tree-digest.ts';
import { buildSite } from './support/build-site.ts';
import { type ContentFolder, makeContentFolder } from './support/content-folder.ts';
import { sharedCache } from './support/sites.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const NOTHING_TOUCHED = /Nothing was touched\. [A-Z]/;

let content: ContentFolder;
let docs: string;

beforeEach(() => {
  content = makeContentFolder({ cache: sharedCache(inject('sites')) });
  content.article('خبر');
  docs = join(content.folder, 'docs');
  mkdirSync(join(docs, 'photos'), { recursive: true });
  writeFileSync(join(docs, 'thesis.docx'), 'أطروحة');
  writeFileSync(join(docs, 'photos/1.jpg'), 'صورة');
});

afterEach(() => content.remove());

describe('the build command leaves with 2 and touches nothing', () => {
  const inContent = (): string => join(content.folder, 'content');
  test.each([
    ['at a folder of somebody', () => ({ args: ['--out', docs] })],
    ['at a folder that NUQTA_OUT names', () => ({ args: [], environment: { NUQTA_OUT: docs } })],
    ['behind a link', () => ({ args: ['--out', linkTo(docs)] })],
    ['at content', () => ({ args: ['--out', inContent()] })],
    ['in content, for a preview', () => ({ args: ['--drafts', '--out', join(inContent(), 'preview')] })],
    ['with a link for releases', () => ({ args: ['--link', '--out', docs] })],
    ['at a file', () => ({ args: ['--out', join(docs, 'thesis.docx')] })],
    ['at what holds content', () => ({ args: ['--out', content.folder] })],
    ['with the cache in content', () => ({ args: ['--out', content.out, '--cache', join(inContent(), 'cache')] })],
    ['with the cache where the site goes', () => ({ args: ['--out', content.out, '--cache', content.out] })],
    ['with the site in the cache', () => ({ args: ['--out', join(content.folder, 'cache/dist')] })],
  ])('%s', async (_what, arrange) => {
    const { args, environment = {} } = arrange() as { args: string[]; environment?: Record<string, string> };
    const before = treeOf(content.folder);
    const defaults = ['--content', inContent(), '--cache', join(content.folder, 'cache')];
    const { code, output } = await buildSite([...defaults, ...args], environment);
    expect(output).toMatch(NOTHING_TOUCHED);
    expect(output).not.toMatch(/^\s+at /m);
    expect(code).toBe(2);
    expect(treeOf(content.folder)).toEqual(before);
  });

  // None of these is reached where the guard holds; a copy of the project pays where it does not.
  let room: string;
  beforeAll(() => {
    room = mkdtempSync(join(tmpdir(), 'nuqta-project-'));
    for (const name of ['src', 'public', 'content', 'package.json', 'astro.config.mjs', 'tsconfig.json', 'README.md'])
      cpSync(join(PROJECT, name), join(room, 'project', name), { recursive: true });
    symlinkSync(join(PROJECT, 'node_modules'), join(room, 'project/node_modules'));
  });
  afterAll(() => rmSync(room, { recursive: true, force: true }));

  test.each(['.', '..', '/', 'src', 'node_modules', 'content/articles', 'README.md'])('at %s of a project', (out) => {
    const project = join(room, 'project');
    const before = treeOf(room);
    const run = spawnSync(process.execPath, ['src/bin/nuqta.mjs', 'build', '--out', out], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(run.stderr).toMatch(NOTHING_TOUCHED);
    expect(run.status).toBe(2);
    expect(treeOf(room)).toEqual(before);
  });
});

test("Astro's own command refuses it too", () => {
  const before = treeOf(docs);
  const run = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', docs], {
    cwd: PROJECT,
    encoding: 'utf8',
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NUQTA_CONTENT: join(content.folder, 'content'),
      NUQTA_CACHE: join(content.folder, 'cache'),
    },
  });
  expect(run.status).not.toBe(0);
  expect(run.stdout + run.stderr).toMatch(NOTHING_TOUCHED);
  expect(treeOf(docs)).toEqual(before);
});

test('a site keeps what its settings name, and nothing else can be lost in it', async () => {
  const own = join(content.out, '.well-known/acme-challenge');
  expect(await buildSite(content.args)).toMatchObject({ code: 0 });
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, 'token'), 'سر');
  writeFileSync(join(content.out, 'CNAME'), 'sahel.example');
  const before = treeOf(content.out);
  const refused = await buildSite(content.args);
  expect(refused.code).toBe(2);
  expect(refused.output).toContain('keep: [.well-known, CNAME]');
  expect(treeOf(content.out)).toEqual(before);

  const site = join(content.folder, 'content/site.yaml');
  writeFileSync(
    site,
    `${readFileSync(site, 'utf8')}keep: [CNAME, .well-known]\nsecurityContact: mailto:s@sahel.example\n`,
  );
  expect(await buildSite(content.args)).toMatchObject({ code: 0 });
  expect(readFileSync(join(own, 'token'), 'utf8')).toBe('سر');
  expect(readFileSync(join(content.out, 'CNAME'), 'utf8')).toBe('sahel.example');
  expect(readFileSync(join(content.out, '.well-known/security.txt'), 'utf8')).toContain('mailto:s@sahel.example');
});

test('the site of another newspaper is replaced with a line that says so', async () => {
  const other = makeContentFolder({ cache: sharedCache(inject('sites')) });
  try {
    other.write(
      'site.yaml',
      'name: الجبل\ndescription: صحيفة أخرى\naddress: https://jabal.example\ntimeZone: UTC\nshareImages: false\n',
    );
    other.article('حدث');
    expect(await buildSite([...other.args, '--out', content.out])).toMatchObject({ code: 0 });
    const { code, output } = await buildSite(content.args);
    expect(code).toBe(0);
    expect(output).toContain(
      'held the site of «الجبل» (https://jabal.example/); that of «الساحل» (https://sahel.example/)',
    );
  } finally {
    other.remove();
  }
});

function linkTo(path: string): string {
  const link = join(content.folder, 'link');
  symlinkSync(path, link);
  return link;
}
