import { says } from '#messages/says.ts';
import { construct } from '../construct-node.ts';
import { mdastText } from '../mdast-text.ts';
import { reportError } from '../report.ts';
import type { BuildConstruct } from './build-construct.ts';
import { titleLine } from './title-line.ts';

/** `:::aside[title]`: a box beside the text. */
export const buildAside: BuildConstruct = (parts, file) => {
  const { node, label, content } = parts;
  const title = label.map(mdastText).join('').trim();
  if (title === '') {
    reportError(file, node, says('aside-title'));
  }
  return [construct(node, 'aside', { className: ['box'], ariaLabel: title }, [...titleLine(parts), ...content])];
};
