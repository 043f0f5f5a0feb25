import type { Language } from '#messages/language.ts';

const HEADINGS: Readonly<Record<Language, string>> = { en: 'Before you upgrade', ar: 'قبل الترقية' };

/** Returns the points of «Before you upgrade» of the newest version in a changelog, in a language. */
export function stepsBefore(changelog: string, language: Language): string[] {
  const [, newest = ''] = changelog.split(/^## /m);
  const section = newest.split(/^### /m).find((text) => text.startsWith(HEADINGS[language])) ?? '';
  return section
    .split(/^- /m)
    .slice(1)
    .map((point) => point.trim().replace(/\s*\n\s*/g, ' '));
}
