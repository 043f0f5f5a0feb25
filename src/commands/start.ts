import '#build/no-telemetry.ts';
import { buildCommand } from './build.ts';
import type { Command, CommandOptions } from './command.ts';
import { EXIT, EXIT_USAGE } from './exit.ts';
import { toPort, USUAL_PORT } from './port-option.ts';
import { previewCommand } from './preview.ts';
import { SITE_OPTIONS, SITE_USAGE } from './site-options.ts';

const USAGE = `nuqta start [options]   builds the site and serves it on this machine only
${SITE_USAGE.content}
  --out DIR       where the site is put (dist)
${SITE_USAGE.cache}
${SITE_USAGE.site}
${SITE_USAGE.base}
  --now ISO       the moment of the build: what is due, what is breaking
  --drafts        drafts and scheduled articles too
  --port N        ${USUAL_PORT}
${EXIT_USAGE}`;

const OPTIONS = { ...SITE_OPTIONS, port: { type: 'string' } } as const satisfies CommandOptions;

/** Builds a site, then serves it until it is stopped. */
export const startCommand: Command<typeof OPTIONS> = {
  name: 'start',
  usage: USAGE,
  options: OPTIONS,
  async run({ values: { port, ...values }, words }, io) {
    toPort(port);
    const built = await buildCommand.run({ values, words }, io);
    if (built !== EXIT.good) return built;
    return await previewCommand.run({ values: { ...values, ...(port === undefined ? {} : { port }) }, words }, io);
  },
};
