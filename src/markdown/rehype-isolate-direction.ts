import type { Element, Root } from 'hast';
import { isLatinRun } from '#arabic/direction.ts';
import { hastText } from './hast-text.ts';
import { inlineLines } from './inline-lines.ts';
import { isolateLine } from './isolate-line.ts';

/** Elements that are isolated already or must not be split. */
const LEFT_ALONE = new Set(['code', 'pre', 'bdi']);
/** Blocks that get a direction as a whole if they contain only foreign words. */
const BLOCKS = new Set(['p', 'li', 'td', 'th', 'dd', 'dt', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'figcaption']);

/**
 * Wraps foreign phrases and numbers that would be displayed in the wrong order in `<bdi>`, across inline elements too.
 * Adds `dir="ltr"` to blocks without an Arabic letter and to `<pre>`, and `dir="auto"` to `<code>`.
 */
export function rehypeIsolateDirection() {
  return (tree: Root): void => {
    for (const child of tree.children) if (child.type === 'element') isolate(child);
  };
}

function isolate(element: Element): void {
  const { tagName, properties } = element;
  if (tagName === 'pre') properties['dir'] ??= 'ltr';
  if (tagName === 'code') properties['dir'] ??= 'auto';
  if (LEFT_ALONE.has(tagName) || properties['dir'] === 'ltr') return;
  if (BLOCKS.has(tagName) && properties['dir'] === undefined && isForeign(element)) {
    properties['dir'] = 'ltr';
    return;
  }
  const { lines, apart } = inlineLines(element);
  for (const line of lines) isolateLine(line);
  for (const child of apart) isolate(child);
}

/** Right-to-left scripts, roughly: enough to decide most blocks at their first word. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/;

function isForeign(block: Element): boolean {
  const [first] = block.children;
  if (first?.type === 'text' && RIGHT_TO_LEFT.test(first.value)) return false;
  return isLatinRun(hastText(block));
}
