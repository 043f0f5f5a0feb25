import type { FootnoteDefinition, FootnoteReference, Parent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { shorten } from '#diagnostics/shorten.ts';
import { says } from '#messages/says.ts';
import { strings } from '#strings.ts';
import { type Construct, construct } from './construct-node.ts';
import { reportError, reportWarning } from './report.ts';
import { sourceOf } from './source-of.ts';

/** A call without a note is not parsed, so it is searched in the text. */
const CALL = /(?<!\\)\[\^[^\]\s]{1,80}\]/;

/**
 * Numbers footnotes by their first calls and adds them in a section at the end, with Arabic labels and ids `fn-1`,
 * `fnref-1`, `fnref-1-2` … A call without a note is an error, a note without a call a warning.
 */
export function remarkFootnotes() {
  return (tree: Root, file: VFile): void => {
    const definitions = new Map<string, FootnoteDefinition>();
    visit(tree, 'footnoteDefinition', (node) => {
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
      else reportError(file, node, says('footnote-twice', { name: shorten(node.identifier) }));
    });
    visit(tree, 'text', (node) => {
      // An escaped bracket is meant to show.
      const call = CALL.exec(sourceOf(node, file) ?? node.value)?.[0];
      if (call === undefined) return;
      reportError(file, node, says('footnote-missing', { call }));
    });
    const numbered = numberCalls(tree, definitions);
    for (const node of definitions.values()) {
      if (numbered.some(({ definition }) => definition === node)) continue;
      reportWarning(file, node, says('footnote-unused', { name: shorten(node.identifier) }));
    }
    removeDefinitions(tree);
    if (numbered.length > 0) tree.children.push(footnoteSection(tree, numbered));
  };
}

interface Footnote {
  readonly definition: FootnoteDefinition;
  calls: number;
}

/** Replaces all calls, those inside notes after those of the text. */
function numberCalls(tree: Root, definitions: ReadonlyMap<string, FootnoteDefinition>): Footnote[] {
  const footnotes: Footnote[] = [];
  const numbers = new Map<FootnoteDefinition, number>();
  const replaceCalls = (parent: Parent): void => {
    parent.children = parent.children.map((child): RootContent => {
      if (child.type === 'footnoteReference') {
        const definition = definitions.get(child.identifier);
        return definition === undefined ? child : call(child, definition);
      }
      if ('children' in child && child.type !== 'footnoteDefinition') replaceCalls(child);
      return child;
    });
  };
  const call = (node: FootnoteReference, definition: FootnoteDefinition): Construct => {
    const number = numbers.get(definition) ?? footnotes.push({ definition, calls: 0 });
    numbers.set(definition, number);
    const footnote = footnotes[number - 1];
    if (footnote !== undefined) footnote.calls += 1;
    return footnoteCall(node, number, footnote?.calls ?? 1);
  };
  replaceCalls(tree);
  for (let index = 0; index < footnotes.length; index += 1) {
    const footnote = footnotes[index];
    if (footnote !== undefined) replaceCalls(footnote.definition);
  }
  return footnotes;
}

function callId(number: number, call: number): string {
  return call === 1 ? `fnref-${number}` : `fnref-${number}-${call}`;
}

function footnoteCall(node: FootnoteReference, number: number, call: number): Construct {
  const label = strings.footnote.replace('{n}', String(number));
  const properties = { href: `#fn-${number}`, id: callId(number, call), ariaLabel: label };
  const link = construct(node, 'a', properties, [{ type: 'text', value: String(number) }]);
  return construct(node, 'sup', { className: ['refn'] }, [link]);
}

function removeDefinitions(parent: Parent): void {
  parent.children = parent.children.filter((child) => child.type !== 'footnoteDefinition');
  for (const child of parent.children) if ('children' in child) removeDefinitions(child);
}

function footnoteSection(tree: Root, footnotes: readonly Footnote[]): Construct {
  const items = footnotes.map(({ definition, calls }, index) => {
    const back = Array.from({ length: calls }, (_, call) => backLink(definition, index + 1, call + 1));
    return construct(definition, 'li', { id: `fn-${index + 1}` }, withBackLinks(definition.children, back));
  });
  const title = construct(tree, 'h2', {}, [{ type: 'text', value: strings.footnotes }]);
  const list = construct(tree, 'ol', {}, items);
  return construct(tree, 'section', { className: ['footnotes'], ariaLabel: strings.footnotes }, [title, list]);
}

function backLink(definition: FootnoteDefinition, number: number, call: number): Construct {
  const properties = { href: `#${callId(number, call)}`, className: ['fn-back'], ariaLabel: strings.backToText };
  return construct(definition, 'a', properties, [{ type: 'text', value: '↑' }]);
}

/** The backlink is appended to the last paragraph. */
function withBackLinks(blocks: readonly RootContent[], links: readonly Construct[]): RootContent[] {
  const spaced = links.flatMap((link): RootContent[] => [{ type: 'text', value: ' ' }, link]);
  const last = blocks.at(-1);
  if (last?.type !== 'paragraph') return [...blocks, ...links];
  const paragraph = construct(last, 'p', {}, [...last.children, ...spaced]);
  return [...blocks.slice(0, -1), paragraph];
}
