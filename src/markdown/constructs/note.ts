import { says } from '#messages/says.ts';
import { strings } from '#strings.ts';
import { construct } from '../construct-node.ts';
import { reportError } from '../report.ts';
import type { BuildConstruct } from './build-construct.ts';

/** `:::note[term]`: a margin note, once in the page: collapsed by default, beside the text on wide screens. */
export const buildNote: BuildConstruct = ({ node, label, content }, file) => {
  if (label.length === 0 || content.length === 0) {
    reportError(file, node, says('note-empty'));
  }
  const summary = construct(node, 'summary', {}, [
    construct(node, 'span', { className: ['note-label'] }, [{ type: 'text', value: `${strings.note}: ` }]),
    construct(node, 'b', {}, label),
  ]);
  return [construct(node, 'details', { className: ['note'] }, [summary, construct(node, 'div', {}, content)])];
};
