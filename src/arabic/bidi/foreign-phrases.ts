import { endOfPhrase } from './phrase-end.ts';
import { lastOfPhrase } from './phrase-reach.ts';
import { isOutsideQuotes, type Reading, readIsland } from './phrase-reading.ts';
import { startOfPhrase } from './phrase-start.ts';
import { type Island, islandsOf } from './tokens.ts';
import type { Classified } from './visual-order.ts';

/** A foreign phrase in an Arabic text, to be read from left to right as one piece. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
}

/** `https://…`, `www.…`, `host.tld/path`, an address of mail: to the first space or mark that ends it. Arabic may be in it. */
const ADDRESS =
  /(?:(?:https?|ftp):\/\/|www\.|(?<![\p{L}\d@.-])(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}\/)[^\s<>«»"“”()[\]{}،؛؟\uFFF9\uFFFC\u2066-\u2069]+(?<![.,:;!?'’])|(?<![\p{L}\d@.+_-])(?:mailto:)?[\w.+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}/giu;
/** Any address holds one of these. */
const ADDRESS_MARK = /[/@]|www\./i;

/**
 * Returns the foreign phrases of a text, in order and apart from each other: from the first foreign letter to the last,
 * over spaces, commas, dots, brackets and numbers, with the signs and numbers at both ends that belong to them: `.NET`,
 * `J. K. Rowling`, `iPhone 15 Pro`, `C++`, `3 June 1998`. Apart stay a year before a name, a number that counts what
 * follows («Apple 50 مليون»), two names with a full stop between them, what Arabic letters or marks part.
 */
export function foreignPhrases(classified: Classified): Phrase[] {
  const addresses = addressesIn(classified.text);
  const phrases = islandsOf(classified).flatMap((island) =>
    without(island, addresses).flatMap((free) => phrasesIn(readIsland(classified, free))),
  );
  return addresses.length === 0 ? phrases : [...phrases, ...addresses].sort((one, other) => one.start - other.start);
}

function addressesIn(text: string): Phrase[] {
  if (!ADDRESS_MARK.test(text)) return [];
  return Array.from(text.matchAll(ADDRESS), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

function without(island: Island, addresses: readonly Phrase[]): Island[] {
  const free: Island[] = [];
  let start = island.start;
  for (const address of addresses) {
    if (address.end <= start || address.start >= island.end) continue;
    if (address.start > start) free.push({ start, end: address.start });
    start = address.end;
  }
  if (start < island.end) free.push({ start, end: island.end });
  return free;
}

function phrasesIn(reading: Reading): Phrase[] {
  const { tokens, island } = reading;
  const phrases: Phrase[] = [];
  let from = 0;
  for (let place = 0; place < tokens.length; place += 1) {
    if (tokens[place]?.type !== 'word') continue;
    const last = lastOfPhrase(reading, place);
    const floor = phrases.at(-1)?.end ?? island.start;
    const start = startOfPhrase(reading, { place, from, floor });
    const phrase = withinQuotes(reading, { start, end: endOfPhrase(reading, last, start), floor });
    phrases.push(phrase);
    place = last;
    while ((tokens[place + 1]?.start ?? Number.POSITIVE_INFINITY) < phrase.end) place += 1;
    from = place + 1;
  }
  return phrases;
}

const CLOSING: Readonly<Record<string, string>> = { '«': '»', '(': ')', '[': ']', '“': '”', '"': '"', '{': '}' };
/** How far from its marks a quotation may begin and end with numbers and signs alone. */
const MARGIN = 40;

/** What quotation marks or brackets hold is foreign as a whole where it holds no Arabic: its numbers and last mark too. */
function withinQuotes(
  { text, island }: Reading,
  { start, end, floor }: { readonly start: number; readonly end: number; readonly floor: number },
): Phrase {
  const lowest = floor > island.start ? floor : Math.max(0, island.start - 1);
  const lead = text.slice(Math.max(lowest, start - MARGIN), start);
  const [, opening = '', before = ''] =
    /(«)([^«»\p{L}]*)$/u.exec(lead) ?? /([([“"{])([^«([“"{»)\]”}\p{L}]*)$/u.exec(lead) ?? [];
  const closing = CLOSING[opening];
  if (closing === undefined || (closing === '"' && !isOutsideQuotes(text, start - before.length - 1))) {
    return { start, end };
  }
  const tail = text.slice(end, Math.min(island.end + 1, end + MARGIN));
  const closed = tail.indexOf(closing);
  if (closed < 0 || /[\p{L}«([“{]/u.test(tail.slice(0, closed))) return { start, end };
  const inner = before.trimStart();
  return { start: start - inner.length, end: end + tail.slice(0, closed).trimEnd().length };
}
