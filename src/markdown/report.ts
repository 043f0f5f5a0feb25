import type { Node } from 'mdast';
import type { VFile } from 'vfile';

/** Anything with a place in the text: a node of either tree. */
export type Placed = Pick<Node, 'position'>;

/** What a plugin says about a node: a rule that never changes, what is wrong and what to write instead. */
export interface Finding {
  readonly rule: string;
  readonly message: string;
}

/** Adds an error to the file at the node: it stops the build. */
export function reportError(file: VFile, node: Placed, { rule, message }: Finding): void {
  file.message(message, { place: node.position, ruleId: rule, source: 'nuqta' }).fatal = true;
}

/** Adds a warning to the file at the node: it is printed and the build goes on. */
export function reportWarning(file: VFile, node: Placed, { rule, message }: Finding): void {
  file.message(message, { place: node.position, ruleId: rule, source: 'nuqta' });
}
