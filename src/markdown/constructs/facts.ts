import { construct } from '../construct-node.ts';
import type { BuildConstruct } from './build-construct.ts';
import { termList } from './term-list.ts';
import { titleLine } from './title-line.ts';
import { unwrapParagraph } from './unwrap-paragraph.ts';

/** `:::facts`: a list of terms with descriptions. */
export const buildFacts: BuildConstruct = (parts, file) => {
  const rows = termList(parts, file).map(({ node, term, body }) =>
    construct(node, 'div', {}, [construct(node, 'dt', {}, term), construct(node, 'dd', {}, unwrapParagraph(body))]),
  );
  return [...titleLine(parts), construct(parts.node, 'dl', { className: ['facts'] }, rows)];
};
