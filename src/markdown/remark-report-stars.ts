import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { reportWarning } from './report.ts';

/**
 * Warns of `**` that shows as text. Markdown reads stars by their neighbours, and a mark of punctuation on the inner
 * side with a letter on the outer one, as in `**قال:**نعم`, closes nothing.
 * https://spec.commonmark.org/0.31.2/#right-flanking-delimiter-run
 */
export function remarkReportStars() {
  return (tree: Root, file: VFile): void => {
    const source = String(file.value);
    if (!source.includes('**')) return;
    visit(tree, 'text', (node) => {
      if (!node.value.includes('**')) return;
      // An escaped star is meant to show.
      const written = source.slice(node.position?.start.offset, node.position?.end.offset);
      if (!written.includes('**')) return;
      reportWarning(file, node, {
        rule: 'stars-shown',
        message: 'Two stars show as text here. Write them next to the words, punctuation after them: **كلمة**،',
      });
    });
  };
}
