import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleanEnvironment } from '../support/clean-environment.ts';

/**
 * Behaviour of Astro that we rely on and that its documentation does not promise, seen in a project of a few files
 * without any code of ours. Where a new version of Astro fails one of these, the sentence says what of ours to look at.
 */
const PACKAGES = fileURLToPath(new URL('../../node_modules', import.meta.url));

const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "type": "module" }',
  'watched.txt': 'first',
  'src/own-error.ts': `export class OwnError extends Error {
  name = 'OwnError';
}`,
  'src/content.config.ts': `import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineCollection } from 'astro:content';
import { OwnError } from './own-error.ts';
import { z } from 'zod';
const loader = {
  name: 'one',
  load: async ({ store, config, watcher }) => {
    if (process.env.FAIL_IN === 'loader') throw new OwnError('in the loader');
    const file = new URL('watched.txt', config.root);
    watcher?.add(fileURLToPath(file));
    watcher?.on('all', (_event, path) => {
      if (path === fileURLToPath(file)) store.set({ id: 'only', data: { text: readFileSync(file, 'utf8') } });
    });
    const owner = config.integrations.find(({ name }) => name === 'watch');
    store.set({ id: 'only', data: { text: 'ن"</script>' + typeof owner?.hooks['own:hook'] } });
  },
};
export const collections = { one: defineCollection({ loader, schema: z.object({ text: z.string() }) }) };`,
  'src/components/Kept.astro': `---
const html = await Astro.slots.render('default');
---
<Fragment set:html={html} />`,
  'src/pages/page.astro': `---
import { getEntry } from 'astro:content';
const entry = await getEntry('one', 'only');
---
<html><head><title>x</title></head><body data-defined={import.meta.env.OWN_VALUE}>{entry.data.text}</body></html>`,
  'src/pages/address.astro': '<p>{Astro.url.href}</p>',
  'src/pages/batch/[n].astro': `---
import Kept from '../../components/Kept.astro';
export const partial = true;
export const getStaticPaths = () => ['3', '1', '2'].map((n) => ({ params: { n }, props: { text: 'نص ' + n } }));
---
<Fragment set:html={'\\u0001{"n":' + Astro.params.n + '}\\u0001'} /><p>{Astro.props.text}</p><Kept><b>{'\\u0002'}</b><Fragment set:html={'\\u0002'} /></Kept>`,
  'src/pages/kept/[n].astro': `---
export const getStaticPaths = () => [{ params: { n: 'ا' } }];
---
<p>{Astro.url.pathname}</p>`,
};

const SCRIPT = `
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { build } from 'astro';
const seen = { prerenderer: [], paths: [], rendered: [], texts: {}, app: [], code: [], scripts: -1, styles: false, components: [], added: '', assets: [] };
const watch = {
  name: 'watch',
  hooks: {
    'own:hook': () => undefined,
    'astro:config:setup': ({ updateConfig }) => updateConfig({
      outDir: new URL('moved/out/', import.meta.url),
      cacheDir: new URL('moved/cache/', import.meta.url),
      build: { client: new URL('moved/out/client/', import.meta.url), server: new URL('moved/out/server/', import.meta.url) },
      vite: { define: { 'import.meta.env.OWN_VALUE': '"defined"' } },
      integrations: [{
        name: 'added',
        hooks: { 'astro:config:setup': ({ config }) => { seen.added = config.integrations.map(({ name }) => name).join(' '); } },
      }],
    }),
    'astro:build:start': ({ setPrerenderer }) => setPrerenderer((inner) => {
      seen.prerenderer = Object.keys(inner).filter((key) => typeof inner[key] === 'function').sort();
      return {
        name: 'watching',
        setup: async () => {
          await inner.setup?.();
          const { app } = inner;
          seen.app = ['setInternals', 'setOptions', 'getOptions', 'render', 'getComponentByRoute'].filter((name) => typeof app?.[name] === 'function');
          seen.code = readdirSync(new URL('moved/out/.prerender/', import.meta.url));
          seen.scripts = app.getOptions().settings.scripts.length;
          seen.styles = Object.values(app.getOptions().allPages).every(({ styles }) => Array.isArray(styles));
          cpSync(new URL('moved/out/.prerender/', import.meta.url), new URL('kept/', import.meta.url), { recursive: true });
        },
        teardown: async () => inner.teardown?.(),
        getStaticPaths: async () => {
          const paths = await inner.getStaticPaths();
          seen.paths = paths.map(({ pathname, route }) => ({ pathname, route: route.route }));
          seen.components = paths.map(({ route }) => route.component);
          return paths.toReversed();
        },
        render: async (request, options) => {
          seen.rendered.push({ path: decodeURI(new URL(request.url).pathname), route: options.routeData.route });
          if (options.routeData.route === '/address') Object.defineProperty(request, 'url', { value: 'https://other.example/address/' });
          const answer = await inner.render(request, options);
          if (!options.routeData.route.startsWith('/batch/')) return answer;
          const response = answer instanceof Response ? answer : answer.response;
          seen.texts[new URL(request.url).pathname] = await response.text();
          return new Response(null);
        },
      };
    }),
    'astro:build:generated': () => { seen.generated = seen.rendered.length; },
    'astro:build:done': ({ assets }) => { seen.assets = [...assets].map(([pattern, files]) => pattern + ' ' + files.map(({ href }) => decodeURI(href).replace(/.*\\/out\\//, '')).sort()); },
  },
};
await build({
  root: import.meta.dirname, logLevel: 'error', integrations: [watch],
  site: 'https://astro.example', trailingSlash: 'always', build: { format: 'directory' },
});
writeFileSync(new URL('seen.json', import.meta.url), JSON.stringify(seen));
`;

/** Renders a page from the code that the build compiled, without Astro's build. */
const KEPT_SCRIPT = `
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { readdirSync } from 'node:fs';
const folder = new URL('kept/', import.meta.url);
const entry = readdirSync(folder).find((name) => /^prerender-entry.*\\.m?js$/.test(name));
const { app } = await import(new URL(entry, folder).href);
app.setInternals({ pagesByKeys: new Map([['\\0', { styles: [] }]]) });
app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: console.error } } } });
const paths = await new StaticPaths(app).getAll();
const { route } = paths.find(({ pathname }) => pathname.includes('batch/2'));
const answer = await app.render(new Request('https://astro.example/batch/2/'), { routeData: route });
process.stdout.write(await answer.text());
`;

/** A build that one of our errors ends: in the loader, then in a hook. */
const FAILING_SCRIPT = `
import { build } from 'astro';
import { OwnError } from './src/own-error.ts';
const announced = [];
const hook = { name: 'hook', hooks: { 'astro:build:start': ({ logger }) => {
  logger.error = (line) => announced.push(line);
  throw new OwnError('in the hook');
} } };
for (const [failIn, integrations] of [['loader', []], ['', [hook]]]) {
  process.env.FAIL_IN = failIn;
  const error = await build({ root: import.meta.dirname, logLevel: 'silent', integrations, outDir: './failed/' }).then(() => undefined, (error) => error);
  console.log(JSON.stringify({ name: error?.name, message: error?.message, announced: announced.length }));
}
`;

/** A dev server: its middleware, the loader's watcher, and a page after the content changed. */
const DEV_SCRIPT = `
import { writeFileSync } from 'node:fs';
import { dev } from 'astro';
const seen = {};
const watch = { name: 'watch', hooks: {
  'own:hook': () => undefined,
  'astro:server:setup': ({ server }) => {
    server.middlewares.use((request, response, next) => {
      if (!request.url.includes('own-file')) return next();
      seen.originalUrl = request.originalUrl;
      response.end('own');
    });
  },
  'astro:server:done': () => { seen.done = true; },
} };
const server = await dev({ root: import.meta.dirname, logLevel: 'silent', integrations: [watch], base: '/sub/', trailingSlash: 'always', server: { host: '127.0.0.1', port: 0 } });
const get = async (path) => (await fetch('http://127.0.0.1:' + server.address.port + path)).text();
seen.own = await get('/sub/own-file/');
const before = await get('/sub/page/');
writeFileSync(new URL('watched.txt', import.meta.url), 'changed');
for (let tries = 0; tries < 100; tries += 1) {
  seen.after = await get('/sub/page/');
  if (seen.after !== before && seen.after.includes('changed')) break;
  await new Promise((resolve) => setTimeout(resolve, 100));
}
await server.stop();
seen.hasChanged = seen.after.includes('changed') && !before.includes('changed');
delete seen.after;
console.log(JSON.stringify(seen));
`;

interface Seen {
  readonly prerenderer: readonly string[];
  readonly paths: readonly { readonly pathname: string; readonly route: string }[];
  readonly rendered: readonly { readonly path: string; readonly route: string }[];
  readonly texts: Readonly<Record<string, string>>;
  readonly generated?: number;
  readonly app: readonly string[];
  readonly code: readonly string[];
  readonly scripts: number;
  readonly styles: boolean;
  readonly components: readonly string[];
  readonly added: string;
  readonly assets: readonly string[];
}

let folder = '';
let seen: Seen;
let page = '';
const there = (path: string): boolean => existsSync(join(folder, path));

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'nuqta-astro-')));
  for (const [file, text] of Object.entries({
    ...FILES,
    'build.mjs': SCRIPT,
    'kept.mjs': KEPT_SCRIPT,
    'failing.mjs': FAILING_SCRIPT,
    'dev.mjs': DEV_SCRIPT,
  })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  symlinkSync(PACKAGES, join(folder, 'node_modules'), 'junction');
  const { code, output } = await run('build.mjs');
  expect(code, output).toBe(0);
  seen = JSON.parse(readFileSync(join(folder, 'seen.json'), 'utf8'));
  page = readFileSync(join(folder, 'moved/out/page/index.html'), 'utf8');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(script: string, mode = 'production'): Promise<{ code: number; output: string; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script], {
      cwd: folder,
      env: { ...cleanEnvironment(process.env), NODE_ENV: mode, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    });
    let output = '';
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, output, said }));
  });
}

describe('Astro, where we rely on it', () => {
  test('setPrerenderer hands over a prerenderer of paths and pages', () => {
    const why = 'src/astro/print-pages.ts wraps getStaticPaths and render; without them no page is written in batches.';
    expect(seen.prerenderer, why).toEqual(expect.arrayContaining(['getStaticPaths', 'render']));
  });

  test('paths name their route, and each is rendered once, in whatever order the prerenderer gives', () => {
    const why =
      'src/printing/print-routes.ts puts shells first by the route of a path and renders with options.routeData.';
    const batches = seen.paths.filter(({ route }) => route === '/batch/[n]').map(({ pathname }) => pathname);
    expect(batches, why).toHaveLength(3);
    expect(
      seen.rendered
        .filter(({ route }) => route === '/batch/[n]')
        .map(({ path }) => path)
        .sort(),
      why,
    ).toEqual(['/batch/1/', '/batch/2/', '/batch/3/']);
    expect(seen.rendered, why).toHaveLength(seen.paths.length);
  });

  test('an answer without a body writes no file', () => {
    const why = 'src/astro/print-pages.ts keeps a page that is not its own from being written by an empty Response.';
    expect(there('moved/out/batch/1/index.html'), why).toBe(false);
    expect(there('moved/out/kept/ا/index.html'), why).toBe(true);
  });

  test('a partial page is its text and nothing around it, control characters included', () => {
    const why =
      'src/printing/batch.ts divides batches by U+0001 and U+0002; components/Once.astro keeps what slots.render returns.';
    expect(seen.texts['/batch/2/'], why).toBe('\u0001{"n":2}\u0001<p>نص 2</p><b>\u0002</b>\u0002');
  });

  test('astro:build:generated comes when all pages are rendered', () => {
    const why = 'integrations of the project may write in this hook what needs finished pages.';
    expect(seen.generated, why).toBe(seen.rendered.length);
  });

  test('a hook may move the folders of output, cache and compiled code', () => {
    const why =
      'src/astro/safe-output.ts has every build written to a folder of its own, with a data store of its own.';
    expect(there('moved/out/page/index.html'), why).toBe(true);
    expect(there('moved/cache/data-store.json'), why).toBe(true);
    expect(there('dist'), why).toBe(false);
  });

  test('a loader finds the integrations with hooks that are not of Astro, and its entry comes to the page as it was', () => {
    const why = 'src/content.config.ts finds the edition of its build by a hook of src/astro/nuqta.ts.';
    expect(page, why).toContain('ن&quot;&lt;/script&gt;function');
  });

  test('what a hook defines is compiled into pages', () => {
    const why = 'pages find the edition of their build by import.meta.env.NUQTA_EDITION, and know that a build runs.';
    expect(page, why).toContain('data-defined="defined"');
  });

  test('placeholders of Astro begin with @@ASTRO-', () => {
    const why = 'src/astro/safe-output.ts refuses a finished page that has one left in it.';
    const placeholders = readFileSync(join(PACKAGES, 'astro/dist/content/consts.js'), 'utf8').match(/"@@[^"]*"/g) ?? [];
    expect(placeholders.length, why).toBeGreaterThan(0);
    expect(
      placeholders.filter((placeholder) => !placeholder.startsWith('"@@ASTRO-')),
      why,
    ).toEqual([]);
  });

  test('compiled code can be kept and renders the same page without a build', async () => {
    const why =
      'src/printing/press.ts keeps .prerender/ and renders by its app; without it every build compiles again.';
    expect(seen.app, why).toEqual(['setInternals', 'setOptions', 'getOptions', 'render', 'getComponentByRoute']);
    expect(
      seen.code.filter((name) => /^prerender-entry.*\.m?js$/.test(name)),
      why,
    ).toHaveLength(1);
    expect({ scripts: seen.scripts, styles: seen.styles }, why).toEqual({ scripts: 0, styles: true });
    const { code, said, output } = await run('kept.mjs');
    expect(code, `${why}\n${output}`).toBe(0);
    expect(said, why).toBe(seen.texts['/batch/2/']);
  });

  test('a page reads its address from the property `url` of its request', () => {
    const why = 'src/astro/print-pages.ts writes the address of the site there; pages would show localhost.';
    expect(readFileSync(join(folder, 'moved/out/address/index.html'), 'utf8'), why).toContain(
      'https://other.example/address/',
    );
  });

  test('an integration that another one adds is set up behind all others', () => {
    const why = 'src/astro/nuqta.ts adds its parts so, and src/astro/last.ts looks for itself at the end of the list.';
    expect(seen.added.split(' ').slice(-2), why).toEqual(['watch', 'added']);
  });

  test('routes name the file of their page, and a build lists its files by route', () => {
    const why = 'src/build/own-routes.ts tells our pages by it, src/astro/astro-files.ts who wrote a file.';
    expect(new Set(seen.components), why).toEqual(
      new Set(['address', 'page', 'batch/[n]', 'kept/[n]'].map((name) => `src/pages/${name}.astro`)),
    );
    expect(seen.assets, why).toEqual(expect.arrayContaining(['/page page/index.html', '/kept/[n] kept/ا/index.html']));
  });

  test('an error of ours reaches whoever started the build with its name and its words', async () => {
    const { said, output } = await run('failing.mjs');
    const [loader, hook] = said
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const why = `src/commands/report-failure.ts knows errors by their name; they would be shown as bugs.\n${output}`;
    expect(loader, why).toMatchObject({ name: 'OwnError', message: 'in the loader' });
    expect(hook, why).toMatchObject({ name: 'OwnError', message: 'in the hook' });
    expect(hook.announced, 'src/astro/quiet-errors.ts silences this line by the logger of the hook.').toBe(1);
  });

  test('a dev server asks our middleware first, watches for the loader and shows what it sets', async () => {
    const { said, output } = await run('dev.mjs', 'development');
    expect(JSON.parse(said.trim().split('\n').at(-1) ?? ''), output).toEqual({
      // src/astro/answer-in-dev.ts: files that no route renders, by the address before Astro cut the base off.
      own: 'own',
      originalUrl: '/sub/own-file/',
      // src/content.config.ts: a saved article is seen by the watcher of the loader and its page is another one.
      hasChanged: true,
      // src/astro/nuqta.ts forgets its edition then.
      done: true,
    });
  });
});
