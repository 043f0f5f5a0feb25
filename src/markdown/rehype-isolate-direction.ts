import type { Element, ElementContent, Root, Text } from 'hast';
import { isLatinRun } from '#arabic/direction.ts';
import { foreignRuns } from './foreign-runs.ts';
import { hastText } from './hast-text.ts';

/** Elements whose text already stands apart or must stay one piece. */
const LEFT_ALONE = new Set(['code', 'pre', 'kbd', 'samp', 'bdi', 'var']);
/** Blocks that turn as a whole where they hold foreign words only. */
const BLOCKS = new Set(['p', 'li', 'td', 'th', 'dd', 'dt', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'figcaption']);

/**
 * Puts foreign words and number pairs inside `<bdi>`, gives `dir="ltr"` to a block without an Arabic letter, to
 * `<pre>`, and `dir="auto"` to `<code>`.
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
  let changed = false;
  const children: ElementContent[] = [];
  for (const child of element.children) {
    const pieces = child.type === 'text' ? isolateText(child) : undefined;
    if (pieces === undefined) children.push(child);
    else {
      for (const piece of pieces) children.push(piece);
      changed = true;
    }
    if (child.type === 'element') isolate(child);
  }
  if (changed) element.children = children;
}

/** Arabic and the other scripts that run from right to left, roughly: enough to know most blocks at their first word. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/;

function isForeign(block: Element): boolean {
  const [first] = block.children;
  if (first?.type === 'text' && RIGHT_TO_LEFT.test(first.value)) return false;
  return isLatinRun(hastText(block));
}

/** Undefined where there is nothing to isolate. */
function isolateText({ value }: Text): ElementContent[] | undefined {
  const runs = foreignRuns(value);
  if (runs.length === 0) return undefined;
  const pieces: ElementContent[] = [];
  let at = 0;
  for (const { start, end, kind } of runs) {
    if (start > at) pieces.push({ type: 'text', value: value.slice(at, start) });
    const properties = kind === 'digits' ? { dir: 'ltr' } : {};
    pieces.push({
      type: 'element',
      tagName: 'bdi',
      properties,
      children: [{ type: 'text', value: value.slice(start, end) }],
    });
    at = end;
  }
  if (at < value.length) pieces.push({ type: 'text', value: value.slice(at) });
  return pieces;
}
