import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { BUILD_VARIABLES, readBuildOptions } from '#edition/build-options.ts';

const USAGE = `npm run build -- [options]
  --content DIR   the content folder (content)
  --out DIR       where the site is put (dist)
  --cache DIR     what was parsed before; safe to delete (.nuqta/cache)
  --site URL      origin in place of the address in site.yaml
  --base PATH     path in place of the base in site.yaml
  --now ISO       the moment of the build: what is due, what is breaking
  --drafts        a preview: drafts and scheduled articles too, every page marked and noindex
  --link          publish by a link to a release folder, for a folder that is served itself`;

process.exitCode = await runBuild(process.argv.slice(2));
const usageFile = process.env['NUQTA_USAGE_FILE'];
if (usageFile) writeUsage(usageFile);

async function runBuild(args: string[]): Promise<number> {
  let values: ReturnType<typeof parseBuildArgs>;
  try {
    values = parseBuildArgs(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 2;
  }
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  for (const name of ['content', 'out', 'cache', 'site', 'base', 'now'] as const) {
    const value = values[name];
    if (value !== undefined) process.env[BUILD_VARIABLES[name]] = value;
  }
  for (const name of ['drafts', 'link'] as const) {
    if (values[name]) process.env[BUILD_VARIABLES[name]] = '1';
  }
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  try {
    const root = fileURLToPath(new URL('../../', import.meta.url));
    const { contentFolder } = readBuildOptions(process.env, root, Date.now());
    if (!existsSync(contentFolder))
      throw new RangeError(`There is no content folder ${contentFolder}. Name one with --content.`);
    await build({ root, logLevel: 'warn' });
    return 0;
  } catch (error) {
    return reportFailure(error);
  }
}

/** A fault of the content or the disk is told in a few lines; a fault of ours with its stack. */
function reportFailure(error: unknown): number {
  // Astro loads our modules a second time, so a class does not tell: the name does.
  const named = error instanceof Error ? error : new Error(String(error));
  if (named.name === 'ContentError' || named instanceof RangeError) {
    console.error(named.message);
    return named instanceof RangeError ? 2 : 1;
  }
  if (named.name === 'OutputError') {
    console.error(named.message);
    return 1;
  }
  console.error(named);
  console.error('This is a fault of Nuqta. Please report it with the lines above and the command you ran.');
  return 3;
}

function parseBuildArgs(args: string[]) {
  return parseArgs({
    args,
    options: {
      content: { type: 'string' },
      out: { type: 'string' },
      cache: { type: 'string' },
      site: { type: 'string' },
      base: { type: 'string' },
      now: { type: 'string' },
      drafts: { type: 'boolean', default: false },
      link: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  }).values;
}

function writeUsage(file: string): void {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(
    file,
    JSON.stringify({ userMs: userCPUTime / 1000, systemMs: systemCPUTime / 1000, maxRssMb: maxRSS / 1024 }),
  );
}
