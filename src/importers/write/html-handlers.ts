import type { Element, ElementContent } from 'hast';
import type { Handle, State } from 'hast-util-to-mdast';
import type { PhrasingContent } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { findEmbed } from '#markdown/embed-providers.ts';
import { SANITIZE_SCHEMA } from '#markdown/sanitize-schema.ts';
import { INLINE_HTML } from './html-elements.ts';
import { factsDirective, leafDirective } from './markdown-nodes.ts';

const html = unified().use(rehypeStringify).freeze();

const inline = (state: State, element: Element): PhrasingContent[] => state.all(element) as PhrasingContent[];

function inlineHtml(tagName: string): Handle {
  return (state, element) => {
    const children = inline(state, element);
    const attributes = Object.fromEntries(
      Object.entries(element.properties).map(([name, value]) => [name.toLowerCase(), String(value)]),
    );
    if (tagName === 'span' && Object.keys(attributes).length === 0) return children;
    return { type: 'inlineHtml', tagName, attributes, children, data: { hName: 'span' } };
  };
}

/** How rehype-remark reads elements that it does not know, or that an article knows better. */
export const HTML_HANDLERS: Readonly<Record<string, Handle>> = {
  ...Object.fromEntries([...INLINE_HTML].map((tagName) => [tagName, inlineHtml(tagName)])),
  iframe: (_state, { properties }) => {
    const embed = findEmbed(String(properties['src']));
    return embed === undefined ? undefined : leafDirective('embed', embed.provider, { url: embed.url });
  },
  dl: (state, list) => {
    const rows = list.children.filter((child) => child.type === 'element').map((row) => inline(state, row));
    return factsDirective(rows.flatMap((term, at) => (at % 2 === 0 ? [{ term, text: rows[at + 1] ?? [] }] : [])));
  },
  note: (state, { properties, children }) => ({
    type: 'footnoteDefinition',
    identifier: String(properties['id']),
    children: state.toFlow(state.all({ type: 'root', children })) as never,
  }),
  'note-call': (_state, { properties }) => ({ type: 'footnoteReference', identifier: String(properties['id']) }),
  'html-block': (_state, { children }) => ({
    type: 'html',
    // Tells hast-util-to-mdast that this is a block.
    data: { hName: 'table' },
    value: html.stringify({ type: 'root', children: children.flatMap(asHtml) }).trim(),
  }),
};

const ALLOWED = new Set(SANITIZE_SCHEMA.tagNames);
const OWN_LINE = new Set(['caption', 'thead', 'tbody', 'tfoot', 'tr', 'dt', 'dd']);

/** Returns HTML for a block of Markdown: rows on lines of their own, and no empty line, which would end the block. */
function asHtml(node: ElementContent): ElementContent[] {
  if (node.type === 'text') {
    return node.value.split('\n').flatMap((value, index): ElementContent[] => {
      const text = { type: 'text', value } as const;
      return index === 0 ? [text] : [{ type: 'element', tagName: 'br', properties: {}, children: [] }, text];
    });
  }
  if (node.type !== 'element') return [];
  const { tagName, properties } = node;
  if (tagName === 'note-call')
    return [{ ...node, tagName: 'sup', properties: {}, children: [{ type: 'text', value: String(properties['id']) }] }];
  if (tagName === 'iframe') {
    const { provider, url } = findEmbed(String(properties['src'])) ?? { provider: '', url: '' };
    return [{ ...node, tagName: 'a', properties: { href: url }, children: [{ type: 'text', value: provider }] }];
  }
  if (!ALLOWED.has(tagName)) return node.children.flatMap(asHtml);
  const element = { ...node, children: node.children.flatMap(asHtml) };
  return OWN_LINE.has(tagName) ? [{ type: 'text', value: '\n' }, element] : [element];
}
