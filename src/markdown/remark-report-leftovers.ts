import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { reportWarning } from './report.ts';
import { shorten } from './shorten.ts';

/**
 * `[words](address with a space)`, which Markdown takes for plain text, and `[words][name]` where no line gives the
 * name an address; `[1][2]` are references to notes in many a text.
 */
const LEFTOVER = /(?<!\\)\](?:\([^()\n]+\)|\[(?!\d+\])[^\]\n]+\])/g;

/** Warns of what was meant as a link or picture and is shown as it stands. */
export function remarkReportLeftovers() {
  return (tree: Root, file: VFile): void => {
    const source = String(file.value);
    visit(tree, 'text', (node) => {
      if (!node.value.includes('](') && !node.value.includes('][')) return;
      const written = source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
      for (const [leftover] of written.matchAll(LEFTOVER)) {
        const advice = leftover.startsWith('](')
          ? 'Write an address with spaces as <…>.'
          : 'Write "[name]: address" on a line of its own.';
        const message = `"…${shorten(leftover)}" is no link and is shown as it stands. ${advice}`;
        reportWarning(file, node, { rule: 'link-leftover', message });
      }
    });
  };
}
