import type { Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { findEmbed } from '#markdown/embed-providers.ts';
import { mdastText } from '#markdown/mdast-text.ts';
import { leafDirective } from './markdown-nodes.ts';
import { isMark, tidyPhrasing } from './tidy-phrasing.ts';

/** Brings a tree made from HTML into the form that Markdown can say; nothing in it is empty. */
export function remarkTidy() {
  return (tree: Root): void => tidyFlow(tree);
}

function tidyFlow(parent: Parents): void {
  const children = parent.children.flatMap((child): RootContent[] => {
    if (child.type === 'paragraph') return tidyPhrasing(child.children).flatMap(paragraphOf);
    if (child.type === 'heading' || child.type === 'tableCell') {
      // Both are one line; a cell can hold a break as HTML.
      const instead: PhrasingContent =
        child.type === 'heading' ? { type: 'text', value: ' ' } : { type: 'html', value: '<br>' };
      const lines = tidyPhrasing(child.children).map((line) => withoutBreaks(line, instead));
      child.children = lines.flatMap((line, index) => (index === 0 ? line : [instead, instead, ...line]));
      return child.type === 'tableCell' || isVisible(child.children) ? [child] : [];
    }
    if (!('children' in child) || child.type === 'leafDirective') return [child];
    tidyFlow(child);
    return child.children.length > 0 ? [child] : [];
  });
  parent.children = children as never;
  // Without empty lines only a list can follow upon a paragraph.
  if (parent.type === 'listItem')
    parent.spread = children.slice(1).some(({ type }) => type !== 'list') || children.length > 2;
  if (parent.type === 'list') parent.spread = parent.children.some(({ spread }) => spread === true);
}

function withoutBreaks(nodes: readonly PhrasingContent[], instead: PhrasingContent): PhrasingContent[] {
  return nodes.map((node) => {
    if (node.type === 'break') return instead;
    return isMark(node) ? { ...node, children: withoutBreaks(node.children, instead) } : node;
  });
}

function paragraphOf(children: PhrasingContent[]): RootContent[] {
  if (!isVisible(children)) return [];
  // WordPress shows a video where its address is alone in a paragraph.
  const words = children.map(mdastText).join('');
  const embed = /^https?:\S+$/.test(words) ? findEmbed(words) : undefined;
  if (embed !== undefined) return [leafDirective('embed', embed.provider, { url: embed.url })];
  return [{ type: 'paragraph', children }];
}

function isVisible(nodes: readonly PhrasingContent[]): boolean {
  return nodes.some(
    (node) => node.type === 'footnoteReference' || node.type === 'image' || /[^\s\p{Cf}]/u.test(mdastText(node)),
  );
}
