import type { MarkedText } from '#search/excerpt.ts';

/** Returns a text as nodes, its marked words in `<mark>`: text only, whatever it says. */
export function markedNodes({ text, marks }: MarkedText): Node[] {
  const nodes: Node[] = [];
  let from = 0;
  for (const [start, end] of marks) {
    if (start > from) nodes.push(document.createTextNode(text.slice(from, start)));
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, end);
    nodes.push(mark);
    from = end;
  }
  if (from < text.length) nodes.push(document.createTextNode(text.slice(from)));
  return nodes;
}
