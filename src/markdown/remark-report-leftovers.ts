import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { reportWarning } from './report.ts';
import { shorten } from './shorten.ts';

/**
 * `[words](address with a space)`, which Markdown parses as plain text; `[words][name]` without a definition;
 * `[words](https://…` without a closing bracket. `[1][2]` are note references in many texts.
 */
const LEFTOVER = /(?<!\\)\](?:\([^()\n]+\)|\[(?!\d+\])[^\]\n]+\]|\(<?(?:https?:|www\.|\/|[^\s()]+\.md\b)[^)\n]*$)/gim;

/** Warns of intended links and pictures that are shown as plain text. */
export function remarkReportLeftovers() {
  return (tree: Root, file: VFile): void => {
    const source = String(file.value);
    visit(tree, 'text', (node, index = 0, parent) => {
      if (node.value.endsWith('](') && parent?.children[index + 1]?.type === 'link') {
        const message = 'A link is not closed and is shown as plain text. Write ")" after its address.';
        reportWarning(file, node, { rule: 'link-leftover', message });
        return;
      }
      if (!node.value.includes('](') && !node.value.includes('][')) return;
      const written = source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
      for (const [leftover] of written.matchAll(LEFTOVER)) {
        const advice = leftover.startsWith('](')
          ? leftover.endsWith(')')
            ? 'Write an address with spaces as <…>.'
            : 'Write ")" after the address.'
          : 'Write "[name]: address" on a line of its own.';
        const message = `"…${shorten(leftover)}" is not a link and is shown as plain text. ${advice}`;
        reportWarning(file, node, { rule: 'link-leftover', message });
      }
    });
  };
}
