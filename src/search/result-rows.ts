/** What a result shows before its text is read, in chunks of some documents: a screen of results asks for few of them. */
import { toSlug } from '#arabic/slug.ts';
import { packText, unpackText } from './packed-text.ts';
import type { Deflate, Inflate, SearchDocument } from './search-document.ts';

/** Documents of one chunk. */
export const CHUNK_SIZE = 24;

/** One document as a result shows it. */
export interface ResultRow {
  readonly headline: string;
  readonly address: string;
  readonly day: string;
  readonly dayText: string;
  readonly section: string;
  readonly source: string;
  /** Name of the pack that holds its text. */
  readonly pack: string;
}

type RowDocument = Pick<SearchDocument, 'headline' | 'address' | 'day' | 'dayText' | 'section' | 'source'>;

/** Returns the file of a chunk; `packs` are the names of the packs of its documents, each for as many as `perPack`. */
export function writeRows(documents: readonly RowDocument[], packs: readonly string[], deflate: Deflate): Uint8Array {
  const rows = documents.map((document) =>
    [
      document.headline,
      document.address === usualAddress(document) ? '' : document.address,
      document.day,
      document.dayText,
      document.section,
      document.source,
    ]
      .map(oneField)
      .join('\t'),
  );
  return packText([packs.join(' '), ...rows].join('\n'), deflate);
}

/** Returns the rows of a chunk. Rejects where the file is damaged. */
export async function readRows(bytes: Uint8Array, perPack: number, inflate: Inflate): Promise<readonly ResultRow[]> {
  const [packs = '', ...rows] = (await unpackText(bytes, inflate)).split('\n');
  const names = packs.split(' ');
  return rows.map((row, at) => {
    const [headline = '', address = '', day = '', dayText = '', section = '', source] = row.split('\t');
    if (source === undefined) throw new RangeError('a row of results is not whole');
    const pack = names[Math.floor(at / perPack)] ?? '';
    const known = address === '' ? usualAddress({ headline, day }) : address;
    return { headline, address: known, day, dayText, section, source, pack };
  });
}

/** The address of an article whose slug was made from its headline: it need not be written. */
function usualAddress({ headline, day }: Pick<RowDocument, 'headline' | 'day'>): string {
  return `/${day.replaceAll('-', '/')}/${toSlug(headline)}/`;
}

function oneField(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ');
}
