import type { RootContent } from 'mdast';
import { construct } from '../construct-node.ts';
import type { DirectiveParts } from './build-construct.ts';

/** Returns the label as the title line of a box. Not a heading, so that the order of headings stays intact. */
export function titleLine({ node, label }: DirectiveParts): RootContent[] {
  return label.length === 0 ? [] : [construct(node, 'p', { className: ['box-title'] }, label)];
}
