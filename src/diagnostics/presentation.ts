import type { Language } from '#messages/language.ts';

/** How messages are shown: in which language, and whether a person reads them in a terminal. */
export interface Presentation {
  readonly language: Language;
  readonly terminal: boolean;
}
