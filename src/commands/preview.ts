import { statSync } from 'node:fs';
import { join } from 'node:path';
import { siteOf } from '#build/site-of.ts';
import { says } from '#messages/says.ts';
import type { Command, CommandOptions } from './command.ts';
import { CommandError } from './command-error.ts';
import { EXIT } from './exit.ts';
import { toPort, USUAL_PORT } from './port-option.ts';
import { serveFolder } from './serve-folder.ts';
import { SITE_OPTIONS, SITE_USAGE, siteOptions } from './site-options.ts';
import type { Usage } from './usage-text.ts';

const USAGE: Usage = {
  line: 'nuqta preview [options]',
  does: {
    en: 'serves the built site on this machine only',
    ar: 'يعرض الموقع الذي بُني على هذا الجهاز وحده',
  },
  rows: [
    [
      '--out DIR',
      {
        en: 'the built site (dist; with --drafts dist-drafts)',
        ar: 'الموقع الذي بُني (dist، ومع ‎--drafts‎ هو dist-drafts)',
      },
    ],
    SITE_USAGE.content,
    SITE_USAGE.base,
    ['--drafts', { en: 'the preview of drafts and scheduled articles', ar: 'معاينة المسودات والمقالات المؤجلة' }],
    ['--port N', { en: `${USUAL_PORT}`, ar: `رقم المنفذ، والمعتاد ${USUAL_PORT}` }],
  ],
};

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
      throw new CommandError(says('built-site-missing', { folder: options.outFolder }));
    }
    const site = siteOf(options);
    const server = await serveFolder(options.outFolder, { base: site.base, port });
    io.print(`${server.origin}${site.base}`);
    return EXIT.good;
  },
};
