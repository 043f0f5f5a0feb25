import type { Language } from '#messages/language.ts';

/** What importers pass over, as Arabic says it; `$1` is the word behind. */
const ARABIC: readonly (readonly [english: RegExp, arabic: string])[] = [
  [/^comment$/, 'تعليق'],
  [/^attachment$/, 'مرفق'],
  [/^poll$/, 'استطلاع'],
  [/^link without text$/, 'رابط بلا نص'],
  [/^post without text$/, 'منشور بلا نص'],
  [/^list page$/, 'صفحة قائمة'],
  [/^language (.+)$/, 'لغته $1'],
  [/^before (.+)$/, 'أقدم من $1'],
  [/^(.+) message$/, 'رسالة من نوع $1'],
];

/** Returns the kind of what was passed over in a language; the names that a source gives its own kinds stay. */
export function skippedKind(kind: string, language: Language): string {
  if (language === 'en') return kind;
  const found = ARABIC.find(([english]) => english.test(kind));
  return found === undefined ? kind : kind.replace(found[0], found[1]);
}
