import { createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { loadEdition } from '#content/load-edition.ts';
import { formatDiagnostic, hasErrors } from '#diagnostics/diagnostic.ts';
import { UsageError } from '#diagnostics/usage-error.ts';
import { editionLinkIndex } from '#lists/edition-link-index.ts';
import { says } from '#messages/says.ts';
import { textOf } from '#messages/text-of.ts';
import type { Command, CommandOptions } from './command.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { emptyCounts, wxrPieces } from './export/wxr-pieces.ts';
import { requireContentFolder, SITE_USAGE, siteOptions } from './site-options.ts';
import type { Usage } from './usage-text.ts';
import { withUsableCache } from './with-usable-cache.ts';

const FILE = 'nuqta-export.xml';

const USAGE: Usage = {
  line: 'nuqta export --wxr [options]',
  does: {
    en: `writes the whole newspaper into one file that WordPress and most other systems import (WXR). Drafts stay drafts and
scheduled articles stay scheduled; withdrawn articles are left out and named.`,
    ar: `يكتب الصحيفة كلها في ملف واحد يستورده WordPress ومعظم الأنظمة (WXR). المسودات تبقى مسودات، والمؤجل يبقى
مؤجلًا، والمقالات المسحوبة تُترك وتُسمّى.`,
  },
  rows: [
    ['--wxr', { en: 'the format; it is the only one', ar: 'الصيغة، وهي الوحيدة' }],
    ['--out FILE', { en: `where it is written (${FILE})`, ar: `الملف الذي يُكتب (${FILE})` }],
    SITE_USAGE.content,
    SITE_USAGE.cache,
    ['--now ISO', { en: 'the moment that decides what is due', ar: 'اللحظة التي يُعرف بها ما حان موعده' }],
    SITE_USAGE.site,
    SITE_USAGE.base,
  ],
};

const OPTIONS = {
  wxr: { type: 'boolean' },
  out: { type: 'string' },
  content: { type: 'string' },
  cache: { type: 'string' },
  now: { type: 'string' },
  site: { type: 'string' },
  base: { type: 'string' },
} as const satisfies CommandOptions;

/** Writes a newspaper as the export of another system. */
export const exportCommand: Command<typeof OPTIONS> = {
  name: 'export',
  usage: USAGE,
  options: OPTIONS,
  async run({ values: { wxr, out, ...values } }, io): Promise<ExitCode> {
    if (wxr !== true) throw new UsageError(says('export-format'));
    const options = siteOptions(values, io);
    requireContentFolder(options.contentFolder);
    const loaded = await withUsableCache(options, io, async (usable) => loadEdition(usable));
    const faults = loaded.diagnostics.filter(({ severity }) => severity === 'error');
    for (const fault of faults) io.printError(formatDiagnostic(fault, io.show));
    if (loaded.incomplete.length > 0) return EXIT.failed;
    const root = { address: options.site, base: options.base };
    const { edition } = loaded;
    const site = {
      ...edition.settings.site,
      ...(root.address === undefined ? {} : { address: root.address }),
      ...(root.base === undefined ? {} : { base: root.base }),
    };
    const moment = {
      edition: { ...edition, settings: { ...edition.settings, site } },
      now: options.now,
      drafts: false,
    };
    const target = resolve(io.projectFolder, out ?? FILE);
    const counts = emptyCounts();
    // What is not published yet is linked too: it will be.
    const links = editionLinkIndex({ ...moment, drafts: true });
    const pieces = wxrPieces({ ...moment, links, body: ({ file }) => loaded.bodies.get(file) }, counts);
    await mkdir(dirname(target), { recursive: true });
    const temporary = join(dirname(target), `.${process.pid}.nuqta-new`);
    await pipeline(Readable.from(pieces), createWriteStream(temporary));
    await rename(temporary, target);
    const say = (said: Parameters<typeof textOf>[0]): void => io.print(textOf(said, io.show.language));
    const { articles, pages, pictures, withdrawn, notCarried } = counts;
    say(says('export-done', { file: target, articles, pages, pictures }));
    if (pictures > 0) say(says('export-pictures', { address: new URL(site.base, site.address).href }));
    if (withdrawn.length > 0) say(says('export-withdrawn', { count: withdrawn.length, files: withdrawn }));
    const fields = [...notCarried].map(([key, count]) => `${key} ${count}`);
    if (fields.length > 0) say(says('export-not-carried', { fields }));
    return hasErrors(loaded.diagnostics) ? EXIT.failed : EXIT.good;
  },
};
