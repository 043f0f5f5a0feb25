import { says } from '#messages/says.ts';
import { construct } from '../construct-node.ts';
import { reportError } from '../report.ts';
import { withoutQuoteMarks } from '../without-quote-marks.ts';
import type { BuildConstruct } from './build-construct.ts';

/** `:::quote[speaker]`: a pull quote with its speaker. */
export const buildQuote: BuildConstruct = ({ node, label, content }, file) => {
  if (content.length === 0) {
    reportError(file, node, says('quote-empty'));
  }
  const quote = construct(node, 'blockquote', {}, withoutQuoteMarks(content));
  const caption = label.length === 0 ? [] : [construct(node, 'figcaption', {}, label)];
  return [construct(node, 'figure', { className: ['pull'] }, [quote, ...caption])];
};
