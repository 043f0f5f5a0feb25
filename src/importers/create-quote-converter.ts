import { toGuillemets } from '#arabic/quotes.ts';

export interface QuoteConverter {
  /** Returns the text with "…" and “…” as «…», or as it was where quotes are kept. */
  readonly convert: (text: string) => string;
  /** As `convert`, without counting. */
  readonly peek: (text: string) => string;
  /** Pairs changed so far. */
  readonly count: () => number;
}

/** Makes a converter for one run of an import, which counts what it changes for the report. */
export function createQuoteConverter(keep: boolean): QuoteConverter {
  let count = 0;
  const convert = (text: string): string => {
    if (keep) return text;
    const { text: converted, changed } = toGuillemets(text);
    count += changed;
    return converted;
  };
  return { convert, peek: (text) => (keep ? text : toGuillemets(text).text), count: () => count };
}
