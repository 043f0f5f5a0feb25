import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from './support/build-site.ts';
import { type ContentFolder, makeContentFolder } from './support/content-folder.ts';
import { type DevServer, startDev, waitFor } from './support/dev-server.ts';
import { openSite, type SiteFolder } from './support/site-folder.ts';

/** The site lies in a folder of its host, as a test that serves its parent finds it. */
const BASE = '/akhbar/';

let content: ContentFolder;
let site: SiteFolder;

beforeAll(async () => {
  content = makeContentFolder();
  content.write(
    'site.yaml',
    'name: الساحل\ndescription: صحيفة للتجربة\naddress: https://sahel.example\ntimeZone: Asia/Beirut\npageSize: 5\n',
  );
  content.write(
    'redirects.yaml',
    [
      { from: '/عن-الساحل-القديم/', to: '/section/science/' },
      { from: '/2019/news.php', to: '/latest/' },
      { from: '/forum/', to: 'https://forum.example/' },
    ]
      .map(({ from, to }) => `- from: ${from}\n  to: ${to}\n`)
      .join(''),
  );
  for (let day = 10; day < 16; day += 1) content.article(`خبر-${day}`, `date: 2026-11-${day}\nid: khabar-${day}\n`);
  const out = join(content.folder, 'www', BASE.slice(1, -1));
  const { code, output } = await buildSite([...content.args, '--out', out, '--base', BASE]);
  if (code !== 0) throw new Error(`the small edition does not build:\n${output}`);
  site = openSite(out);
});
afterAll(() => content.remove());

describe('a dev server', () => {
  let dev: DevServer;
  beforeAll(async () => {
    dev = await startDev(content.args.slice(0, 2), {
      NUQTA_BASE: BASE,
      NUQTA_CACHE: join(content.folder, 'dev-cache'),
    });
  });
  afterAll(() => dev.stop());

  const get = async (address: string) => {
    const response = await fetch(dev.origin + BASE + encodeURI(address.slice(1)));
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      bytes: Buffer.from(await response.arrayBuffer()),
    };
  };
  const built = (file: string) => readFileSync(join(site.folder, file));

  test('leads on from the short address of every article and from every old address, as the built site does', async () => {
    const pages = [
      ...site.files.filter((file) => file.startsWith('a/')),
      'عن-الساحل-القديم/index.html',
      '2019/news.php',
      'forum/index.html',
    ];
    expect(pages.length).toBe(9);
    for (const file of pages) {
      const { status, type, bytes } = await get(`/${file.replace(/index\.html$/, '')}`);
      expect([file, status, type]).toEqual([file, 200, 'text/html; charset=utf-8']);
      expect(bytes.equals(built(file)), file).toBe(true);
    }
    expect((await get('/a/nobody/')).status).toBe(404);
  });

  test('draws the share images that its pages name, as the built site has them', async () => {
    const images = site.files.filter((file) => file.startsWith('_share/'));
    expect(images.length).toBe(9);
    for (const file of images) {
      const { status, type, bytes } = await get(`/${file}`);
      expect([file, status, type]).toEqual([file, 200, 'image/jpeg']);
      expect(bytes.equals(built(file)), file).toBe(true);
    }
    const front = (await get('/')).bytes.toString();
    const named = /property="og:image" content="[^"]*(\/_share\/[^"]*)"/.exec(front)?.[1] ?? '';
    expect(images).toContain(named.slice(1));
  });

  test('shows the last of several saves, however close they come, and follows it with short addresses', async () => {
    const file = join(content.folder, 'content/articles/خبر-12.md');
    const good = readFileSync(file, 'utf8');
    const address = '/2026/11/12/خبر-12/';
    const shows = async (words: string): Promise<boolean> => {
      const { status, bytes } = await get(address);
      return status === 200 && bytes.toString().includes(words);
    };
    for (const gap of [0, 5, 40, 90, 110, 150, 300]) {
      writeFileSync(file, '---\ntitle: [\n---\n');
      await new Promise((resolve) => setTimeout(resolve, gap));
      // A page that is asked for in the moment of the change must not keep what it saw.
      const asked = get(address);
      const words = `فقرة بعد ${gap}`;
      writeFileSync(file, `${good}\n${words}\n`);
      await asked;
      await waitFor(() => shows(words));
    }
    writeFileSync(file, '---\ntitle: [\n---\n');
    await waitFor(async () => (await get(address)).status === 500);
    content.article('خبر-16', 'date: 2026-11-16\nid: khabar-16\n');
    writeFileSync(file, good);
    await waitFor(async () => (await get('/a/khabar-16/')).status === 200);
    expect((await get(address)).status).toBe(200);
  });
});
