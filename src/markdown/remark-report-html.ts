import type { Html, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Texts } from '#messages/message.ts';
import { says } from '#messages/says.ts';
import { reportError, reportWarning } from './report.ts';
import { SANITIZE_SCHEMA } from './sanitize-schema.ts';

/** Tags that an HTML parser ignores in a fragment, so that later plugins cannot report them. */
const TRACELESS = /<(html|head|body|frame|frameset)(?=[\s/>])/gi;

/** Markup that is not an element (`<!doctype html>`, `<![CDATA[ ]]>`, `<?php ?>`), with its end. */
const DECLARATIONS: readonly { readonly open: RegExp; readonly kind: Texts; readonly close: string }[] = [
  { open: /<!--/, kind: { en: 'comment', ar: 'تعليق HTML' }, close: '-->' },
  { open: /<!\[CDATA\[/, kind: { en: 'CDATA section', ar: 'مقطع CDATA' }, close: ']]>' },
  { open: /<\?/, kind: { en: 'processing instruction', ar: 'تعليمة معالجة' }, close: '?>' },
  { open: /<![a-z]/i, kind: { en: 'declaration', ar: 'تصريح HTML' }, close: '>' },
];

/** Elements that are dropped with their content; void ones need no end. */
const HOLDERS = new Set((SANITIZE_SCHEMA.strip ?? []).filter((name) => name !== 'embed'));
/** Where `/>` closes an element; elsewhere in HTML it does not. */
const FOREIGN = new Set(['svg', 'math']);
const TAG = /<(\/?)([a-z][a-z0-9]*)(?=[\s/>]|$)([^>]*)(>?)/gi;

/**
 * Reports tags that disappear when raw HTML is parsed. An element that is never closed is an error: it would swallow
 * the rest of the article.
 */
export function remarkReportHtml() {
  return (tree: Root, file: VFile): void => {
    const open = new Map<string, Html[]>();
    visit(tree, 'html', (node) => {
      for (const [, name] of node.value.matchAll(TRACELESS)) {
        reportWarning(file, node, says('html-dropped/document', { tag: name?.toLowerCase() ?? '' }));
      }
      reportDeclarations(node, file);
      followHolders(node, open);
    });
    for (const [name, nodes] of open) {
      for (const node of nodes) {
        reportError(file, node, says('html-open', { tag: name }));
      }
    }
  };
}

/** Tracks the elements that are open after this node by name, innermost last. */
function followHolders(node: Html, open: Map<string, Html[]>): void {
  for (const [, slash, written = '', rest = '', end] of node.value.replace(/<!--.*?-->/gs, '').matchAll(TAG)) {
    const name = written.toLowerCase();
    if (!HOLDERS.has(name)) continue;
    const nodes = open.get(name) ?? [];
    if (slash === '/') nodes.pop();
    // Unfinished tags are reported by remarkReportTags.
    else if (end !== '' && !(FOREIGN.has(name) && rest.endsWith('/'))) nodes.push(node);
    open.set(name, nodes);
  }
}

function reportDeclarations(node: Html, file: VFile): void {
  let rest = node.value;
  for (;;) {
    const first = DECLARATIONS.map((declaration) => ({ ...declaration, at: rest.search(declaration.open) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at)[0];
    if (first === undefined) return;
    const { kind, close, at } = first;
    const end = rest.indexOf(close, at + 2);
    if (end === -1) {
      reportError(file, node, says('html-open/declaration', { kind, close }));
      return;
    }
    // Comments are not meant for readers, so dropping them is not reported.
    if (close !== '-->') reportWarning(file, node, says('html-dropped/declaration', { kind }));
    rest = rest.slice(end + close.length);
  }
}
