import { construct } from '../construct-node.ts';
import type { BuildConstruct } from './build-construct.ts';
import { termList } from './term-list.ts';
import { titleLine } from './title-line.ts';
import { unwrapParagraph } from './unwrap-paragraph.ts';

/** `:::timeline`: moments in order, each with its event. */
export const buildTimeline: BuildConstruct = (parts, file) => {
  const items = termList(parts, file).map(({ node, term, body }) =>
    construct(node, 'li', {}, [
      construct(node, 'b', { className: ['timeline-when'] }, term),
      construct(node, 'div', {}, unwrapParagraph(body)),
    ]),
  );
  return [...titleLine(parts), construct(parts.node, 'ol', { className: ['timeline'] }, items)];
};
