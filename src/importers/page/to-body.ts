import { splitBreakingMark } from '../split-breaking-mark.ts';
import { toMarkdownText } from '../write/to-markdown-text.ts';
import type { PageBlock } from './cut-page.ts';
import { isLoneHeadline } from './is-lone-headline.ts';
import { splitFacts } from './split-facts.ts';

export interface ImportedBody {
  /** Markdown, blocks parted by an empty line. */
  readonly markdown: string;
  /** Headlines that became inline references, with their lines. */
  readonly references: readonly { readonly headline: string; readonly line: number }[];
  /** Lines of paragraphs that became a facts list. */
  readonly factsLines: readonly number[];
}

/** Returns the Markdown of a body: paragraphs, lists, lone headlines as `::related[…]`, run-in lists as `:::facts`. */
export function toBody(blocks: readonly PageBlock[]): ImportedBody {
  const pieces: string[] = [];
  const references: { headline: string; line: number }[] = [];
  const factsLines: number[] = [];
  for (const [index, block] of blocks.entries()) {
    const facts = block.type === 'paragraph' ? splitFacts(block.text) : undefined;
    if (block.type === 'reference' || isReference(blocks, index)) {
      references.push({ headline: splitBreakingMark(block.text).headline, line: block.line });
      pieces.push(relatedDirective(block.text));
    } else if (facts !== undefined) {
      factsLines.push(block.line);
      pieces.push(toMarkdownText(facts.lead), factsDirective(facts.facts));
    } else if (block.type === 'paragraph') {
      pieces.push(toMarkdownText(block.text));
    } else {
      const item = `${block.type === 'bullet' ? '-' : '1.'} ${toMarkdownText(block.text)}`;
      if (blocks[index - 1]?.type === block.type) pieces.push(`${pieces.pop() ?? ''}\n${item}`);
      else pieces.push(item);
    }
  }
  return { markdown: pieces.join('\n\n'), references, factsLines };
}

function isReference(blocks: readonly PageBlock[], index: number): boolean {
  const paragraph = (at: number): string | undefined =>
    blocks[at]?.type === 'paragraph' ? blocks[at]?.text : undefined;
  const text = paragraph(index);
  return text !== undefined && isLoneHeadline(text, { before: paragraph(index - 1), after: paragraph(index + 1) });
}

function relatedDirective(text: string): string {
  const { headline, breaking } = splitBreakingMark(text);
  return `::related[${toMarkdownText(headline)}]${breaking ? '{breaking}' : ''}`;
}

function factsDirective(facts: readonly { readonly term: string; readonly text: string }[]): string {
  const items = facts.map(({ term, text }) => `- **${toMarkdownText(term)}**: ${toMarkdownText(trimSeparator(text))}`);
  return `:::facts\n${items.join('\n')}\n:::`;
}

/** The comma that parted two facts in a running sentence parts nothing in a list. */
function trimSeparator(text: string): string {
  return text.replace(/[،,؛;.]+$/u, '');
}
