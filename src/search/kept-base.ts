import { type IndexMemory, joinParts, splitParts } from './index-memory.ts';
import type { Segment } from './manifest.ts';

/** The base with all its files, by path inside the folder of the index. */
export interface BuiltBase {
  readonly segment: Segment;
  readonly files: ReadonlyMap<string, Uint8Array>;
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
      const files = new Map(head.paths.map((path, at) => [path, parts[at] ?? new Uint8Array()]));
      return { segment: head.segment, files };
    }
  }
  const made = make();
  const head: Head = { key, segment: made.segment, paths: [...made.files.keys()] };
  memory?.write(NAME, joinParts(head, [...made.files.values()]));
  return made;
}
