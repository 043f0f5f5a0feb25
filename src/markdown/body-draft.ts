import type { Node } from 'mdast';
import type { VFile } from 'vfile';
import type { BodyPart, Heading } from './body.ts';

/** What plugins collect about one body besides its tree; stored in `file.data.draft` during one parse. */
export interface BodyDraft {
  /** Line of the file on which the body begins, from 1. */
  readonly firstLine: number;
  /** The parts cut out of the HTML, by the number in their mark. */
  readonly parts: Exclude<BodyPart, string>[];
  readonly headings: Heading[];
}

declare module 'vfile' {
  interface DataMap {
    draft: BodyDraft;
  }
}

/** Returns the draft of a file; throws if a plugin runs outside `parseBody`. */
export function draftOf(file: VFile): BodyDraft {
  const { draft } = file.data;
  if (draft === undefined) throw new Error('This plugin needs file.data.draft; run it through parseBody.');
  return draft;
}

/** Returns the place of a node in the file: line and column from 1; the body's first line if it has no position. */
export function placeOf(
  node: Pick<Node, 'position'>,
  draft: BodyDraft,
): { readonly line: number; readonly column: number } {
  const start = node.position?.start;
  return { line: draft.firstLine - 1 + (start?.line ?? 1), column: start?.column ?? 1 };
}
