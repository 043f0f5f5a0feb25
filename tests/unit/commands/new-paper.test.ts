import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildCommand } from '#commands/build.ts';
import { checkCommand } from '#commands/check.ts';
import { EXIT } from '#commands/exit.ts';
import { codes, countryName, countryOfWord, countryOfZone, zoneOf } from '#commands/new-paper/country-zones.ts';
import { splitAddress, splitNames } from '#commands/new-paper/paper-answers.ts';
import { workflowText } from '#commands/new-paper/workflow-text.ts';
import { newPaperCommand } from '#commands/new-paper.ts';
import { ENGINE_FOLDER } from '#engine-folder.ts';
import { vercelHeaders } from '#hosts/vercel-file.ts';
import { runInTest } from './run-in-test.ts';

let room: string;
let folder: string;
beforeEach(() => {
  room = realpathSync(mkdtempSync(join(tmpdir(), 'nuqta-new-paper-')));
  folder = join(room, 'my-paper');
});
afterEach(() => rmSync(room, { recursive: true, force: true }));

const GIVEN = ['--name', 'صحيفة الميناء', '--address', 'https://example.org', '--time-zone', 'Africa/Tripoli'];
const make = (args: readonly string[] = [], world: Parameters<typeof runInTest>[2] = {}) =>
  runInTest(newPaperCommand, [folder, '--nuqta', 'github:example/nuqta#v1', ...args], world);
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

describe('nuqta new-paper', () => {
  test('makes a newspaper that has no problem, and says what comes next', async () => {
    const { code, out } = await make(GIVEN);
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([expect.stringMatching(/my-paper && npm install$/), 'npm run dev']);
    for (const drafts of [[], ['--drafts']]) {
      const checked = await runInTest(checkCommand, ['--cache', join(room, 'cache'), ...drafts], {
        projectFolder: folder,
      });
      expect(checked).toMatchObject({ code: 0, out: '1 article, 0 problems, 0 warnings' });
    }
    expect(JSON.parse(read('package.json'))).toMatchObject({ dependencies: { nuqta: 'github:example/nuqta#v1' } });
    expect(read('package.json').trimEnd().split('\n')).toHaveLength(5);
    expect(read('content/site.yaml')).toContain('البلد: ليبيا');
  });

  test.each([
    ['a name that YAML would read otherwise', ['--name', 'أخبار: 24 #عاجل "اليوم"']],
    ['an address with a folder', ['--address', 'news.example.org/a/']],
    ['a zone of no country of the table', ['--time-zone', 'Europe/Paris']],
    ['a country by its code', ['--country', 'ma']],
    ['a country without its hamza', ['--country', 'الاردن']],
    ['sections of its own', ['--sections', 'سياسة، 2026؛ نعم, true']],
  ])('%s makes no problem', async (_name, args) => {
    expect((await make([...GIVEN, ...args])).code).toBe(0);
    const checked = await runInTest(checkCommand, ['--cache', join(room, 'cache')], { projectFolder: folder });
    expect(checked.out).toBe('1 article, 0 problems, 0 warnings');
  });

  test.each([
    ['no name', GIVEN.slice(2), '--name'],
    ['no address', [...GIVEN.slice(0, 2), ...GIVEN.slice(4)], '--address'],
    ['no time zone', GIVEN.slice(0, 4), '--time-zone Africa/Tripoli'],
    ['no time zone, of a known country', [...GIVEN.slice(0, 4), '--country', 'مصر'], '--time-zone Africa/Cairo'],
    ['a time zone that is none', [...GIVEN, '--time-zone', 'طرابلس'], 'Africa/Tripoli'],
    ['a country that is not known', [...GIVEN, '--country', 'أطلانطس'], 'ليبيا'],
    ['an address that is none', [...GIVEN, '--address', 'ftp://example.org'], 'ftp://example.org'],
    ['an address with a question', [...GIVEN, '--address', 'https://example.org/?a'], 'https://example.org/?a'],
    ['a base that a build refuses', [...GIVEN, '--address', 'https://example.org/%D8%A3/'], 'not a path'],
    ['no section', [...GIVEN, '--sections', ' ، '], '--sections'],
    ['a second word', [...GIVEN, 'more'], 'new-paper'],
  ])('%s is wrong use, and nothing is made', async (_name, args, said) => {
    const { code, errors } = await make(args);
    expect(code).toBe(2);
    expect(errors).toContain(said);
    expect(readdirSync(room)).toEqual([]);
  });

  test('writes over nothing', async () => {
    mkdirSync(join(folder, 'content'), { recursive: true });
    writeFileSync(join(folder, 'content/site.yaml'), 'mine');
    const { code, errors } = await make(GIVEN);
    expect(code).toBe(1);
    expect(errors).toContain('content/site.yaml');
    expect(readdirSync(folder)).toEqual(['content']);
    expect(read('content/site.yaml')).toBe('mine');
  });

  test('a folder with files of another kind is as good as an empty one', async () => {
    mkdirSync(join(folder, '.git'), { recursive: true });
    expect((await make(GIVEN)).code).toBe(0);
  });

  test('asks in Arabic, one question each, again where the answer is no use', async () => {
    const answers = ['الميناء', 'لا عنوان هنا', 'example.org', 'ليبيا', '', 'سياسة، رأي'];
    const asked: string[] = [];
    const ask = async (question: string): Promise<string> => {
      asked.push(question);
      return answers[asked.length - 1] ?? '';
    };
    expect((await make([], { ask })).code).toBe(0);
    expect(asked).toHaveLength(answers.length);
    expect(asked.filter((question) => !/^\p{Script=Arabic}/u.test(question))).toEqual([]);
    expect(read('content/site.yaml')).toContain('المنطقة الزمنية: Africa/Tripoli');
    expect(read('content/sections.yaml')).toContain('- الاسم: رأي');
  });

  test('does not ask for ever', async () => {
    expect((await make([], { ask: async () => '' })).code).toBe(2);
  });

  test('takes a package of Nuqta into the folder', async () => {
    writeFileSync(join(room, 'nuqta-9.9.9.tgz'), 'package');
    expect((await make([...GIVEN, '--nuqta', join(room, 'nuqta-9.9.9.tgz')])).code).toBe(0);
    expect(read('nuqta-9.9.9.tgz')).toBe('package');
    expect(JSON.parse(read('package.json'))).toMatchObject({ dependencies: { nuqta: 'file:nuqta-9.9.9.tgz' } });
  });
});

test('the workflow of a newspaper uses the actions and steps of the one in this repository', () => {
  const steps = (text: string): string[] =>
    text
      .split('\n')
      .filter((line) => !/^\s*(?:#|- cron)/.test(line))
      .map((line) => line.replace('npx nuqta build', 'npm run build --'));
  const own = readFileSync(join(ENGINE_FOLDER, '.github/workflows/publish.yml'), 'utf8');
  expect(steps(workflowText())).toEqual(steps(own));
});

/** Runs the step «build» of the workflow with a program in place of ours that ends with `code`. */
function runBuildStep(code: number): { readonly status: number | null; readonly outputs: string } {
  const step = /\n {8}run: \|\n((?: {10}.*\n)+)/.exec(workflowText())?.[1] ?? '';
  const [bin, outputs] = [join(room, 'bin'), join(room, 'outputs')];
  mkdirSync(bin);
  writeFileSync(join(bin, 'npx'), `#!/bin/sh\nexit ${code}\n`, { mode: 0o755 });
  writeFileSync(outputs, '');
  // As the runner starts it.
  const { status } = spawnSync('bash', ['-e', '-c', step], {
    env: { PATH: `${bin}:/usr/bin:/bin`, GITHUB_OUTPUT: outputs, ORIGIN: 'o', BASE: 'b', PUBLISHED: 'p', ALL: '' },
  });
  return { status, outputs: readFileSync(outputs, 'utf8') };
}

test.each([
  [0, { status: 0, outputs: 'held=0\n' }],
  [1, { status: 1, outputs: 'held=0\n' }],
  [3, { status: 3, outputs: 'held=0\n' }],
  [EXIT.heldBack, { status: 0, outputs: 'held=1\n' }],
])(
  'a build that ends with %i: published only where a site was made, told where articles were held back',
  (code, told) => {
    expect(runBuildStep(code)).toEqual(told);
  },
);

test('hosts go on where articles were held back, and stop where the build failed', async () => {
  expect((await make(GIVEN)).code).toBe(0);
  for (const file of ['netlify.toml', 'vercel.json', 'README.md'])
    expect(read(file), file).toContain('npx nuqta build --published site --held-code 0');
  expect((await runInTest(buildCommand, ['--held-code', '2'])).errors).toContain('0, 1 or 4');
});

test('what Vercel reads has a newspaper of its own: slashes and lasting headers', async () => {
  expect((await make(GIVEN)).code).toBe(0);
  const { trailingSlash, headers } = JSON.parse(read('vercel.json'));
  expect(trailingSlash).toBe(true);
  expect(headers).toEqual(vercelHeaders({ base: '/', hsts: 0 }));
  expect(read('vercel.json')).toContain('immutable');
});

test.each([
  ['https://example.org', { address: 'https://example.org', base: '/' }],
  ['example.org/news', { address: 'https://example.org', base: '/news/' }],
  ['http://localhost:8080/', { address: 'http://localhost:8080', base: '/' }],
  ['nowhere', undefined],
  ['mailto:a@example.org', undefined],
  ['https://u@example.org', undefined],
])('address %s', (written, expected) => {
  expect(splitAddress(written)).toEqual(expected);
});

test('an address in Arabic letters is one', () => {
  expect(splitAddress('صحيفة.مثال')?.address).toMatch(/^https:\/\/xn--.*\.xn--mgbh0fb$/);
});

test('names are parted by commas of both scripts', () => {
  expect(splitNames(' أ، ب,ج ؛ أ;')).toEqual(['أ', 'ب', 'ج']);
});

test.each(codes())('%s has a zone that this Node knows, and is found by zone and name', (code) => {
  expect(countryOfZone(zoneOf(code))).toBe(code);
  expect(countryOfWord(countryName(code))).toBe(code);
  expect(() => new Intl.DateTimeFormat('en', { timeZone: zoneOf(code) })).not.toThrow();
});
