import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Command, type CommandOptions, runAsProcess } from '#commands/command.ts';
import { EXIT } from '#commands/exit.ts';
import { serveFolder } from '#commands/serve-folder.ts';
import { UsageError } from '#diagnostics/usage-error.ts';
import { pageKinds } from './screens/page-kinds.ts';
import { startBrowser } from './screens/start-browser.ts';

const USAGE = `npm run screens -- [options]   pictures of every kind of page, narrow and wide, by day and by night
  --dist DIR   the built site (dist)
  --out DIR    where the pictures go (.screens)
  --only WORD  kinds of page whose name holds the word`;

const SIZES = [
  { width: 360, height: 740 },
  { width: 1280, height: 860 },
] as const;
const THEMES = ['light', 'dark'] as const;

const OPTIONS = {
  dist: { type: 'string', default: 'dist' },
  out: { type: 'string', default: '.screens' },
  only: { type: 'string' },
} as const satisfies CommandOptions;

/** Takes screenshots of an existing site, and prints the file name of each. */
const screensCommand: Command<typeof OPTIONS> = {
  name: 'screens',
  usage: USAGE,
  options: OPTIONS,
  async run({ values }) {
    const folder = resolve(values.dist);
    if (!existsSync(join(folder, 'index.html')))
      throw new UsageError(`There is no site in ${values.dist}. Build it first, or name one with --dist.`);
    await takeScreens(folder, values.out, values.only ?? '');
    return EXIT.good;
  },
};

async function takeScreens(folder: string, out: string, only: string): Promise<void> {
  await mkdir(out, { recursive: true });
  const server = await serveFolder(folder);
  const browser = await startBrowser();
  try {
    for (const viewport of SIZES) {
      const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
      const page = await context.newPage();
      for (const { name, address } of pageKinds(folder).filter((kind) => kind.name.includes(only))) {
        await page.goto(server.origin + encodeURI(address), { waitUntil: 'load' });
        // Pictures below the fold load lazily: load all of them now.
        await page.evaluate(async () => {
          for (const image of document.images) image.loading = 'eager';
          await Promise.all([
            document.fonts.ready,
            ...Array.from(document.images, (image) => image.decode().catch(() => 0)),
          ]);
        });
        for (const colorScheme of THEMES) {
          await page.emulateMedia({ colorScheme });
          const path = join(out, `${name}-${viewport.width}-${colorScheme}.png`);
          await page.screenshot({ path, fullPage: true });
          console.log(path);
        }
      }
      await context.close();
    }
  } finally {
    await browser.close();
    server.close();
  }
}

await runAsProcess(screensCommand);
