import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { pageKinds } from '#tools/screens/page-kinds.ts';
import { openSite } from './support/site-folder.ts';
import { EDITION } from './support/sites.ts';
import { type DevServer, startDev } from './support/start-dev.ts';

const site = openSite(inject('edition'));
const kinds = pageKinds(site.folder).map(({ name, address }) => [name, address] as const);

let folder: string;
let dev: DevServer;
beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'nuqta-dev-')));
  cpSync(EDITION, join(folder, 'content'), { recursive: true });
  dev = await startDev(join(folder, 'content'), join(folder, 'cache'));
});
afterAll(async () => {
  await dev?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A development server names share images by what they show, a build by their bytes, which it has drawn before. */
const SHARE_IMAGE = /\/_share\/[0-9a-f]+\.jpg/g;

/** Takes out what a development server must do otherwise: scripts, styles, what is asked for early, the policy, white space. */
function essence(html: string): string {
  return html
    .replace(/<script\b[\s\S]*?<\/script>/g, '')
    .replace(/<style\b[\s\S]*?<\/style>/g, '')
    .replace(/<link\b[^>]*\brel="(?:stylesheet|preload|modulepreload)"[^>]*>/g, '')
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/g, '')
    .replace(SHARE_IMAGE, '/_share/')
    .replace(/\s+/g, ' ')
    .replace(/> </g, '>\n<')
    .replace(/^ | $/gm, '');
}

describe('while a newsroom works', () => {
  test.each(kinds)('the page %s is the one that is built', async (_name, address) => {
    const { text } = await dev.get(address);
    expect(essence(text)).toBe(essence(site.read(address)));
  });

  test.each(['/rss.xml', '/atom.xml', '/feed.json', '/tag/رأس-الفنار/rss.xml'])('so is %s', async (address) => {
    const { status, text } = await dev.get(address);
    expect(status).toBe(200);
    const named = (feed: string): string => feed.replace(SHARE_IMAGE, '/_share/');
    expect(named(text)).toBe(named(site.read(address.slice(1))));
  });

  test('a saved file shows, a broken one shows its fault, a mended one is well again', async () => {
    const file = join(folder, 'content/articles/2026/المد-في-سطور.md');
    const address = '/2026/11/20/المد-في-سطور/';
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('يجذب القمر', 'يسحب القمر'));
    await dev.until(address, (page) => page.status === 200 && page.text.includes('يسحب القمر'));

    writeFileSync(file, text.replace('2026-11-20T07:15', '2026-02-30'));
    await dev.until(address, (page) => page.text.includes('هذه الصفحة لا تظهر'));
    const { status, text: fault } = await dev.get(address);
    expect(status).toBe(200);
    expect(fault).toContain('dir="rtl"');
    expect(fault).toContain('articles/2026/المد-في-سطور.md:3:10');
    // The rest of the newspaper is shown, and tells of it.
    const front = await dev.get('/');
    expect(front.status).toBe(200);
    expect(front.text).toContain('href="/_faults/"');
    expect((await dev.get('/_faults/')).text).toContain('المد-في-سطور.md');
    expect((await dev.get('/_messages/')).text).toContain('id="picture-missing"');
    expect(dev.output()).toContain('articles/2026/المد-في-سطور.md:3:10  This day does not exist');

    writeFileSync(file, text);
    await dev.until(address, (page) => page.status === 200 && page.text.includes('يجذب القمر'));
    expect((await dev.get('/')).status).toBe(200);
  });
});
