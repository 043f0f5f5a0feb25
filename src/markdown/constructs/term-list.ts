import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { says } from '#messages/says.ts';
import { reportError } from '../report.ts';
import type { DirectiveParts } from './build-construct.ts';

/** One item of a list of `- **term**: text`. */
export interface TermItem {
  readonly node: ListItem;
  readonly term: readonly PhrasingContent[];
  readonly body: readonly RootContent[];
}

/** A colon, Arabic comma or dash between term and text, with surrounding space. */
const AFTER_TERM = /^\s*[:：،–—-]?\s*/;
const TERM_BEFORE_COLON = /^([^:：\n]{1,80})[:：]\s*/;

/**
 * Returns the items of the only list between the fences. A term is the bold beginning of an item, or its words before
 * the first colon. Reports anything else: text outside the list, an item without a term.
 */
export function termList({ directive, node, content }: DirectiveParts, file: VFile): TermItem[] {
  const named = { name: { en: directive.name, ar: directive.arabic[0] ?? directive.name }, example: directive.example };
  const [list] = content;
  if (content.length !== 1 || list?.type !== 'list') {
    const stray = content.find((child) => child.type !== 'list') ?? node;
    reportError(file, stray, says('term-list', named));
    return [];
  }
  return list.children.flatMap((item) => {
    const found = splitItem(item);
    if (found !== undefined) return [found];
    reportError(file, item, says('term-missing', named));
    return [];
  });
}

function splitItem(node: ListItem): TermItem | undefined {
  const [paragraph, ...others] = node.children;
  if (paragraph?.type !== 'paragraph') return undefined;
  const split = splitBold(paragraph) ?? splitAtColon(paragraph);
  if (split === undefined) return undefined;
  const body = others.length === 0 ? split.rest : [{ ...paragraph, children: split.rest }, ...others];
  return { node, term: split.term, body };
}

interface Split {
  readonly term: PhrasingContent[];
  readonly rest: PhrasingContent[];
}

function splitBold({ children: [bold, next, ...others] }: Paragraph): Split | undefined {
  if (bold?.type !== 'strong') return undefined;
  const last = bold.children.at(-1);
  const term: PhrasingContent[] =
    last?.type === 'text'
      ? [...bold.children.slice(0, -1), { ...last, value: withoutColon(last.value) }]
      : bold.children;
  if (next === undefined) return { term, rest: [] };
  if (next.type !== 'text') return { term, rest: [next, ...others] };
  return { term, rest: [{ ...next, value: next.value.replace(AFTER_TERM, '') }, ...others] };
}

function withoutColon(text: string): string {
  const words = text.trimEnd();
  return /[:：]$/.test(words) ? words.slice(0, -1).trimEnd() : words;
}

function splitAtColon({ children: [first, ...others] }: Paragraph): Split | undefined {
  if (first?.type !== 'text') return undefined;
  const match = TERM_BEFORE_COLON.exec(first.value);
  if (match === null) return undefined;
  const term = { ...first, value: (match[1] ?? '').trim() };
  return { term: [term], rest: [{ ...first, value: first.value.slice(match[0].length) }, ...others] };
}
