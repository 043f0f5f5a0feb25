import '#build/no-telemetry.ts';
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '@astrojs/check';
import { BUILD_VARIABLES } from '#build/build-options.ts';
import { type Command, runAsProcess } from '#commands/command.ts';
import { EXIT } from '#commands/exit.ts';

const USAGE = `npm run types   checks the types of every TypeScript and Astro file`;

/**
 * Checks types like `astro check`. Astro generates types first and loads a newspaper for them: it gets the small one of
 * the tests, so that errors in a publisher's content do not matter here.
 */
const typesCommand: Command<Record<string, never>> = {
  name: 'types',
  usage: USAGE,
  options: {},
  async run(_args, { projectFolder }) {
    const cache = await mkdtemp(join(tmpdir(), 'nuqta-types-'));
    try {
      process.env['NODE_ENV'] ??= 'production';
      process.env[BUILD_VARIABLES.content] = join(projectFolder, 'tests/fixtures/content');
      process.env[BUILD_VARIABLES.cache] = cache;
      const { sync } = await import('astro');
      await sync({ root: projectFolder, logLevel: 'warn' });
      const hasErrors = await check({ root: projectFolder, watch: false, minimumSeverity: 'error' });
      return hasErrors ? EXIT.failed : EXIT.good;
    } finally {
      rmSync(cache, { recursive: true, force: true });
    }
  },
};

await runAsProcess(typesCommand);
