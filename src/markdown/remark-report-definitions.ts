import type { Definition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { reportWarning } from './report.ts';
import { shorten } from './shorten.ts';

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
        const message = `[${name}] is defined twice, and this definition is ignored. Give each a different name.`;
        reportWarning(file, node, { rule: 'definition-twice', message });
      } else if (!called.has(node.identifier)) {
        const message = `[${name}] is never used, and the line is omitted. Write [words][${name}], or "\\[" where it is text.`;
        reportWarning(file, node, { rule: 'definition-unused', message });
      }
      seen.add(node.identifier);
    }
  };
}
