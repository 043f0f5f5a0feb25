import type { ListItem, RootContent } from 'mdast';
import { splitBreakingMark } from '../split-breaking-mark.ts';
import { factsDirective, leafDirective, paragraph } from '../write/markdown-nodes.ts';
import { toMarkdown } from '../write/to-markdown.ts';
import type { PageBlock } from './cut-page.ts';
import { isLoneHeadline } from './is-lone-headline.ts';
import { splitFacts } from './split-facts.ts';

export interface ImportedBody {
  readonly markdown: string;
  /** Headlines that became inline references, with their lines. */
  readonly references: readonly { readonly headline: string; readonly line: number }[];
  /** Lines of paragraphs that became a facts list. */
  readonly factsLines: readonly number[];
}

/** Returns the Markdown of a body: paragraphs, lists, lone headlines as `::related[…]`, run-in lists as `:::facts`. */
export function toBody(blocks: readonly PageBlock[]): ImportedBody {
  const children: RootContent[] = [];
  const references: { headline: string; line: number }[] = [];
  const factsLines: number[] = [];
  for (const [index, block] of blocks.entries()) {
    const facts = block.type === 'paragraph' ? splitFacts(block.text) : undefined;
    if (block.type === 'reference' || isReference(blocks, index)) {
      const { headline, breaking } = splitBreakingMark(block.text);
      references.push({ headline, line: block.line });
      children.push(leafDirective('related', headline, breaking ? { breaking: '' } : {}));
    } else if (facts !== undefined) {
      factsLines.push(block.line);
      const rows = facts.facts.map(({ term, text }) => ({
        term: paragraph(term).children,
        text: paragraph(trimSeparator(text)).children,
      }));
      children.push(paragraph(facts.lead), factsDirective(rows));
    } else if (block.type === 'paragraph') {
      children.push(paragraph(block.text));
    } else {
      addItem(children, block);
    }
  }
  return { markdown: toMarkdown({ type: 'root', children }), references, factsLines };
}

/** Items that follow each other are one list. */
function addItem(children: RootContent[], { type, text }: PageBlock): void {
  const ordered = type === 'number';
  const item: ListItem = { type: 'listItem', spread: false, children: [paragraph(text)] };
  const last = children.at(-1);
  if (last?.type === 'list' && last.ordered === ordered) last.children.push(item);
  else children.push({ type: 'list', ordered, spread: false, children: [item] });
}

function isReference(blocks: readonly PageBlock[], index: number): boolean {
  const text = (at: number): string | undefined => (blocks[at]?.type === 'paragraph' ? blocks[at]?.text : undefined);
  const own = text(index);
  return own !== undefined && isLoneHeadline(own, { before: text(index - 1), after: text(index + 1) });
}

/** The comma that separated two facts in a running sentence separates nothing in a list. */
function trimSeparator(text: string): string {
  return text.replace(/[،,؛;.]+$/u, '');
}
