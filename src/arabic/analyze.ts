import { fold } from './normalize.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { tokenize } from './tokenize.ts';

/** What one text becomes: `words[i]` is a folded word, `stems[i]` the key of its stem. */
export interface AnalyzedText {
  readonly words: string[];
  readonly stems: string[];
}

export interface Analyzer {
  /** Returns the words of a text in order, stop words left out: «على الوزراء» → words «الوزراء», stems «وزير». */
  analyze(text: string): AnalyzedText;
}

/**
 * Makes the one analysis that related articles and search share. A word has two levels: as folded, for order, and its
 * stem, for recall; an exact word should weigh more than a stem. Stop words go out as written, before folding makes
 * على (on) and the name علي one word. Each analyzer remembers the words it has seen, so make one a run.
 */
export function createAnalyzer(): Analyzer {
  const seen = new Map<string, AnalyzedWord | typeof LEFT_OUT>();
  return {
    analyze(text) {
      const words: string[] = [];
      const stems: string[] = [];
      for (const token of tokenize(text)) {
        let analyzed = seen.get(token);
        if (analyzed === undefined) {
          analyzed = analyzeWord(token);
          seen.set(token, analyzed);
        }
        if (analyzed === LEFT_OUT) continue;
        words.push(analyzed.word);
        stems.push(analyzed.stem);
      }
      return { words, stems };
    },
  };
}

interface AnalyzedWord {
  readonly word: string;
  readonly stem: string;
}

const LEFT_OUT = null;
const LONE_LETTER = /^\p{L}?$/u;

function analyzeWord(token: string): AnalyzedWord | typeof LEFT_OUT {
  if (isStopWord(token)) return LEFT_OUT;
  const word = fold(token);
  return LONE_LETTER.test(word) ? LEFT_OUT : { word, stem: stem(token) };
}
