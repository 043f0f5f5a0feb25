import type { Usage } from './usage-text.ts';
import '#build/no-telemetry.ts';
import { createServer } from 'node:net';
import { askFor } from '#astro/asked-build.ts';
import { paperConfig } from '#astro/paper-config.ts';
import { siteOf } from '#build/site-of.ts';
import { says } from '#messages/says.ts';
import { textOf } from '#messages/text-of.ts';
import type { Command, CommandOptions } from './command.ts';
import { EXIT } from './exit.ts';
import { toPort, USUAL_PORT } from './port-option.ts';
import { portError } from './serve-folder.ts';
import { requireContentFolder, SITE_OPTIONS, SITE_USAGE, siteOptions } from './site-options.ts';

const USAGE: Usage = {
  line: 'nuqta dev [options]',
  does: {
    en: 'renders pages on request, and again when a file is saved',
    ar: 'يعرض الصفحات عند طلبها، ويجددها كلما حُفظ ملف',
  },
  rows: [
    SITE_USAGE.content,
    SITE_USAGE.cache,
    SITE_USAGE.site,
    SITE_USAGE.base,
    [
      '--now ISO',
      {
        en: 'the moment that decides what is due, what is breaking',
        ar: 'اللحظة التي يُعرف بها ما حان موعده وما هو عاجل',
      },
    ],
    [
      '--out DIR',
      {
        en: 'the published site, none of whose addresses may be lost (dist)',
        ar: 'الموقع المنشور الذي لا يضيع من عناوينه شيء (dist)',
      },
    ],
    ['--drafts', { en: 'drafts and scheduled articles too', ar: 'المسودات والمقالات المؤجلة أيضًا' }],
    ['--port N', { en: `${USUAL_PORT}`, ar: `رقم المنفذ، والمعتاد ${USUAL_PORT}` }],
  ],
};

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
      logLevel: 'warn',
      server: { host: '127.0.0.1', port },
      vite: { server: { ...config.vite?.server, strictPort: true } },
      integrations: [askFor({ options, format: 'text', show: io.show }), ...(config.integrations ?? [])],
    });
    const address = `http://127.0.0.1:${port}${siteOf(options).base}`;
    io.printError(textOf(says('dev-ready', { address }), io.show.language));
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
