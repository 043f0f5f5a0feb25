import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { shorten } from '#diagnostics/shorten.ts';
import { says } from '#messages/says.ts';
import { reportWarning } from './report.ts';

/**
 * `[words](address with a space)`, which Markdown parses as plain text; `[words][name]` without a definition;
 * `[words](https://…` without a closing bracket. `[1][2]` are note references in many texts.
 */
const LEFTOVER = /(?<!\\)\](?:\([^()\n]+\)|\[(?!\d+\])[^\]\n]+\]|\(<?(?:https?:|www\.|\/|[^\s()]+\.md\b)[^)\n]*$)/gim;

/** Links whose brackets stand apart, or in each other's place; `open` is what remains where the address became a link. */
const CROOKED = [
  { id: 'link-leftover/apart', written: /\][ \t]+\((?:https?:|www\.|\/[^\s)]+\/|[^\s()]+\.md)/i, open: /\][ \t]+\($/ },
  { id: 'link-leftover/exchanged', written: /\)\[(?:https?:|www\.)/i, open: /\)\[$/ },
] as const;

/** Warns of intended links and pictures that are shown as plain text. */
export function remarkReportLeftovers() {
  return (tree: Root, file: VFile): void => {
    const source = String(file.value);
    visit(tree, 'text', (node, index = 0, parent) => {
      const isBeforeLink = parent?.children[index + 1]?.type === 'link';
      const crooked = CROOKED.find(
        ({ written, open }) => written.test(node.value) || (isBeforeLink && open.test(node.value)),
      );
      if (crooked !== undefined) {
        reportWarning(file, node, says(crooked.id));
        return;
      }
      if (node.value.endsWith('](') && parent?.children[index + 1]?.type === 'link') {
        reportWarning(file, node, says('link-leftover/open'));
        return;
      }
      if (!node.value.includes('](') && !node.value.includes('][')) return;
      const written = source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
      for (const [leftover] of written.matchAll(LEFTOVER)) {
        reportWarning(file, node, says(leftoverId(leftover), { written: shorten(leftover) }));
      }
    });
  };
}

function leftoverId(written: string): 'link-leftover/spaces' | 'link-leftover/bracket' | 'link-leftover/name' {
  if (!written.startsWith('](')) return 'link-leftover/name';
  return written.endsWith(')') ? 'link-leftover/spaces' : 'link-leftover/bracket';
}
