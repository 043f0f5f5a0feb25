import type { Language } from '#messages/language.ts';
import type { Texts } from '#messages/message.ts';

/** The usage text of a command: what it does, its options, and remarks. */
export interface Usage {
  /** As it is typed: `nuqta build [options]`. */
  readonly line: string;
  readonly does: Texts;
  /** Options with what they do; a text alone stands on lines of its own between them. */
  readonly rows: readonly (UsageRow | Texts)[];
}

export type UsageRow = readonly [option: string, does: Texts];

/** The exit codes of every command. */
export const EXIT_TEXTS: Texts = {
  en: 'Exit codes: 0 success, 1 problems in the content or on the disk, 2 invalid arguments, 3 internal error.',
  ar: 'رموز الخروج: 0 نجاح، 1 أخطاء في المحتوى أو على القرص، 2 استعمال غير صحيح للأمر، 3 خطأ في نقطة نفسها.',
};

const LANG_ROW: UsageRow = [
  '--lang LANGUAGE',
  { en: 'language of the messages: ar or en', ar: 'لغة الرسائل: ar أو en' },
];

/** Returns what `--help` prints in a language. */
export function usageText({ line, does, rows }: Usage, language: Language): string {
  const all = [...rows, LANG_ROW];
  const width = Math.max(...all.map((row) => (isRow(row) ? row[0].length : 0)));
  const lines = all.map((row) => (isRow(row) ? `  ${row[0].padEnd(width)}  ${row[1][language]}` : row[language]));
  return [line, does[language], '', ...lines, '', EXIT_TEXTS[language]].join('\n');
}

function isRow(row: UsageRow | Texts): row is UsageRow {
  return Array.isArray(row);
}
