import { add, type Draft } from './lexicon-draft.ts';
import { AGENT, BARE, DUAL, FEMININE, HUMAN_PLURAL, PLURAL_AT, PRONOUN } from './stem-endings.ts';

/** Enters, beside stems that change before an ending, what they become: مستوى, مستوا (ه); وزراء, وزراي (ه). */
export function enterChangedStems(draft: Draft): void {
  for (const [stem, { key, endings }] of [...draft.nominals]) {
    for (const [changed, allowed] of changedStems(stem, endings)) add(draft.nominals, changed, key, allowed);
  }
}

function changedStems(stem: string, endings: number): (readonly [string, number])[] {
  const row = CHANGES.find(({ end, needs }) => end.test(stem) && (endings & needs) === needs);
  const root = stem.slice(0, -1);
  return row === undefined ? [] : row.becomes.map(([end, allowed]) => [root + end, allowed & ~BARE]);
}

interface Change {
  readonly end: RegExp;
  /** Endings the word must have. */
  readonly needs: number;
  /** What replaces its last letter, and what follows then. */
  readonly becomes: readonly (readonly [end: string, endings: number])[];
}

/** مستوى: مستواه, مستويات; وزراء: وزرائه, وزراؤه, صحراوات; كاميرا: كاميرات; بريء: بريئة; قارئ: قارئون; ثانٍ: ثانون. */
const CHANGES: readonly Change[] = [
  {
    end: /ى$/,
    needs: PRONOUN,
    becomes: [
      ['ا', PRONOUN],
      ['ي', PLURAL_AT | DUAL],
    ],
  },
  {
    end: /اء$/,
    needs: PRONOUN,
    becomes: [
      ['ي', PRONOUN | DUAL],
      ['و', PRONOUN | PLURAL_AT],
    ],
  },
  {
    end: /ا$/,
    needs: PRONOUN,
    becomes: [
      ['ي', PRONOUN],
      ['', PLURAL_AT],
    ],
  },
  { end: /يء$/, needs: FEMININE, becomes: [['ي', AGENT]] },
  {
    end: /^م.*ي$|^.ا.*ي$/,
    needs: HUMAN_PLURAL,
    becomes: [
      ['و', HUMAN_PLURAL],
      ['', HUMAN_PLURAL],
    ],
  },
  { end: /ي$/, needs: HUMAN_PLURAL, becomes: [['و', HUMAN_PLURAL]] },
];
