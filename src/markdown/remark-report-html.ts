import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { reportWarning } from './report.ts';

/** Tags an HTML parser leaves out of a fragment without a trace, so that nothing later could report them. */
const TRACELESS = /<(html|head|body|frame|frameset)(?=[\s/>])/gi;

/** Reports tags that vanish when the raw HTML of a body is parsed. */
export function remarkReportHtml() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'html', (node) => {
      for (const [, name] of node.value.matchAll(TRACELESS)) {
        reportWarning(file, node, {
          rule: 'html-dropped',
          message: `<${name?.toLowerCase()}> was dropped. A body is only the text of an article; write Markdown.`,
        });
      }
    });
  };
}
