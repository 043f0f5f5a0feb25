import { statSync } from 'node:fs';
import { join } from 'node:path';
import { siteOf } from '#build/site-of.ts';
import type { Command, CommandOptions } from './command.ts';
import { CommandError } from './command-error.ts';
import { EXIT, EXIT_USAGE } from './exit.ts';
import { toPort, USUAL_PORT } from './port-option.ts';
import { serveFolder } from './serve-folder.ts';
import { SITE_OPTIONS, SITE_USAGE, siteOptions } from './site-options.ts';

const USAGE = `nuqta preview [options]   serves the built site on this machine only
  --out DIR       the built site (dist; with --drafts dist-drafts)
${SITE_USAGE.content}
${SITE_USAGE.base}
  --drafts        the preview of drafts and scheduled articles
  --port N        ${USUAL_PORT}
${EXIT_USAGE}`;

const { content, out, base, drafts } = SITE_OPTIONS;
const OPTIONS = { content, out, base, drafts, port: { type: 'string' } } as const satisfies CommandOptions;

/** Serves a built site until it is stopped. */
export const previewCommand: Command<typeof OPTIONS> = {
  name: 'preview',
  usage: USAGE,
  options: OPTIONS,
  async run({ values }, io) {
    const port = toPort(values.port);
    const options = siteOptions(values, io);
    if (statSync(join(options.outFolder, 'index.html'), { throwIfNoEntry: false })?.isFile() !== true) {
      throw new CommandError(`There is no site in ${options.outFolder}. Build it first: npx nuqta build.`);
    }
    const site = siteOf(options);
    const server = await serveFolder(options.outFolder, { base: site.base, port });
    io.print(`${server.origin}${site.base}`);
    return EXIT.good;
  },
};
