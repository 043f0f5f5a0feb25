import type { RootContent } from 'mdast';

/** Returns the content of a lone paragraph, anything else unchanged. */
export function unwrapParagraph(content: readonly RootContent[]): readonly RootContent[] {
  const [only] = content;
  return content.length === 1 && only?.type === 'paragraph' ? only.children : content;
}
