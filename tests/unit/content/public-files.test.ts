import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { neededFiles, readPublicFolder, sitePublicFolder } from '#content/public-files.ts';
import { ENGINE_FOLDER } from '#engine-folder.ts';

let project: string;
const publicFiles = (folder: string): string[] => readPublicFolder(folder).files.map(({ address }) => address);
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'nuqta-public-'));
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

test('gives the address of each file, sorted', () => {
  mkdirSync(join(project, 'public/fonts'), { recursive: true });
  for (const name of ['icon.svg', 'fonts/a.woff2']) writeFileSync(join(project, 'public', name), 'أ');
  expect(publicFiles(project)).toEqual(['/fonts/a.woff2', '/icon.svg']);
});

test('gives none where there is no folder', () => {
  expect(publicFiles(project)).toEqual([]);
});

/** Rules of what is left out, by name. */
function leftOut(): Record<string, string> {
  return Object.fromEntries(
    readPublicFolder(project).diagnostics.map(({ file, rule, severity }) => [file, `${severity} ${rule}`]),
  );
}

test('follows no link out of the folder, and none to a folder', () => {
  mkdirSync(join(project, 'public/fonts'), { recursive: true });
  writeFileSync(join(project, 'secret.txt'), 'سر');
  writeFileSync(join(project, 'public/icon.svg'), 'أ');
  symlinkSync('../secret.txt', join(project, 'public/leak.txt'));
  symlinkSync('/etc/passwd', join(project, 'public/passwd'));
  symlinkSync('nowhere', join(project, 'public/dangling'));
  symlinkSync('fonts', join(project, 'public/linked'));
  symlinkSync('icon.svg', join(project, 'public/favicon.svg'));
  expect(publicFiles(project)).toEqual(['/favicon.svg', '/icon.svg']);
  expect(leftOut()).toEqual({
    'public/leak.txt': 'error link-outside',
    'public/passwd': 'error link-outside',
    'public/dangling': 'error link-dangling',
    'public/linked': 'error link-to-folder',
  });
});

test('publishes no hidden file but those that hosts need, and names the others', () => {
  for (const folder of ['.well-known', '.git', 'sub/.well-known'])
    mkdirSync(join(project, 'public', folder), { recursive: true });
  for (const name of [
    '.env',
    '.nojekyll',
    '.well-known/a.txt',
    '.git/config',
    'sub/.htpasswd',
    '.DS_Store',
    'sub/.well-known/b',
  ])
    writeFileSync(join(project, 'public', name), 'أ');
  expect(publicFiles(project)).toEqual(['/.nojekyll', '/.well-known/a.txt']);
  expect(leftOut()).toEqual({
    'public/.env': 'warning file-hidden',
    'public/.git': 'warning file-hidden',
    'public/sub/.htpasswd': 'warning file-hidden',
    'public/sub/.well-known': 'warning file-hidden',
  });
});

test.skipIf(process.platform === 'win32')('a pipe is no file', () => {
  mkdirSync(join(project, 'public'));
  execFileSync('mkfifo', [join(project, 'public/pipe')]);
  expect(publicFiles(project)).toEqual([]);
  expect(leftOut()).toEqual({ 'public/pipe': 'error not-a-file' });
});

test('two spellings of one name are one file on other disks', () => {
  mkdirSync(join(project, 'public'));
  for (const name of ['Icon.svg', 'icon.svg']) writeFileSync(join(project, 'public', name), 'أ');
  expect(publicFiles(project)).toHaveLength(1);
  expect(Object.values(leftOut())).toEqual(['error file-twice']);
});

test.each([
  ['a file', () => writeFileSync(join(project, 'public'), 'أ')],
  ['a link out of the project', () => symlinkSync('/etc', join(project, 'public'))],
])('public may not be %s', (_what, make) => {
  make();
  expect(publicFiles(project)).toEqual([]);
  expect(Object.values(leftOut())).toEqual(['error file-as-folder']);
});

test('fills in what Nuqta brings where the newspaper has nothing of its own', () => {
  mkdirSync(join(project, 'public'));
  writeFileSync(join(project, 'public/icon.svg'), 'أ');
  const { files } = sitePublicFolder(project);
  const paths = Object.fromEntries(files.map(({ address, path }) => [address, path]));
  expect(paths['/icon.svg']).toBe(join(project, 'public/icon.svg'));
  expect(paths['/theme.js']).toBe(join(ENGINE_FOLDER, 'public/theme.js'));
  expect(files.map(({ address }) => address)).toEqual([...Object.keys(paths)].sort());
});

test('reads the one folder once where the newspaper is the repository of Nuqta', () => {
  expect(sitePublicFolder(ENGINE_FOLDER)).toEqual(readPublicFolder(ENGINE_FOLDER));
});

test('a file of Nuqta for a service is published where that is switched on', () => {
  const { files } = sitePublicFolder(ENGINE_FOLDER);
  const setup = (services: Parameters<typeof neededFiles>[1]['services']): boolean =>
    neededFiles(files, { services }).some(({ address }) => address === '/matomo-setup.js');
  expect(setup(undefined)).toBe(false);
  expect(setup({ matomo: { host: 'https://stats.example/', id: '1' } })).toBe(true);
  const own = [{ address: '/matomo-setup.js', path: '/elsewhere/public/matomo-setup.js' }];
  expect(neededFiles(own, { services: undefined })).toEqual(own);
});
