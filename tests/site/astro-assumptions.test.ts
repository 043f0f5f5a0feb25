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
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { z } from 'zod';
const loader = {
  name: 'one',
  load: async ({ store, config }) => {
    const owner = config.integrations.find(({ name }) => name === 'watch');
    store.set({ id: 'only', data: { text: 'ن"</script>' + typeof owner.hooks['own:hook'] } });
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
import { writeFileSync } from 'node:fs';
import { build } from 'astro';
const seen = { prerenderer: [], paths: [], rendered: [], texts: {} };
const watch = {
  name: 'watch',
  hooks: {
    'own:hook': () => undefined,
    'astro:config:setup': ({ updateConfig }) => updateConfig({
      outDir: new URL('moved/out/', import.meta.url),
      cacheDir: new URL('moved/cache/', import.meta.url),
      build: { client: new URL('moved/out/client/', import.meta.url), server: new URL('moved/out/server/', import.meta.url) },
      vite: { define: { 'import.meta.env.OWN_VALUE': '"defined"' } },
    }),
    'astro:build:start': ({ setPrerenderer }) => setPrerenderer((inner) => {
      seen.prerenderer = Object.keys(inner).filter((key) => typeof inner[key] === 'function').sort();
      return {
        name: 'watching',
        setup: async () => inner.setup?.(),
        teardown: async () => inner.teardown?.(),
        getStaticPaths: async () => {
          const paths = await inner.getStaticPaths();
          seen.paths = paths.map(({ pathname, route }) => ({ pathname, route: route.route }));
          return paths.toReversed();
        },
        render: async (request, options) => {
          seen.rendered.push({ path: decodeURI(new URL(request.url).pathname), route: options.routeData.route });
          const answer = await inner.render(request, options);
          if (!options.routeData.route.startsWith('/batch/')) return answer;
          const response = answer instanceof Response ? answer : answer.response;
          seen.texts[new URL(request.url).pathname] = await response.text();
          return new Response(null);
        },
      };
    }),
    'astro:build:generated': () => { seen.generated = seen.rendered.length; },
  },
};
await build({
  root: import.meta.dirname, logLevel: 'error', integrations: [watch],
  site: 'https://astro.example', trailingSlash: 'always', build: { format: 'directory' },
});
writeFileSync(new URL('seen.json', import.meta.url), JSON.stringify(seen));
`;

interface Seen {
  readonly prerenderer: readonly string[];
  readonly paths: readonly { readonly pathname: string; readonly route: string }[];
  readonly rendered: readonly { readonly path: string; readonly route: string }[];
  readonly texts: Readonly<Record<string, string>>;
  readonly generated?: number;
}

let folder = '';
let seen: Seen;
let page = '';
const there = (path: string): boolean => existsSync(join(folder, path));

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'nuqta-astro-')));
  for (const [file, text] of Object.entries({ ...FILES, 'build.mjs': SCRIPT })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  symlinkSync(PACKAGES, join(folder, 'node_modules'), 'junction');
  const { code, output } = await run();
  expect(code, output).toBe(0);
  seen = JSON.parse(readFileSync(join(folder, 'seen.json'), 'utf8'));
  page = readFileSync(join(folder, 'moved/out/page/index.html'), 'utf8');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['build.mjs'], {
      cwd: folder,
      env: { ...cleanEnvironment(process.env), NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, output }));
  });
}

describe('Astro, where we rely on it', () => {
  test('setPrerenderer hands over a prerenderer of paths and pages', () => {
    const why = 'src/printing/batches.ts wraps getStaticPaths and render; without them no page is written in batches.';
    expect(seen.prerenderer, why).toEqual(expect.arrayContaining(['getStaticPaths', 'render']));
  });

  test('paths name their route, and each is rendered once, in whatever order the prerenderer gives', () => {
    const why =
      'src/printing/batches.ts puts shells first by the route of a path and tells batches by options.routeData.';
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
    const why =
      'src/printing/batches.ts keeps batches from Astro by an empty Response; a site would get their raw text.';
    expect(there('moved/out/batch/1/index.html'), why).toBe(false);
    expect(there('moved/out/kept/ا/index.html'), why).toBe(true);
  });

  test('a partial page is its text and nothing around it, control characters included', () => {
    const why =
      'src/printing/batch.ts divides batches by U+0001 and U+0002; components/Once.astro keeps what slots.render returns.';
    expect(seen.texts['/batch/2/'], why).toBe('\u0001{"n":2}\u0001<p>نص 2</p><b>\u0002</b>\u0002');
  });

  test('astro:build:generated comes when all pages are rendered', () => {
    const why = 'src/printing/batches.ts then looks for pages that still wait for their shell.';
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
});
