/**
 * A shard: the terms whose stems have one hash, each with the documents that hold it.
 *
 * Strings and the head of each list are packed; behind them stand the lists in bits: gaps between document numbers in
 * Rice codes, how much the document tells of the term in three bits, and which form of the stem it has in unary codes,
 * the commonest form first. The file is read to its last byte, so that a truncated one is found.
 */
import { createBitReader, createBitWriter, createNumberReader, putNumber, riceWidth } from './bits.ts';
import type { Deflate, Inflate } from './search-document.ts';

/** Where one term stands within a segment. */
export interface Postings {
  /** The stem, or what begins with a mark: `=` a stop word, `@` a facet. */
  readonly stem: string;
  /** The words that have this stem, as folded, the commonest first. */
  readonly forms: readonly string[];
  /** How many documents have the term; more than are listed where the list was cut. */
  readonly frequency: number;
  /** Numbers within the segment, ascending. */
  readonly documents: Uint32Array;
  /** How much each document tells of it: 0 to `MAX_IMPACT`. */
  readonly impacts: Uint8Array;
  /** The form each document has most: an index into `forms`. */
  readonly formOf: Uint16Array;
}

export const MAX_IMPACT = 7;
const IMPACT_BITS = 3;

/** Terms that are only had or not had. */
const PLAIN_TERM = /^[@=]/;
/** With more forms than this the number of a form is written with one plain bit. */
const FEW_FORMS = 12;

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder('utf-8', { fatal: true });

/** Returns the file of a shard; terms are written in the order given. */
export function writeShard(terms: readonly Postings[], deflate: Deflate): Uint8Array {
  const numbers: number[] = [];
  const bits = createBitWriter();
  for (const { stem, forms, frequency, documents, impacts, formOf } of terms) {
    const gaps = documents.map((document, at) => document - (at === 0 ? -1 : (documents[at - 1] ?? 0)) - 1);
    const width = riceWidth(gaps);
    const formWidth = forms.length > FEW_FORMS ? 1 : 0;
    putNumber(numbers, frequency);
    putNumber(numbers, documents.length);
    numbers.push(width | (formWidth << 4));
    const hasImpacts = !PLAIN_TERM.test(stem);
    for (let at = 0; at < gaps.length; at += 1) {
      bits.rice(gaps[at] ?? 0, width);
      if (hasImpacts) bits.put(impacts[at] ?? 0, IMPACT_BITS);
      if (forms.length > 1) bits.rice(formOf[at] ?? 0, formWidth);
    }
  }
  // A form that is its stem is written as nothing.
  const strings = terms.map(({ stem, forms }) =>
    [stem, ...forms.map((form) => (form === stem ? '' : form))].join('\t'),
  );
  const text = ENCODER.encode(`${strings.join('\n')}\0`);
  const head = new Uint8Array(text.length + numbers.length);
  head.set(text);
  head.set(numbers, text.length);
  const packed = deflate(head);
  const size: number[] = [];
  putNumber(size, packed.length);
  const lists = bits.bytes();
  const file = new Uint8Array(size.length + packed.length + lists.length);
  file.set(size);
  file.set(packed, size.length);
  file.set(lists, size.length + packed.length);
  return file;
}

/** Returns the terms of a shard by stem. Rejects where the file is damaged or truncated. */
export async function readShard(file: Uint8Array, inflate: Inflate): Promise<ReadonlyMap<string, Postings>> {
  const size = createNumberReader(file);
  const packedLength = size.next();
  const packedEnd = size.position() + packedLength;
  if (packedEnd > file.length) throw new RangeError('the shard ends too early');
  const head = await inflate(file.subarray(size.position(), packedEnd));
  const textEnd = head.indexOf(0);
  const text = DECODER.decode(head.subarray(0, textEnd));
  const numbers = createNumberReader(head, textEnd + 1);
  const lists = file.subarray(packedEnd);
  const bits = createBitReader(lists);
  const terms = new Map<string, Postings>();
  for (const line of text === '' ? [] : text.split('\n')) {
    const [stem = '', ...written] = line.split('\t');
    const forms = written.map((form) => (form === '' ? stem : form));
    const frequency = numbers.next();
    const count = numbers.next();
    const widths = numbers.next();
    const documents = new Uint32Array(count);
    const impacts = new Uint8Array(count);
    const formOf = new Uint16Array(count);
    const hasImpacts = !PLAIN_TERM.test(stem);
    let document = -1;
    for (let at = 0; at < count; at += 1) {
      document += 1 + bits.rice(widths & 15);
      documents[at] = document;
      if (hasImpacts) impacts[at] = bits.put(IMPACT_BITS);
      if (forms.length > 1) formOf[at] = bits.rice(widths >> 4);
    }
    terms.set(stem, { stem, forms, frequency, documents, impacts, formOf });
  }
  if (bits.position() !== lists.length || numbers.position() !== head.length)
    throw new RangeError('the shard does not end where its lists end');
  return terms;
}
