import { spawn } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { cleanEnvironment } from '../support/clean-environment.ts';
import { buildSite, NOW } from './support/build-site.ts';
import { type ContentFolder, makeContentFolder } from './support/content-folder.ts';
import { freePort, waitFor } from './support/dev-server.ts';
import { openSite, type SiteFolder } from './support/site-folder.ts';
import { EDITION, sharedCache } from './support/sites.ts';

const COMMAND = ['--max-semi-space-size=64', 'src/bin/nuqta.mjs', 'start', '--lang', 'en'];

let content: ContentFolder;
beforeAll(() => {
  content = makeContentFolder();
  // What Astro compiles is known; the pictures are not.
  const press = join(sharedCache(inject('sites')), 'press');
  cpSync(press, join(content.folder, 'cache/press'), { recursive: true });
  cpSync(join(EDITION, 'pictures/harbour.png'), join(content.content, 'pictures/harbour.png'));
  // A faulty article that is held back is no reason not to show the others.
  content.write('site.yaml', `${readFileSync(join(content.content, 'site.yaml'), 'utf8')}faulty: hold-back\n`);
  content.article('معيب', 'date: 2026-02-30\n');
  content.article('ميناء', 'id: mina\nimage:\n  file: pictures/harbour.png\n  alt: ميناء\n');
});
afterAll(() => content.remove());

const bytesOf = (site: SiteFolder): Record<string, string> =>
  Object.fromEntries(site.files.map((file) => [file, readFileSync(join(site.folder, file)).toString('latin1')]));

test('the first start serves with one size of each picture and then makes the site that a build makes', {
  timeout: 300_000,
}, async () => {
  const port = await freePort();
  const child = spawn(process.execPath, [...COMMAND, ...content.args, '--now', NOW, '--port', String(port)], {
    env: { ...cleanEnvironment(process.env), NODE_ENV: 'production' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  try {
    const isRunning = (): boolean => child.exitCode === null;
    await waitFor(() => output.includes(`http://127.0.0.1:${port}/`), isRunning);
    const front = await (await fetch(`http://127.0.0.1:${port}/`)).text();
    const picture = /\/_pictures\/[^"\s]+\.webp/.exec(front)?.[0] ?? '';
    expect(front).not.toContain('.avif');
    await waitFor(() => output.includes('The site is complete.'), isRunning);
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toContain('.avif');
    expect(picture).not.toBe('');
  } catch (cause) {
    throw new Error(output, { cause });
  } finally {
    child.kill();
  }
  const started = bytesOf(openSite(content.out));
  const whole = join(content.folder, 'whole');
  const built = await buildSite([...content.args, '--out', whole, '--held-code', '4']);
  expect(built.code, built.output).toBe(4);
  expect(output).toContain('articles/معيب.md: is not published');
  expect(started).toEqual(bytesOf(openSite(whole)));
});
