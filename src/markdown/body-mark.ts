import type { BodyPart } from './body.ts';
import type { BodyDraft } from './body-draft.ts';

/**
 * A mark stands in the tree where a part will be cut out: U+FDD0, the part's number, U+FDD1. Both are
 * noncharacters, which are refused in every body before it is parsed, as are references to them, so a mark can
 * only be ours.
 */
const MARK = /\uFDD0(\d+)\uFDD1/g;

/** Keeps a part in the draft and gives the mark to write in its place. */
export function markPart(draft: BodyDraft, part: Exclude<BodyPart, string>): string {
  draft.parts.push(part);
  return `\uFDD0${draft.parts.length - 1}\uFDD1`;
}

/** Isolates that were set between elements; whatever shows the plain text isolates anew. */
const ISOLATES = /[\u2066-\u2069]/g;

/** Returns the text without marks of parts and of direction. */
export function withoutMarks(text: string): string {
  const words = text.includes('\uFDD0') ? text.replace(MARK, '') : text;
  return words.replace(ISOLATES, '');
}

/** Returns the HTML cut at its marks, the parts in their places; no empty strings. */
export function cutAtMarks(html: string, parts: readonly Exclude<BodyPart, string>[]): BodyPart[] {
  return html
    .split(MARK)
    .map((piece, index) => (index % 2 === 0 ? piece : (parts[Number(piece)] ?? '')))
    .filter((piece) => piece !== '');
}
