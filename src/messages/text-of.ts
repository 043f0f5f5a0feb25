import { plural } from '#arabic/plurals.ts';
import { textsOf } from './catalogue.ts';
import type { Language } from './language.ts';
import type { Param, Said } from './message.ts';
import { NOUNS } from './nouns.ts';

const PLACEHOLDER = /%\{([A-Za-z]+)(?::([A-Za-z]+))?\}/g;

/**
 * Returns the text of a message in a language. `show` is applied to each parameter that is a word, so that a page can
 * set it apart: `<bdi>`.
 */
export function textOf(
  { message, params }: Said,
  language: Language,
  show: (word: string) => string = (word) => word,
): string {
  const texts = textsOf(message);
  if (texts === undefined) return message;
  return texts[language].replace(PLACEHOLDER, (placeholder, name: string, noun: string | undefined) => {
    const param = params[name];
    if (param === undefined) return placeholder;
    if (noun === undefined) return shown(param, language, show);
    return noun === 'either' ? either(param, language, show) : counted(Number(param), noun, language);
  });
}

function shown(param: Param, language: Language, show: (word: string) => string): string {
  if (typeof param === 'number') return param.toLocaleString('en');
  if (typeof param === 'string') return show(param);
  if ('message' in param) return textOf(param, language, show);
  if ('ar' in param) return show(param[language]);
  return param.map(show).join(language === 'ar' ? '، ' : ', ');
}

function either(param: Param, language: Language, show: (word: string) => string): string {
  const words = Array.isArray(param) ? param.map((word) => show(String(word))) : [shown(param, language, show)];
  const quoted = words.map((word) => (language === 'ar' ? `«${word}»` : `"${word}"`));
  return quoted.join(language === 'ar' ? ' أو ' : ' or ');
}

function counted(count: number, noun: string, language: Language): string {
  const forms = Object.entries(NOUNS).find(([name]) => name === noun)?.[1];
  if (forms === undefined) return String(count);
  if (language === 'ar') return plural(count, forms.ar);
  return `${count.toLocaleString('en')} ${forms.en[count === 1 ? 0 : 1]}`;
}
