/** Returns the text of an element with direction marks in place of its `<bdi>`, which a stored text cannot hold. */
export function markedText(element: Element): string {
  const text = Array.from(element.childNodes, (node) =>
    node instanceof Element ? markedText(node) : (node.nodeValue ?? ''),
  ).join('');
  if (element.localName !== 'bdi') return text;
  return `${element.getAttribute('dir') === 'ltr' ? '\u2066' : '\u2068'}${text}\u2069`;
}
