import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { dev, preview } from 'astro';
import { BUILD_VARIABLES } from '#build/build-options.ts';
import { EXIT } from './report-problems.ts';

const USAGE = `npm run dev -- [options]       writes pages as they are asked for, and again when a file is saved
npm run preview -- [options]   serves the site that was built
  --content DIR   the content folder (content)
  --out DIR       the built site (dist)
  --drafts        drafts and scheduled articles too
  --port N        4321`;

process.exitCode = await serve(process.argv.slice(2));

/** Starts Astro's own server through its API, so that nothing is sent to anyone; it runs until it is stopped. */
async function serve(args: string[]): Promise<number> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        content: { type: 'string' },
        out: { type: 'string' },
        drafts: { type: 'boolean', default: false },
        port: { type: 'string', default: '4321' },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`"${values.port}" is not a port.`);
    for (const name of ['content', 'out'] as const) {
      const value = values[name];
      if (value !== undefined) process.env[BUILD_VARIABLES[name]] = value;
    }
    if (values.drafts) process.env[BUILD_VARIABLES.drafts] = '1';
    const [what] = positionals;
    if (what === 'dev') await dev({ root, server: { port } });
    else if (what === 'preview') await preview({ root, server: { port } });
    else throw new Error('Say dev or preview.');
    return EXIT.good;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return EXIT.wrongUse;
  }
}
