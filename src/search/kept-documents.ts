import { type IndexMemory, joinParts, splitParts } from './index-memory.ts';
import type { DocumentForms, TermReader } from './search-terms.ts';

/** What is kept of the documents that are not in the base: their terms, and the packs of their texts. */
export interface KeptDocuments {
  /** Returns the terms of a document with a digest: kept, or read. */
  forms(digest: string, read: () => DocumentForms): DocumentForms;
  /** Returns the pack of some documents with a digest: kept, or made. */
  pack(digest: string, make: () => Uint8Array): Uint8Array;
  /** Keeps for the next build what was asked for in this one. */
  finish(): void;
}

interface Head {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly stemOf: readonly number[];
  readonly documents: readonly (readonly [digest: string, length: number, forms: number])[];
  readonly packs: readonly string[];
}

const NAME = 'documents';

/** Opens what is kept; terms that are known get their numbers in the reader's table. */
export function openKeptDocuments(memory: IndexMemory | undefined, reader: TermReader): KeptDocuments {
  const known = memory === undefined ? undefined : read(memory, reader);
  const documents = new Map<string, DocumentForms>();
  const packs = new Map<string, Uint8Array>();
  let isNew = false;
  const keep = <T>(
    kept: ReadonlyMap<string, T> | undefined,
    used: Map<string, T>,
    digest: string,
    make: () => T,
  ): T => {
    const found = kept?.get(digest);
    isNew ||= found === undefined;
    const value = found ?? make();
    used.set(digest, value);
    return value;
  };
  return {
    forms: (digest, make) => keep(known?.documents, documents, digest, make),
    pack: (digest, make) => keep(known?.packs, packs, digest, make),
    finish() {
      if (memory === undefined) return;
      const isLess = known?.documents.size !== documents.size || known?.packs.size !== packs.size;
      if (isNew || isLess) memory.write(NAME, write(documents, packs, reader));
    },
  };
}

function write(
  documents: ReadonlyMap<string, DocumentForms>,
  packs: ReadonlyMap<string, Uint8Array>,
  { table }: TermReader,
): Uint8Array {
  const count = [...documents.values()].reduce((sum, { forms }) => sum + forms.length, 0);
  const forms = new Uint32Array(count);
  const counts = new Uint8Array(count);
  // Only the forms that these documents have: the table may hold those of the base.
  const numbers = new Map<number, number>();
  let at = 0;
  for (const document of documents.values()) {
    document.forms.forEach((form, place) => {
      const number = numbers.get(form) ?? numbers.size;
      numbers.set(form, number);
      forms[at] = number;
      counts[at] = document.counts[place] ?? 0;
      at += 1;
    });
  }
  const used = [...numbers.keys()];
  const stems = new Map<number, number>();
  const stemOf = used.map((form) => {
    const stem = table.stemOf[form] ?? 0;
    const number = stems.get(stem) ?? stems.size;
    stems.set(stem, number);
    return number;
  });
  const head: Head = {
    words: used.map((form) => table.words[form] ?? ''),
    stems: [...stems.keys()].map((stem) => table.stems[stem] ?? ''),
    stemOf,
    documents: [...documents].map(([digest, { length, forms: own }]) => [digest, length, own.length]),
    packs: [...packs.keys()],
  };
  return joinParts(head, [new Uint8Array(forms.buffer), counts, ...packs.values()]);
}

function read(memory: IndexMemory, reader: TermReader) {
  const bytes = memory.read(NAME);
  if (bytes === undefined) return undefined;
  const { head, parts } = splitParts<Head>(bytes);
  const [written = new Uint8Array(), counts = new Uint8Array(), ...packs] = parts;
  // Copied: a view of four-byte numbers must begin at a multiple of four. `slice` copies nothing of a Node buffer.
  const forms = new Uint32Array(new Uint8Array(written).buffer);
  const numbers = head.words.map((word, form) => reader.formOf(word, head.stems[head.stemOf[form] ?? 0] ?? word));
  const documents = new Map<string, DocumentForms>();
  let at = 0;
  for (const [digest, length, count] of head.documents) {
    const own = forms.slice(at, at + count);
    for (let place = 0; place < count; place += 1) own[place] = numbers[own[place] ?? 0] ?? 0;
    documents.set(digest, { forms: own, counts: counts.slice(at, at + count), length });
    at += count;
  }
  return { documents, packs: new Map(head.packs.map((digest, number) => [digest, packs[number] ?? new Uint8Array()])) };
}
