import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { BUILD_VARIABLES, readBuildOptions } from '#build/build-options.ts';
import { EXIT, reportFailure, requireContentFolder, requireFormat } from './report-problems.ts';

const USAGE = `npm run build -- [options]
  --content DIR   the content folder (content)
  --out DIR       where the site is put (dist)
  --cache DIR     what was parsed before; safe to delete (.nuqta/cache)
  --site URL      origin in place of the address in site.yaml
  --base PATH     path in place of the base in site.yaml
  --now ISO       the moment of the build: what is due, what is breaking
  --drafts        a preview: drafts and scheduled articles too, every page marked and noindex
  --link          publish by a link to a release folder, for a folder that is served itself
  --format WORD   how problems are printed: text (a line each, to the error stream) or json
Exit codes: 0 good, 1 problems in the content or on the disk, 2 wrong use, 3 a fault of Nuqta.`;

process.exitCode = await runBuild(process.argv.slice(2));
const usageFile = process.env['NUQTA_USAGE_FILE'];
if (usageFile) writeUsage(usageFile);

async function runBuild(args: string[]): Promise<number> {
  let values: ReturnType<typeof parseBuildArgs>;
  try {
    values = parseBuildArgs(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return EXIT.wrongUse;
  }
  if (values.help) {
    console.log(USAGE);
    return EXIT.good;
  }
  for (const name of ['content', 'out', 'cache', 'site', 'base', 'now', 'format'] as const) {
    const value = values[name];
    if (value !== undefined) process.env[BUILD_VARIABLES[name]] = value;
  }
  for (const name of ['drafts', 'link'] as const) {
    if (values[name]) process.env[BUILD_VARIABLES[name]] = '1';
  }
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  try {
    requireFormat(values.format);
    const root = fileURLToPath(new URL('../../', import.meta.url));
    requireContentFolder(readBuildOptions(process.env, root, Date.now()).contentFolder);
    await build({ root, logLevel: 'warn' });
    // The configuration has read the clock, if it had to. Standard output is left to `--format json`.
    console.error(`Built as of ${process.env[BUILD_VARIABLES.now]}.`);
    return EXIT.good;
  } catch (error) {
    return reportFailure(error, (text) => console.error(text));
  }
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
      format: { type: 'string' },
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
