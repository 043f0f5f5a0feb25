import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { says } from '#messages/says.ts';
import { reportWarning } from './report.ts';

/** A single star before a word and another after one: intended as emphasis. Not «5*4*3», nor a note's star. */
const SINGLE_STARS = /(?<![*\\\p{Nd}])\*(?![*\s\p{Nd}])[^*\n]*\p{L}[^*\n]*(?<![\s\\])\*(?!\*)/u;

/**
 * Warns of `**`, and of pairs of single stars, that are shown as text. Markdown decides by the adjacent characters:
 * with punctuation on the inside and a letter on the outside, as in `**قال:**نعم`, stars do not close.
 * https://spec.commonmark.org/0.31.2/#right-flanking-delimiter-run
 */
export function remarkReportStars() {
  return (tree: Root, file: VFile): void => {
    const source = String(file.value);
    if (!source.includes('*')) return;
    visit(tree, 'text', (node) => {
      if (!node.value.includes('*')) return;
      // Escaped stars are intended.
      const written = source.slice(node.position?.start.offset, node.position?.end.offset);
      if (written.includes('**') && node.value.includes('**')) {
        reportWarning(file, node, says('stars-shown/two'));
      } else if (SINGLE_STARS.test(written)) {
        reportWarning(file, node, says('stars-shown'));
      }
    });
  };
}
