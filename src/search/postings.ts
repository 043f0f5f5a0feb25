/**
 * A shard: the terms whose stems have one hash, each with the documents that hold it.
 *
 * Strings and the head of each list are packed; behind them stand the lists in bits: gaps between document numbers in
 * Rice codes, how much the document tells of the term in two bits or more, and which form of the stem it has in unary codes,
 * the commonest form first. The file is read to its last byte, so that a truncated one is found.
 */
import {
  type BitReader,
  type BitWriter,
  createBitReader,
  createBitWriter,
  createNumberReader,
  putNumber,
  riceWidth,
} from './bits.ts';
import { decodeLetters, encodeLetters } from './letters.ts';
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
/** From the commonest to the rarest: the first three take two bits, each further one a bit more. */
const IMPACTS = [3, 2, 1, 4, 0, 5, 6, 7];
const SHORT_IMPACTS = 3;

/** Terms that are only had or not had. */
const PLAIN_TERM = /^[@=]/;
/** Says that a list was cut: the number of all its documents follows. Below it, a number takes one byte. */
const CUT = 64;
/** With more forms than this the number of a form is written with one plain bit. */
const FEW_FORMS = 12;

/** Returns the file of a shard; terms are written in the order given. */
export function writeShard(terms: readonly Postings[], deflate: Deflate): Uint8Array {
  const numbers: number[] = [];
  const bits = createBitWriter();
  for (const { stem, forms, frequency, documents, impacts, formOf } of terms) {
    const gaps = documents.map((document, at) => document - (at === 0 ? -1 : (documents[at - 1] ?? 0)) - 1);
    const width = riceWidth(gaps);
    const formWidth = forms.length > FEW_FORMS ? 1 : 0;
    const isCut = frequency !== documents.length;
    putNumber(numbers, documents.length);
    numbers.push(width | (formWidth << 4) | (isCut ? CUT : 0));
    if (isCut) putNumber(numbers, frequency);
    const hasImpacts = !PLAIN_TERM.test(stem);
    for (let at = 0; at < gaps.length; at += 1) {
      bits.rice(gaps[at] ?? 0, width);
      if (hasImpacts) putImpact(bits, impacts[at] ?? 0);
      if (forms.length > 1) bits.rice(formOf[at] ?? 0, formWidth);
    }
  }
  const strings = terms.map(({ stem, forms }) => [stem, ...forms.map((form) => shorten(form, stem))].join('\t'));
  const text = encodeLetters(strings.join('\n'));
  const textSize: number[] = [];
  putNumber(textSize, text.length);
  const head = new Uint8Array(textSize.length + text.length + numbers.length);
  head.set(textSize);
  head.set(text, textSize.length);
  head.set(numbers, textSize.length + text.length);
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
  const textSize = createNumberReader(head);
  const textEnd = textSize.next() + textSize.position();
  const text = decodeLetters(head.subarray(textSize.position(), textEnd));
  const numbers = createNumberReader(head, textEnd);
  const lists = file.subarray(packedEnd);
  const bits = createBitReader(lists);
  const terms = new Map<string, Postings>();
  for (const line of text === '' ? [] : text.split('\n')) {
    const [stem = '', ...written] = line.split('\t');
    const forms = written.map((form) => lengthen(form, stem));
    const count = numbers.next();
    const widths = numbers.next();
    const frequency = widths & CUT ? numbers.next() : count;
    const documents = new Uint32Array(count);
    const impacts = new Uint8Array(count);
    const formOf = new Uint16Array(count);
    const hasImpacts = !PLAIN_TERM.test(stem);
    let document = -1;
    for (let at = 0; at < count; at += 1) {
      document += 1 + bits.rice(widths & 15);
      documents[at] = document;
      if (hasImpacts) impacts[at] = readImpact(bits);
      if (forms.length > 1) formOf[at] = bits.rice((widths & ~CUT) >> 4);
    }
    terms.set(stem, { stem, forms, frequency, documents, impacts, formOf });
  }
  if (bits.position() !== lists.length || numbers.position() !== head.length)
    throw new RangeError('the shard does not end where its lists end');
  return terms;
}

/** Stand in a form for its stem, and for its stem without the last letter: «المدرسه» is «ال+ه» of «مدرسة». */
const STEM = '*';
const STEM_START = '+';
const LEAST_START = 2;
/** Begins a form that is written whole though it holds one of these signs. */
const WHOLE = '"';
const STANDS_IN = /[*+"]/;

/** A form by its stem; nothing where it is the stem. Packing finds the stem again too, at four times the bytes. */
function shorten(form: string, stem: string): string {
  if (form === stem) return '';
  if (STANDS_IN.test(form)) return WHOLE + form;
  const start = stem.slice(0, -1);
  if (form.includes(stem)) return form.replace(stem, STEM);
  return start.length >= LEAST_START && form.includes(start) ? form.replace(start, STEM_START) : form;
}

function lengthen(form: string, stem: string): string {
  if (form === '') return stem;
  if (form.startsWith(WHOLE)) return form.slice(1);
  return form.includes(STEM) ? form.replace(STEM, () => stem) : form.replace(STEM_START, () => stem.slice(0, -1));
}

function putImpact(bits: BitWriter, impact: number): void {
  const rank = IMPACTS.indexOf(impact);
  bits.put(Math.min(rank, SHORT_IMPACTS), 2);
  if (rank < SHORT_IMPACTS) return;
  const more = rank - SHORT_IMPACTS;
  // The last one needs no end.
  bits.put((1 << more) - 1, Math.min(more + 1, MAX_IMPACT - SHORT_IMPACTS));
}

function readImpact(bits: BitReader): number {
  let rank = bits.put(2);
  while (rank >= SHORT_IMPACTS && rank < MAX_IMPACT && bits.put(1) === 1) rank += 1;
  return IMPACTS[rank] ?? 0;
}
