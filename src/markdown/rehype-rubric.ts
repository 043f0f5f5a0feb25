import type { Root } from 'hast';
import { rubricOpening } from './rubric-opening.ts';

/**
 * Puts the opening words of the first paragraph in `<span class="rub">`, as a scribe wrote them in red: whole words,
 * because a cut inside a word may break the joining of its letters. Nothing where no phrase ends early enough.
 */
export function rehypeRubric() {
  return (tree: Root): void => {
    const paragraph = tree.children.find((node) => node.type === 'element' && node.tagName === 'p');
    if (paragraph?.type !== 'element') return;
    const [first, ...rest] = paragraph.children;
    if (first?.type !== 'text') return;
    const words = rubricOpening(first.value);
    if (words === undefined) return;
    paragraph.children = [
      {
        type: 'element',
        tagName: 'span',
        properties: { className: ['rub'] },
        children: [{ type: 'text', value: words }],
      },
      { ...first, value: first.value.slice(words.length) },
      ...rest,
    ];
  };
}
