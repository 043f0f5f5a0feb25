import type { Element, Text } from 'hast';
import { ASIDE_DIGIT, OBJECT } from '#arabic/bidi/bidi-class.ts';
import { isFootnoteSign } from './hast-text.ts';

/** A text node in a line. */
export interface Leaf {
  readonly node: Text;
  /** Offset of its first character in the line's text. */
  readonly start: number;
  /** The elements around it, from the block to its parent. */
  readonly path: readonly Element[];
}

/** A run of inline content inside a block: its texts and those of its inline elements, up to the next nested block. */
export interface InlineLine {
  /** U+FFFC for an isolated element; a line feed for `<br>`. */
  readonly text: string;
  readonly leaves: readonly Leaf[];
}

/** Elements without visible borders: a phrase continues across them. */
const TRANSPARENT = new Set(
  'a abbr b cite del dfn em i ins kbd mark q s samp small span strong sub sup time u var'.split(' '),
);
/** Elements treated as one unit in a line. */
const OBJECTS = new Set(['bdi', 'code', 'img', 'ruby']);
const LINE_ENDS = /[\t\n\f\r]/g;

/** Returns the lines of a block, and the nested elements that are blocks or have their own direction. */
export function inlineLines(block: Element): { readonly lines: InlineLine[]; readonly apart: Element[] } {
  const lines: InlineLine[] = [];
  const apart: Element[] = [];
  let text = '';
  let leaves: Leaf[] = [];
  const endLine = (): void => {
    if (leaves.length > 0) lines.push({ text, leaves });
    text = '';
    leaves = [];
  };
  const add = (parent: Element, path: readonly Element[]): void => {
    for (const child of parent.children) {
      if (child.type === 'text') {
        leaves.push({ node: child, start: text.length, path });
        text += LINE_ENDS.test(child.value) ? child.value.replace(LINE_ENDS, ' ') : child.value;
      }
      if (child.type !== 'element') continue;
      const { tagName, properties } = child;
      if (tagName === 'br') text += '\n';
      else if (tagName === 'wbr') continue;
      else if (OBJECTS.has(tagName) || (TRANSPARENT.has(tagName) && properties['dir'] !== undefined)) {
        text += OBJECT;
        apart.push(child);
      } else if (isFootnoteSign(tagName, properties['className'])) {
        text += ASIDE_DIGIT;
      } else if (TRANSPARENT.has(tagName)) {
        add(child, [...path, child]);
      } else {
        endLine();
        apart.push(child);
      }
    }
  };
  add(block, [block]);
  endLine();
  return { lines, apart };
}
