import type { Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import type { Handle } from 'mdast-util-to-markdown';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';

/**
 * Emphasis by signs where Markdown reads them as such, else as HTML: it takes `**«نص»**بعد` for plain stars, since a
 * sign with punctuation inside must not touch a letter outside.
 * https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run
 */
function attention(sign: string, tagName: string): Handle {
  const handle: Handle = (node: Parents, parent, state, info) => {
    const exit = state.enter('phrasing');
    const text = state.containerPhrasing(node as never, { ...info, before: sign, after: sign });
    exit();
    const isOnlyChild = (parent?.type === 'strong' || parent?.type === 'emphasis') && parent.children.length === 1;
    const around = isOnlyChild ? { before: '', after: '' } : info;
    return canMark(text, sign, around) ? sign + text + sign : `<${tagName}>${text}</${tagName}>`;
  };
  return Object.assign(handle, { peek: () => sign.charAt(0) });
}

function canMark(text: string, sign: string, { before, after }: { before: string; after: string }): boolean {
  const mark = sign.charAt(0);
  if (before.endsWith(mark) || after.startsWith(mark)) return false;
  const isOpen = (character: string): boolean => character === '' || /[\s\p{P}\p{S}]/u.test(character);
  const core = [...text.replace(/^\*+|\*+$/g, '')];
  const isSign = (character = ''): boolean => /[\p{P}\p{S}]/u.test(character);
  return (
    (!isSign(core[0]) || isOpen([...before].at(-1) ?? '')) && (!isSign(core.at(-1)) || isOpen([...after][0] ?? ''))
  );
}

const inlineHtml: Handle & { peek?: () => string } = (
  node: Extract<PhrasingContent, { type: 'inlineHtml' }>,
  _parent,
  state,
  info,
) => {
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  const exit = state.enter('phrasing');
  const text = state.containerPhrasing(node as never, { ...info, before: '>', after: '<' });
  exit();
  return `<${node.tagName}${attributes.join('')}>${text}</${node.tagName}>`;
};
inlineHtml.peek = (): string => '<';

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** What is not escaped sign by sign: an address, which the reader links by itself up to the next space, and "&". */
const SPECIAL = /((?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|&#|&(?!\w+;))/iu;
/** In an address a backslash would become part of it; one that needs any is read as text first. */
const ESCAPED_SIGN = /[\\`*_~[\]<|]|&#|&[a-z0-9]+;/i;

const text: Handle = (node: Extract<Nodes, { type: 'text' }>, _parent, state, info) => {
  const pieces = node.value.split(SPECIAL);
  let written = '';
  for (const [index, piece] of pieces.entries()) {
    const after = (pieces[index + 1] || pieces[index + 2] || info.after).charAt(0);
    const isAddress = index % 2 === 1 && !ESCAPED_SIGN.test(piece) && /^$|\s/.test(after);
    if (piece === '&' || isAddress) written += piece;
    // The check refuses some entities even behind a backslash.
    else if (piece === '&#') written += '&\\#';
    else written += state.safe(piece, { ...info, before: written.slice(-1) || info.before, after });
  }
  return written;
};

const leafDirective: Handle = (node: Extract<RootContent, { type: 'leafDirective' }>, _parent, state, info) => {
  const exit = state.enter('label');
  const label = state.containerPhrasing(node, { ...info, before: '[', after: ']' });
  exit();
  const attributes = Object.entries(node.attributes ?? {}).map(([name, value]) =>
    value === null || value === '' ? name : `${name}="${escapeAttribute(value ?? '')}"`,
  );
  return `::${node.name}[${label}]${attributes.length === 0 ? '' : `{${attributes.join(' ')}}`}`;
};

const containerDirective: Handle = (node: Extract<RootContent, { type: 'containerDirective' }>, _parent, state, info) =>
  `:::${node.name}\n${state.containerFlow(node, info)}\n:::`;

const INVISIBLE = '[\\u00a0\\u00ad\\u061c\\u200b\\u200e\\u200f\\u2060\\ufeff]';

const OPTIONS: Options = {
  bullet: '-',
  rule: '-',
  resourceLink: true,
  listItemIndent: 'one',
  handlers: {
    strong: attention('**', 'strong'),
    emphasis: attention('*', 'em'),
    delete: attention('~~', 'del'),
    inlineHtml,
    text,
    leafDirective,
    containerDirective,
  },
  // Two colons are a directive at the start of a line, and look like one elsewhere.
  // The parser passes over invisible characters beside a marker.
  unsafe: [
    { character: ':', after: ':', inConstruct: 'phrasing' },
    { character: '\\', after: INVISIBLE, inConstruct: 'phrasing' },
    { atBreak: true, character: '-', after: INVISIBLE },
    { atBreak: true, character: '+', after: INVISIBLE },
    { atBreak: true, before: '\\d+', character: '.', after: INVISIBLE },
  ],
};

const writer = unified().use(remarkGfm, { tablePipeAlign: false }).use(remarkStringify, OPTIONS).freeze();

/** Returns the Markdown of a tree: read again by our parser it says the same. */
export function toMarkdown(tree: Root): string {
  return writer.stringify(tree).trimEnd();
}
