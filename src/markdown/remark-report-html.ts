import type { Html, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { reportError, reportWarning } from './report.ts';
import { SANITIZE_SCHEMA } from './sanitize-schema.ts';

/** Tags that an HTML parser ignores in a fragment, so that later plugins cannot report them. */
const TRACELESS = /<(html|head|body|frame|frameset)(?=[\s/>])/gi;

/** Markup that is not an element (`<!doctype html>`, `<![CDATA[ ]]>`, `<?php ?>`), with its end. */
const DECLARATIONS: readonly { readonly open: RegExp; readonly name: string; readonly close: string }[] = [
  { open: /<!--/, name: 'comment', close: '-->' },
  { open: /<!\[CDATA\[/, name: 'CDATA section', close: ']]>' },
  { open: /<\?/, name: 'processing instruction', close: '?>' },
  { open: /<![a-z]/i, name: 'declaration', close: '>' },
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
        reportWarning(file, node, {
          rule: 'html-dropped',
          message: `<${name?.toLowerCase()}> was dropped. A body is only the text of an article; write Markdown.`,
        });
      }
      reportDeclarations(node, file);
      followHolders(node, open);
    });
    for (const [name, nodes] of open) {
      for (const node of nodes) {
        const message = `<${name}> is opened here and never closed, and everything after it would be lost. Write </${name}> where it ends, or remove it.`;
        reportError(file, node, { rule: 'html-open', message });
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
    const { name, close, at } = first;
    const end = rest.indexOf(close, at + 2);
    if (end === -1) {
      const message = `A ${name} is opened here and never closed, and everything after it would be lost. Write "${close}" where it ends.`;
      reportError(file, node, { rule: 'html-open', message });
      return;
    }
    // Comments are not meant for readers, so dropping them is not reported.
    if (name !== 'comment')
      reportWarning(file, node, { rule: 'html-dropped', message: `A ${name} was dropped. Write Markdown.` });
    rest = rest.slice(end + close.length);
  }
}
