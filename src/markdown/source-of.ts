import type { Node } from 'mdast';
import type { VFile } from 'vfile';

/** Returns a node as it is written in its file, escapes and all; undefined for one that is not from the file. */
export function sourceOf({ position }: Node, file: VFile): string | undefined {
  if (position === undefined) return undefined;
  return String(file.value).slice(position.start.offset, position.end.offset);
}
