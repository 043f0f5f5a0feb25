import type { PhrasingContent, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { says } from '#messages/says.ts';
import { construct } from '../construct-node.ts';
import { reportError } from '../report.ts';
import type { BuildConstruct, DirectiveParts } from './build-construct.ts';
import { termList } from './term-list.ts';
import { titleLine } from './title-line.ts';
import { unwrapParagraph } from './unwrap-paragraph.ts';

/**
 * `:::qa`: a bold paragraph is a question, what follows up to the next one its answer. A list of `- **question?**
 * answer` works as well.
 */
export const buildQuestionAndAnswer: BuildConstruct = (parts, file) => {
  const { node, content } = parts;
  const pairs = content[0]?.type === 'list' ? listPairs(parts, file) : paragraphPairs(content);
  if (pairs === undefined || pairs.some(({ answer }) => answer.length === 0)) {
    reportError(file, node, says('qa-pairs'));
    return [];
  }
  const children = pairs.flatMap(({ origin, question, answer }) => [
    construct(origin, 'dt', {}, question),
    construct(origin, 'dd', {}, unwrapParagraph(answer)),
  ]);
  return [...titleLine(parts), construct(node, 'dl', { className: ['qa'] }, children)];
};

interface Pair {
  readonly origin: RootContent;
  readonly question: readonly PhrasingContent[];
  readonly answer: RootContent[];
}

function listPairs(parts: DirectiveParts, file: VFile): Pair[] {
  return termList(parts, file).map(({ node, term, body }) => ({ origin: node, question: term, answer: [...body] }));
}

/** Undefined if the first paragraph is not a question. */
function paragraphPairs(content: readonly RootContent[]): Pair[] | undefined {
  const pairs: Pair[] = [];
  for (const block of content) {
    const question = boldThroughout(block);
    const pair = pairs.at(-1);
    if (question !== undefined) pairs.push({ origin: block, question, answer: [] });
    else if (pair === undefined) return undefined;
    else pair.answer.push(block);
  }
  return pairs.length === 0 ? undefined : pairs;
}

function boldThroughout(block: RootContent): readonly PhrasingContent[] | undefined {
  if (block.type !== 'paragraph' || block.children.length !== 1) return undefined;
  const [bold] = block.children;
  return bold?.type === 'strong' ? bold.children : undefined;
}
