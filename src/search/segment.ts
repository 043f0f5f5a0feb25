/** Documents as shards: the same documents always give the same bytes. */
import { hash } from './hash.ts';
import { familyOf } from './kin.ts';
import { MAX_IMPACT, type Postings, writeShard } from './postings.ts';
import type { Deflate } from './search-document.ts';
import { type DocumentForms, FACET_MARK, type FormTable, HEADLINE_WEIGHT, STOP_MARK } from './search-terms.ts';

/** How fast more of a word tells less (BM25), and how much a long text is held against its words. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.7;
/** Held constant: an average would change with every new article, and with it every old posting. */
const USUAL_LENGTH = 217;

/** Longest list: of more documents those that tell most of the term are kept. */
const LONGEST_LIST = 8000;
/** Articles kept of a stop word that no headline has. */
const STOP_WORD_LIST = 32;

/** Forms in one shard: smaller ones cost files and requests, larger ones bytes. */
const SHARD_FORMS = 2900;
/** Documents for each shard at least: hosts count files. */
const SHARD_DOCUMENTS = 16;

/** Returns how many shards the base has. It changes with the base, which is made anew then. */
export function baseShardCount(documents: readonly DocumentForms[]): number {
  const most = Math.ceil(documents.length / SHARD_DOCUMENTS);
  return Math.max(1, Math.min(most, Math.round(formCount(documents) / SHARD_FORMS)));
}

/** Returns how many shards the recent segment has: a power of two, so that it seldom changes, and at most `most`. */
export function recentShardCount(documents: readonly DocumentForms[], most: number): number {
  const power = Math.round(Math.log2(formCount(documents) / SHARD_FORMS));
  return Math.min(most, 2 ** Math.max(0, power));
}

function formCount(documents: readonly DocumentForms[]): number {
  return documents.reduce((sum, { forms }) => sum + forms.length, 0);
}

/** Returns the number of the shard in which a stem stands. */
export function shardOf(stem: string, shards: number): number {
  return hash(familyOf(stem)) % shards;
}

/** Returns the files of the shards of some documents, which are numbered in the order given. */
export function writeShards(
  documents: readonly DocumentForms[],
  table: FormTable,
  { shards, deflate }: { readonly shards: number; readonly deflate: Deflate },
): Uint8Array[] {
  const terms: Postings[][] = Array.from({ length: shards }, () => []);
  for (const postings of createPostings(documents, table)) terms[shardOf(postings.stem, shards)]?.push(postings);
  return terms.map((list) => writeShard(list.sort(byStem), deflate));
}

function byStem(one: Postings, other: Postings): number {
  return one.stem < other.stem ? -1 : 1;
}

function createPostings(documents: readonly DocumentForms[], table: FormTable): Postings[] {
  const { stems, stemOf } = table;
  const firsts = firstPlaces(documents, table);
  const total = firsts[stems.length] ?? 0;
  const lists = {
    documents: new Uint32Array(total),
    impacts: new Uint8Array(total),
    forms: new Uint32Array(total),
    isInHeadline: new Uint8Array(total),
  };
  const next = firsts.slice();
  const sums = new Uint32Array(stems.length);
  const best = new Uint8Array(stems.length);
  const mainForm = new Uint32Array(stems.length);
  documents.forEach(({ forms, counts, length }, document) => {
    const norm = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / USUAL_LENGTH);
    const touched: number[] = [];
    for (let at = 0; at < forms.length; at += 1) {
      const form = forms[at] ?? 0;
      const stem = stemOf[form] ?? 0;
      const count = counts[at] ?? 0;
      if (sums[stem] === 0) touched.push(stem);
      sums[stem] = (sums[stem] ?? 0) + count;
      if (count > (best[stem] ?? 0)) {
        best[stem] = count;
        mainForm[stem] = form;
      }
    }
    for (const stem of touched) {
      const at = next[stem] ?? 0;
      next[stem] = at + 1;
      lists.documents[at] = document;
      lists.forms[at] = mainForm[stem] ?? 0;
      lists.impacts[at] = toImpact(sums[stem] ?? 0, norm);
      lists.isInHeadline[at] = (sums[stem] ?? 0) >= HEADLINE_WEIGHT ? 1 : 0;
      sums[stem] = 0;
      best[stem] = 0;
    }
  });
  return stems.flatMap((stem, number) => {
    const first = firsts[number] ?? 0;
    const end = firsts[number + 1] ?? 0;
    return first === end ? [] : [toPostings(stem, first, end, lists, table.words)];
  });
}

/** Returns where the list of each stem begins, and at last where all end. */
function firstPlaces(documents: readonly DocumentForms[], { stems, stemOf }: FormTable): Uint32Array {
  const firsts = new Uint32Array(stems.length + 1);
  const seenIn = new Int32Array(stems.length).fill(-1);
  documents.forEach(({ forms }, document) => {
    for (const form of forms) {
      const stem = stemOf[form] ?? 0;
      if (seenIn[stem] === document) continue;
      seenIn[stem] = document;
      firsts[stem + 1] = (firsts[stem + 1] ?? 0) + 1;
    }
  });
  for (let stem = 0; stem < stems.length; stem += 1) firsts[stem + 1] = (firsts[stem + 1] ?? 0) + (firsts[stem] ?? 0);
  return firsts;
}

function toImpact(count: number, norm: number): number {
  const told = Math.round(((MAX_IMPACT + 1) * count) / (count + norm)) - 1;
  return Math.max(0, Math.min(MAX_IMPACT, told));
}

interface Lists {
  readonly documents: Uint32Array;
  readonly impacts: Uint8Array;
  readonly forms: Uint32Array;
  readonly isInHeadline: Uint8Array;
}

function toPostings(stem: string, first: number, end: number, lists: Lists, words: readonly string[]): Postings {
  const kept = keptPlaces(stem, first, end, lists);
  const { forms, formOf } = orderForms(takeKept(lists.forms, first, end, kept), words);
  return {
    stem,
    forms,
    frequency: end - first,
    documents: takeKept(lists.documents, first, end, kept),
    impacts: takeKept(lists.impacts, first, end, kept),
    formOf,
  };
}

/** What of a list is kept: the places given, or all. */
function takeKept<T extends Uint32Array | Uint8Array>(
  list: T,
  first: number,
  end: number,
  kept: readonly number[] | undefined,
): T;
function takeKept(
  list: Uint32Array | Uint8Array,
  first: number,
  end: number,
  kept: readonly number[] | undefined,
): Uint32Array | Uint8Array {
  if (kept === undefined) return list.subarray(first, end);
  const taken = list.slice(0, kept.length);
  kept.forEach((at, place) => {
    taken[place] = list[at] ?? 0;
  });
  return taken;
}

/** The words of some form numbers, those used most first, and which of them each number is. */
function orderForms(numbers: Uint32Array, words: readonly string[]): Pick<Postings, 'forms' | 'formOf'> {
  const formOf = new Uint16Array(numbers.length);
  const [only] = numbers;
  const wordOf = (form = 0): string => words[form] ?? '';
  if (numbers.every((number) => number === only)) return { forms: [wordOf(only)], formOf };
  const times = new Map<number, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  const order = [...times]
    .sort(([one, count], [other, more]) => more - count || (wordOf(one) < wordOf(other) ? -1 : 1))
    .map(([form]) => form);
  const places = new Map(order.map((form, place) => [form, place]));
  for (let at = 0; at < numbers.length; at += 1) formOf[at] = places.get(numbers[at] ?? 0) ?? 0;
  return { forms: order.map(wordOf), formOf };
}

/** The places of a list that are kept, ascending; undefined: all. */
function keptPlaces(stem: string, first: number, end: number, lists: Lists): readonly number[] | undefined {
  if (stem.startsWith(FACET_MARK)) return undefined;
  const isStopWord = stem.startsWith(STOP_MARK);
  if (!isStopWord && end - first <= LONGEST_LIST) return undefined;
  const places = Array.from({ length: end - first }, (_, at) => first + at);
  if (isStopWord) {
    const headlines = places.filter((at) => lists.isInHeadline[at] === 1);
    return headlines.length > 0 ? headlines : places.slice(-STOP_WORD_LIST);
  }
  const impact = (at: number): number => lists.impacts[at] ?? 0;
  return places
    .sort((one, other) => impact(other) - impact(one) || other - one)
    .slice(0, LONGEST_LIST)
    .sort((one, other) => one - other);
}
