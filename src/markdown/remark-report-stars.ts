import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { reportWarning } from './report.ts';

/** One star beside a word and another behind one: meant as emphasis. Not «5*4*3», nor the star of a note. */
const SINGLE_STARS = /(?<![*\\\p{Nd}])\*(?![*\s\p{Nd}])[^*\n]*\p{L}[^*\n]*(?<![\s\\])\*(?!\*)/u;

/**
 * Warns of `**`, and of single stars in pairs, that show as text. Markdown reads stars by their neighbours, and a mark
 * of punctuation on the inner side with a letter on the outer one, as in `**قال:**نعم`, closes nothing.
 * https://spec.commonmark.org/0.31.2/#right-flanking-delimiter-run
 */
export function remarkReportStars() {
  return (tree: Root, file: VFile): void => {
    const source = String(file.value);
    if (!source.includes('*')) return;
    visit(tree, 'text', (node) => {
      if (!node.value.includes('*')) return;
      // An escaped star is meant to show.
      const written = source.slice(node.position?.start.offset, node.position?.end.offset);
      if (written.includes('**') && node.value.includes('**')) {
        reportWarning(file, node, {
          rule: 'stars-shown',
          message: 'Two stars show as text here. Write them next to the words, punctuation after them: **كلمة**،',
        });
      } else if (SINGLE_STARS.test(written)) {
        reportWarning(file, node, {
          rule: 'stars-shown',
          message: 'Stars show as text here. Write them next to the words, with a space or punctuation around: *كلمة*،',
        });
      }
    });
  };
}
