import { type IndexMemory, joinParts, splitParts } from './index-memory.ts';
import { decodeLetters, encodeLetters } from './letters.ts';
import type { Segment } from './manifest.ts';

/** The base with all its files, by path inside the folder of the index. */
export interface BuiltBase {
  readonly segment: Segment;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Words that its spelling files hold: those of newer articles hold others. */
  readonly words: ReadonlySet<string>;
}

interface Head {
  readonly key: string;
  readonly segment: Segment;
  readonly paths: readonly string[];
}

const NAME = 'base';

/** Returns the base of documents whose digest is `key`: kept, or made and kept. */
export function keepBase(key: string, memory: IndexMemory | undefined, make: () => BuiltBase): BuiltBase {
  const kept = memory?.read(NAME);
  if (kept !== undefined) {
    const { head, parts } = splitParts<Head>(kept);
    if (head.key === key) {
      const [words = new Uint8Array(), ...bytes] = parts;
      const files = new Map(head.paths.map((path, at) => [path, bytes[at] ?? new Uint8Array()]));
      return { segment: head.segment, files, words: new Set(decodeLetters(words).split(' ')) };
    }
  }
  const made = make();
  const head: Head = { key, segment: made.segment, paths: [...made.files.keys()] };
  memory?.write(NAME, joinParts(head, [encodeLetters([...made.words].join(' ')), ...made.files.values()]));
  return made;
}
