import type { Node } from 'mdast';
import type { VFile } from 'vfile';
import type { BodyPart, Heading } from './body.ts';

/** What the plugins gather about one body beside its tree; it lives in `file.data.draft` for one parse. */
export interface BodyDraft {
  /** Line of the file on which the body begins, from 1. */
  readonly firstLine: number;
  /** What is cut out of the HTML, by the number in its mark. */
  readonly parts: Exclude<BodyPart, string>[];
  readonly headings: Heading[];
}

declare module 'vfile' {
  interface DataMap {
    draft: BodyDraft;
  }
}

/** Returns the draft that belongs to a file; throws where a plugin is run outside `parseBody`. */
export function draftOf(file: VFile): BodyDraft {
  const { draft } = file.data;
  if (draft === undefined) throw new Error('This plugin needs file.data.draft; run it through parseBody.');
  return draft;
}

/** Returns the place in the file of a node of the body: line and column from 1; the body's first line where a node has none. */
export function placeOf(
  node: Pick<Node, 'position'>,
  draft: BodyDraft,
): { readonly line: number; readonly column: number } {
  const start = node.position?.start;
  return { line: draft.firstLine - 1 + (start?.line ?? 1), column: start?.column ?? 1 };
}
