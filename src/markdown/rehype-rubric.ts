import type { Root } from 'hast';

/** Up to three words of Arabic letters with adjacent punctuation; never part of a foreign phrase. */
const OPENING_WORDS =
  /^[«“"(]?(?:[\u0621-\u064A\u064B-\u0652\u0670\u0671]+[»”")،:؛]*)(?:[ \u00A0]+[«“"(]?[\u0621-\u064A\u064B-\u0652\u0670\u0671]+[»”")،:؛]*){0,2}(?=[ \u00A0])/;

/**
 * Wraps the opening words of the first paragraph in `<span class="rub">`, like the red openings of manuscripts. Whole
 * words, because splitting a word may break the joining of its letters. Does nothing if the paragraph begins with
 * something else.
 */
export function rehypeRubric() {
  return (tree: Root): void => {
    const paragraph = tree.children.find((node) => node.type === 'element' && node.tagName === 'p');
    if (paragraph?.type !== 'element') return;
    const [first, ...rest] = paragraph.children;
    if (first?.type !== 'text') return;
    const words = OPENING_WORDS.exec(first.value)?.[0];
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
