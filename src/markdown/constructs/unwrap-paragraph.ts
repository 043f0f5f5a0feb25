import type { RootContent } from 'mdast';

/** Returns the words of a lone paragraph without the paragraph, anything else as it is. */
export function unwrapParagraph(content: readonly RootContent[]): readonly RootContent[] {
  const [only] = content;
  return content.length === 1 && only?.type === 'paragraph' ? only.children : content;
}
