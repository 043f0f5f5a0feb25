import { replacePresentationForms } from './normalize.ts';

/** Signs that writers set as such, and that are whole phrases in letters: ﷺ, ﷻ, ﷼, ﷽. */
const KEPT_LIGATURES = /^[\ufdfa-\ufdff]$/;
const KEPT_LIGATURES_APART = /([\ufdfa-\ufdff])/;
/** Only texts with one of them are looked at twice. */
const PRESENTATION_FORM = /[\ufb50-\ufdff\ufe70-\ufefc]/;

/** Returns the text with the letters that faces have in place of presentation forms: «ﻣﺼﺮ» → «مصر»; ﷺ and its kind stay. */
export function printedLetters(text: string): string {
  if (!PRESENTATION_FORM.test(text)) return text;
  return text
    .split(KEPT_LIGATURES_APART)
    .map((piece) => (KEPT_LIGATURES.test(piece) ? piece : replacePresentationForms(piece)))
    .join('');
}

/** Returns a headline without the tatweel that words were stretched with; «1445 هـ» and «لـ«نقطة»» keep theirs. */
export function withoutStretching(headline: string): string {
  return headline.replace(/(?<=\p{L}\p{M}*)ـ+(?=\p{M}*\p{L})/gu, '');
}
