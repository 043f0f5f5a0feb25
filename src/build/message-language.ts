import { resolve } from 'node:path';
import { readSettingsFile } from '#content/content-folder.ts';
import { isLanguage, type Language, systemLanguage } from '#messages/language.ts';

/** `messages: ar` in site.yaml, found without parsing it: its errors are reported in this language too. */
const SETTING = /^(?:messages|الرسائل)[ \t]*:[ \t]*["']?(\p{L}+)["']?[ \t]*(?:#.*)?$/mu;

const ARABIC_NAMES: Readonly<Record<string, Language>> = {
  عربية: 'ar',
  العربية: 'ar',
  إنجليزية: 'en',
  الإنجليزية: 'en',
};

/** Where the language of messages may be said, the strongest first. */
export interface LanguageSources {
  /** The value of `--lang`. */
  readonly asked?: string | undefined;
  readonly contentFolder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Returns the language of messages: of the command line, else of site.yaml, else of the system. */
export function messageLanguage({ asked, contentFolder, environment }: LanguageSources): Language {
  return toLanguage(asked) ?? languageSetting(contentFolder) ?? systemLanguage(environment);
}

function languageSetting(contentFolder: string): Language | undefined {
  return toLanguage(SETTING.exec(readSettingsFile(resolve(contentFolder), 'site') ?? '')?.[1]);
}

function toLanguage(word = ''): Language | undefined {
  return isLanguage(word) ? word : ARABIC_NAMES[word];
}
