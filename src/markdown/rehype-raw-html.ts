import type { Root } from 'hast';
import type {} from 'mdast-util-to-hast';
import rehypeRaw from 'rehype-raw';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { says } from '#messages/says.ts';
import { reportError } from './report.ts';

/**
 * Parses the raw HTML of a tree as browsers do (through rehype-raw). If that throws, the HTML is removed and its first
 * piece reported: one article must not end a build.
 */
export function rehypeRawHtml() {
  const read = rehypeRaw();
  return (tree: Root, file: VFile): Root => {
    try {
      return read(tree, file);
    } catch (error) {
      // Stack overflows are reported by `parseBody`.
      if (error instanceof RangeError) throw error;
      let named = false;
      visit(tree, 'raw', (node, index, parent) => {
        if (!named) reportError(file, node, says('html-broken'));
        named = true;
        if (parent === undefined || index === undefined) return undefined;
        parent.children.splice(index, 1);
        return index;
      });
      return tree;
    }
  };
}
