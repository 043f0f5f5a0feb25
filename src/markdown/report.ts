import type { Node } from 'mdast';
import type { VFile } from 'vfile';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';

/** Anything with a position: a node of either tree. */
export type Placed = Pick<Node, 'position'>;

/** A plugin's message about a node, without place and severity. */
type Said = Pick<Diagnostic, 'rule' | 'message'>;

/** Adds an error to the file at the node; it stops the build. */
export function reportError(file: VFile, node: Placed, { rule, message }: Said): void {
  file.message(message, { place: node.position, ruleId: rule, source: 'nuqta' }).fatal = true;
}

/** Adds a warning to the file at the node. */
export function reportWarning(file: VFile, node: Placed, { rule, message }: Said): void {
  file.message(message, { place: node.position, ruleId: rule, source: 'nuqta' });
}
