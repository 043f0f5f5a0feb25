import { fold } from './normalize.ts';
import { numberStem } from './number-words.ts';
import { stemKeys } from './stem.ts';
import { wordWeight } from './stop-words.ts';
import { splitPiece, toPieces } from './terms.ts';

/** What one text becomes: `words[i]` is a folded word, `stems[i]` the key of its stem, `weights[i]` what it is worth. */
export interface AnalyzedText {
  readonly words: string[];
  readonly stems: string[];
  /** 1, or less for words of time and quantity, which most texts have; 0 for what never tells of the subject. */
  readonly weights: number[];
  /** Second stems of words that can be read as two («مباحث»): an index holds both. */
  readonly others: string[];
}

export interface Analyzer {
  /**
   * Returns the words of a text in order, stop words left out: «على الوزراء» → words «الوزراء», stems «وزير». Where
   * nothing else is in the text, its stop words stay: a query never becomes empty.
   */
  analyze(text: string): AnalyzedText;
  /** Returns every word of a text, the stop words with weight 0. */
  analyzeAll(text: string): AnalyzedText;
}

/**
 * Makes the one analysis that related articles and search share. A word has two levels: as folded, for order, and its
 * stem, for recall; an exact word should weigh more than a stem. Stop words are recognised as written, before folding makes
 * على (on) and the name علي one word. Each analyzer remembers the words it has seen, so make one a run.
 */
export function createAnalyzer(): Analyzer {
  const seen = new Map<string, readonly AnalyzedWord[]>();
  const read = (text: string, isKept: (word: AnalyzedWord) => boolean): AnalyzedText => {
    const analyzed: AnalyzedText = { words: [], stems: [], weights: [], others: [] };
    for (const piece of toPieces(text)) {
      let held = seen.get(piece);
      if (held === undefined) {
        held = analyzePiece(piece);
        seen.set(piece, held);
      }
      for (const word of held) if (isKept(word)) add(analyzed, word);
    }
    return analyzed;
  };
  return {
    analyze(text) {
      const telling = read(text, ({ weight }) => weight > 0);
      return telling.words.length > 0 ? telling : read(text, () => true);
    },
    analyzeAll: (text) => read(text, () => true),
  };
}

interface AnalyzedWord {
  readonly word: string;
  readonly weight: number;
  readonly stems: readonly string[];
}

function add({ words, stems, weights, others }: AnalyzedText, { word, weight, stems: keys }: AnalyzedWord): void {
  words.push(word);
  weights.push(weight);
  stems.push(keys[0] ?? word);
  for (let at = 1; at < keys.length; at += 1) others.push(keys[at] ?? word);
}

const LONE_LETTER = /^\p{L}$/u;

function analyzePiece(piece: string): readonly AnalyzedWord[] {
  // The first word of a month's name of two words has the month's stem: the name is asked for as a whole.
  return splitPiece(piece).flatMap((written, at) => {
    const word = fold(written);
    if (word === '') return [];
    const keys = at === 0 && piece.includes(' ') ? stemKeys(piece) : stemKeys(written);
    const number = numberStem(word);
    return [
      {
        word,
        weight: LONE_LETTER.test(word) ? 0 : wordWeight(written),
        stems: number === undefined ? keys : [number],
      },
    ];
  });
}
