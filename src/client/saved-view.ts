import type { Digits } from '#arabic/numerals.ts';
import type { PluralForms } from '#arabic/plurals.ts';

/** What the script of the page of saved articles needs of the site. */
export interface SavedScriptView {
  readonly digits: Digits;
  readonly minutes: PluralForms;
  readonly articles: PluralForms;
  readonly words: Readonly<
    Record<
      | 'left'
      | 'over'
      | 'goOn'
      | 'remove'
      | 'onDevice'
      | 'full'
      | 'failed'
      | 'tooLarge'
      | 'unreadable'
      | 'added'
      | 'refused'
      | 'otherLines'
      | 'noRoom',
      string
    >
  >;
}
