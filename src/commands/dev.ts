import '#build/no-telemetry.ts';
import { createServer } from 'node:net';
import { askFor } from '#astro/asked-build.ts';
import { paperConfig } from '#astro/paper-config.ts';
import type { Command, CommandOptions } from './command.ts';
import { EXIT, EXIT_USAGE } from './exit.ts';
import { toPort, USUAL_PORT } from './port-option.ts';
import { portError } from './serve-folder.ts';
import { requireContentFolder, SITE_OPTIONS, SITE_USAGE, siteOptions } from './site-options.ts';

const USAGE = `nuqta dev [options]   renders pages on request, and again when a file is saved
${SITE_USAGE.content}
${SITE_USAGE.cache}
${SITE_USAGE.site}
${SITE_USAGE.base}
  --now ISO       the moment that decides what is due, what is breaking
  --drafts        drafts and scheduled articles too
  --port N        ${USUAL_PORT}
${EXIT_USAGE}`;

const OPTIONS = { ...SITE_OPTIONS, port: { type: 'string' } } as const satisfies CommandOptions;

/** Starts Astro's development server, which runs until it is stopped. */
export const devCommand: Command<typeof OPTIONS> = {
  name: 'dev',
  usage: USAGE,
  options: OPTIONS,
  async run({ values }, io) {
    const port = toPort(values.port);
    const options = siteOptions(values, io);
    requireContentFolder(options.contentFolder);
    await requireFreePort(port);
    const { dev } = await import('astro');
    // Vite would use the next port, where a bookmark would show another newspaper.
    const config = await paperConfig(options);
    await dev({
      ...config,
      server: { host: '127.0.0.1', port },
      vite: { server: { ...config.vite?.server, strictPort: true } },
      integrations: [askFor({ options, format: 'text', show: io.show }), ...(config.integrations ?? [])],
    });
    return EXIT.good;
  },
};

async function requireFreePort(port: number): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(portError(error, port)));
    server.listen(port, '127.0.0.1', resolve);
  });
  await new Promise((resolve) => server.close(resolve));
}
