import type { Definition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { shorten } from '#diagnostics/shorten.ts';
import { says } from '#messages/says.ts';
import { reportWarning } from './report.ts';

/**
 * Warns of `[name]: address` lines that have no effect: without a reference to them, such as `[المحرر]: قال`, which was
 * meant as text, or with a duplicate name. Markdown drops both silently.
 */
export function remarkReportDefinitions() {
  return (tree: Root, file: VFile): void => {
    const definitions: Definition[] = [];
    const called = new Set<string>();
    visit(tree, (node) => {
      if (node.type === 'definition') definitions.push(node);
      else if (node.type === 'linkReference' || node.type === 'imageReference') called.add(node.identifier);
    });
    const seen = new Set<string>();
    for (const node of definitions) {
      const name = shorten(node.label ?? node.identifier);
      if (seen.has(node.identifier)) {
        reportWarning(file, node, says('definition-twice', { name }));
      } else if (!called.has(node.identifier)) {
        reportWarning(file, node, says('definition-unused', { name }));
      }
      seen.add(node.identifier);
    }
  };
}
