import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BUILD_VARIABLES } from '#build/build-options.ts';
import { messageLanguage } from '#build/message-language.ts';
import type { Language } from '#messages/language.ts';

/** The option that every command has: the language of its messages. */
export const LANG_OPTION = { lang: { type: 'string' } } as const;

const OPTIONS = { ...LANG_OPTION, content: { type: 'string' } } as const;

/** Returns the language in which a command speaks, known before its command line is checked. */
export function commandLanguage(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  projectFolder: string,
): Language {
  const { lang, content } = parseArgs({ args: [...argv], options: OPTIONS, strict: false }).values;
  const folder = typeof content === 'string' ? content : (environment[BUILD_VARIABLES.content] ?? 'content');
  return messageLanguage({
    asked: typeof lang === 'string' ? lang : undefined,
    contentFolder: resolve(projectFolder, folder),
    environment,
  });
}
