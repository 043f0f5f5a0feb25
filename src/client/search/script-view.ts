import type { Digits } from '#arabic/numerals.ts';
import type { PluralForms } from '#arabic/plurals.ts';
import type { FacetKind } from '#search/search-document.ts';
import type { Pigment } from '#site/vocabulary.ts';

/** What the script of the search page is handed, as JSON in the page. */
export interface SearchScriptView {
  readonly base: string;
  readonly digits: Digits;
  readonly articles: PluralForms;
  /** Where the lists of each kind lie: `/tag/`. */
  readonly folders: Readonly<Record<FacetKind, string>>;
  /** By slug. */
  readonly sections: Readonly<Record<string, { readonly name: string; readonly pigment: Pigment }>>;
  readonly words: {
    readonly running: string;
    /** «كل الكلمات: {count}» */
    readonly every: string;
    readonly some: string;
    readonly listed: string;
    readonly phrase: string;
    readonly noPhrase: string;
    readonly missing: string;
    readonly didYouMean: string;
    readonly more: string;
    readonly morePhrase: string;
    readonly failed: string;
    readonly kinds: Readonly<Record<FacetKind, string>>;
  };
}
