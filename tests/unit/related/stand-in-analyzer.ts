import type { TextAnalyzer } from '#related/related-document.ts';

/** Words are what spaces divide; a stem is the word without «ال», «و» before it, «ب» before it. */
export const spaceAnalyzer: TextAnalyzer = {
  analyzeAll(text) {
    const words = text.split(/[\s.،:«»]+/u).filter((word) => word !== '');
    return {
      words,
      stems: words.map((word) => word.replace(/^(?:وال|بال|ال)(?=..)/u, '')),
      weights: words.map(() => 1),
      others: [],
    };
  },
};
