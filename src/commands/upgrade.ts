import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '#build/check-content.ts';
import { hasErrors } from '#diagnostics/diagnostic.ts';
import { formatDiagnostics } from '#diagnostics/format-diagnostics.ts';
import { ENGINE_FOLDER } from '#engine-folder.ts';
import { says } from '#messages/says.ts';
import { textOf } from '#messages/text-of.ts';
import type { Command, CommandOptions } from './command.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { workflowText } from './new-paper/workflow-text.ts';
import { requireContentFolder, SITE_OPTIONS, SITE_USAGE, siteOptions } from './site-options.ts';
import { newerActions } from './upgrade/newer-actions.ts';
import { stepsBefore } from './upgrade/steps-before.ts';
import type { Usage } from './usage-text.ts';
import { withUsableCache } from './with-usable-cache.ts';

const USAGE: Usage = {
  line: 'nuqta upgrade [options]',
  does: {
    en: 'after another version was installed: what is new to know, and what must change',
    ar: 'بعد تثبيت نسخة أخرى: ما الجديد، وما الذي يجب أن يتغيّر',
  },
  rows: [
    [
      '--check',
      {
        en: 'only say it; without, the actions of the publishing workflow are brought up to date',
        ar: 'قُل فقط ولا تغيّر شيئًا؛ وبغيره تُحدَّث إجراءات ملف النشر',
      },
    ],
    SITE_USAGE.content,
    SITE_USAGE.cache,
  ],
};

const OPTIONS = {
  content: SITE_OPTIONS.content,
  cache: SITE_OPTIONS.cache,
  check: { type: 'boolean' },
} as const satisfies CommandOptions;

const WORKFLOW = '.github/workflows/publish.yml';

/** Says what this version asks of a newspaper: from the changelog, of its content, of its workflow. */
export const upgradeCommand: Command<typeof OPTIONS> = {
  name: 'upgrade',
  usage: USAGE,
  options: OPTIONS,
  async run({ values }, io): Promise<ExitCode> {
    const { language } = io.show;
    const options = siteOptions(values, io);
    requireContentFolder(options.contentFolder);
    const { version }: { version: string } = JSON.parse(readEngineFile('package.json'));
    io.print(textOf(says('upgrade/version', { version }), language));
    for (const step of stepsBefore(readEngineFile('.github/CHANGELOG.md'), language)) io.print(`- ${step}`);

    const { diagnostics } = await withUsableCache(options, io, (usable) => checkContent(usable, { compare: false }));
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) io.print(formatDiagnostics(errors, 'text', io.show));
    io.print(textOf(says('upgrade/content', { count: errors.length }), language));

    const path = join(io.projectFolder, WORKFLOW);
    const present = readIfThere(path);
    const newer = present === undefined ? undefined : newerActions(present, workflowText());
    if (newer !== undefined && newer !== present) {
      if (values.check !== true) writeFileSync(path, newer);
      io.print(
        textOf(
          says(values.check === true ? 'upgrade/workflow' : 'upgrade/workflow-written', { file: WORKFLOW }),
          language,
        ),
      );
    }
    return hasErrors(diagnostics) ? EXIT.failed : EXIT.good;
  },
};

function readEngineFile(path: string): string {
  return readFileSync(join(ENGINE_FOLDER, path), 'utf8');
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
