import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { reportWarning } from './report.ts';
import { shorten } from './shorten.ts';

/** `[words](address with a space)`, which Markdown takes for plain text. */
const ADDRESS = /(?<!\\)\]\([^()\n]+\)/;
/** `[words][name]` where no line gives the name an address; `[1][2]` are references to notes in many a text. */
const NAME = /(?<!\\)\]\[(?!\d+\])[^\]\n]+\]/;

/** Warns of what was meant as a link or picture and is shown as it stands. */
export function remarkReportLeftovers() {
  return (tree: Root, file: VFile): void => {
    const source = String(file.value);
    visit(tree, 'text', (node) => {
      if (!node.value.includes('](') && !node.value.includes('][')) return;
      const written = source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
      const address = ADDRESS.exec(written)?.[0];
      const name = address === undefined ? NAME.exec(written)?.[0] : undefined;
      if (address !== undefined) {
        const message = `"…${shorten(address)}" is no link and is shown as it stands. Write an address with spaces as <…>.`;
        reportWarning(file, node, { rule: 'link-leftover', message });
      } else if (name !== undefined) {
        const message = `"…${shorten(name)}" is no link and is shown as it stands. Write "[name]: address" on a line of its own.`;
        reportWarning(file, node, { rule: 'link-leftover', message });
      }
    });
  };
}
