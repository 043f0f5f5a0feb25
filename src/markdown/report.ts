import type { Node } from 'mdast';
import type { VFile } from 'vfile';
import type { Params } from '#messages/message.ts';
import type { SaidByRule } from '#messages/says.ts';

/** Anything with a position: a node of either tree. */
export type Placed = Pick<Node, 'position'>;

type VFileMessage = VFile['messages'][number];

/** Adds an error to the file at the node; it stops the build. */
export function reportError(file: VFile, node: Placed, said: SaidByRule): void {
  add(file, node, said).fatal = true;
}

/** Adds a warning to the file at the node. */
export function reportWarning(file: VFile, node: Placed, said: SaidByRule): void {
  add(file, node, said);
}

function add(file: VFile, { position }: Placed, { rule, message, params }: SaidByRule): VFileMessage {
  return Object.assign(file.message(message, { place: position, ruleId: rule, source: 'nuqta' }), { params });
}

/** Returns the parameters of a message that a plugin of ours added. */
export function paramsOf(message: VFileMessage & { readonly params?: Params }): Params {
  return message.params ?? {};
}
