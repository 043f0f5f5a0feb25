import type { BodyPart } from './body.ts';
import type { BodyDraft } from './body-draft.ts';

/**
 * A mark in the tree where a part will be cut out: U+FDD0, the part's number, U+FDD1. Both are noncharacters, which
 * every body is checked for before parsing, also as references, so a mark can only be ours.
 */
const MARK = /\uFDD0(\d+)\uFDD1/g;

/** Stores a part in the draft and returns the mark to write in its place. */
export function markPart(draft: BodyDraft, part: Exclude<BodyPart, string>): string {
  draft.parts.push(part);
  return `\uFDD0${draft.parts.length - 1}\uFDD1`;
}

/** Isolates inserted between elements; plain text is isolated again where it is shown. */
const ISOLATES = /[\u2066-\u2069]/g;

/** Returns the text without part marks and direction marks. */
export function withoutMarks(text: string): string {
  const words = text.includes('\uFDD0') ? text.replace(MARK, '') : text;
  return words.replace(ISOLATES, '');
}

/** Returns the HTML split at its marks, with the parts in their places; no empty strings. */
export function cutAtMarks(html: string, parts: readonly Exclude<BodyPart, string>[]): BodyPart[] {
  return html
    .split(MARK)
    .map((piece, index) => (index % 2 === 0 ? piece : (parts[Number(piece)] ?? '')))
    .filter((piece) => piece !== '');
}
