import type { IndexFiles } from './index-files.ts';
import { isKin } from './kin.ts';
import type { Segment } from './manifest.ts';
import type { Postings } from './postings.ts';
import type { AskedTerm, AskedWord, PlacedPostings } from './rank.ts';
import type { WordTerm } from './search-terms.ts';

/** What a kin of a word is worth beside it. */
const KIN_WORTH = 0.3;

type Terms = ReadonlyMap<string, Postings>;

/** Where the terms of a question occur, over all segments. */
export interface TermPlaces {
  ofStem(stem: string): Promise<PlacedPostings[]>;
  /** Returns a word with its stems, and with words of the same kin where it counts in full. */
  ofWord(term: WordTerm): Promise<AskedWord>;
}

/** Returns where terms occur in the segments of an index. */
export function createTermPlaces(segments: readonly Segment[], files: IndexFiles): TermPlaces {
  /** The terms that are asked for, of those that lie in one file with a stem. */
  const placesOf = async (stem: string, asked: (terms: Terms) => readonly Postings[]): Promise<PlacedPostings[]> => {
    const found = await Promise.all(
      segments.map(async (segment) =>
        asked(await files.terms(segment, stem)).map((postings) => ({ first: segment.first, postings })),
      ),
    );
    return found.flat();
  };
  const ofStem = (stem: string): Promise<PlacedPostings[]> =>
    placesOf(stem, (terms) => [terms.get(stem)].filter((postings) => postings !== undefined));
  /** Each kin is a term of its own: a rare one tells more than a common one. */
  const kinOf = async (stem: string): Promise<AskedTerm[]> => {
    const places = await placesOf(stem, (terms) => [...terms.values()].filter((one) => isKin(stem, one.stem)));
    return [...new Set(places.map(({ postings }) => postings.stem))].map((kin) => ({
      worth: KIN_WORTH,
      places: places.filter(({ postings }) => postings.stem === kin),
    }));
  };
  return {
    ofStem,
    async ofWord({ word, stems, weight }) {
      const own = await Promise.all(stems.map(async (stem) => ({ worth: 1, places: await ofStem(stem) })));
      const kin = weight === 1 ? (await Promise.all(stems.map(kinOf))).flat() : [];
      return { word, weight, terms: [...own, ...kin] };
    },
  };
}
