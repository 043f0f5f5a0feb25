import type { Html, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { reportError, reportWarning } from './report.ts';
import { SANITIZE_SCHEMA } from './sanitize-schema.ts';

/** Tags an HTML parser leaves out of a fragment without a trace, so that nothing later could report them. */
const TRACELESS = /<(html|head|body|frame|frameset)(?=[\s/>])/gi;

/** What is no element: `<!doctype html>`, `<![CDATA[ ]]>`, `<?php ?>`; each with the sign that ends it. */
const DECLARATIONS: readonly { readonly open: RegExp; readonly name: string; readonly close: string }[] = [
  { open: /<!--/, name: 'comment', close: '-->' },
  { open: /<!\[CDATA\[/, name: 'CDATA section', close: ']]>' },
  { open: /<\?/, name: 'processing instruction', close: '?>' },
  { open: /<![a-z]/i, name: 'declaration', close: '>' },
];

/** Elements that are dropped with what they hold; those that cannot hold anything need no end. */
const HOLDERS = new Set((SANITIZE_SCHEMA.strip ?? []).filter((name) => name !== 'embed'));
/** Where `/>` ends an element, as it does nowhere else in HTML. */
const FOREIGN = new Set(['svg', 'math']);
const TAG = /<(\/?)([a-z][a-z0-9]*)(?=[\s/>]|$)([^>]*)(>?)/gi;

/**
 * Reports tags that vanish when the raw HTML of a body is parsed, and as an error what is opened and never closed: it
 * would take the rest of the article with it.
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
        const message = `<${name}> is opened here and never closed, and all that follows would be lost. Write </${name}> where it ends, or take it out.`;
        reportError(file, node, { rule: 'html-open', message });
      }
    }
  };
}

/** Keeps for each name the elements that are open after this node, the innermost last. */
function followHolders(node: Html, open: Map<string, Html[]>): void {
  for (const [, slash, written = '', rest = '', end] of node.value.replace(/<!--.*?-->/gs, '').matchAll(TAG)) {
    const name = written.toLowerCase();
    if (!HOLDERS.has(name)) continue;
    const nodes = open.get(name) ?? [];
    if (slash === '/') nodes.pop();
    // A tag that is itself never finished is told of by remarkReportTags.
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
      const message = `A ${name} is opened here and never closed, and all that follows would be lost. Write "${close}" where it ends.`;
      reportError(file, node, { rule: 'html-open', message });
      return;
    }
    // A comment says of itself that it is not for readers.
    if (name !== 'comment')
      reportWarning(file, node, { rule: 'html-dropped', message: `A ${name} was dropped. Write Markdown.` });
    rest = rest.slice(end + close.length);
  }
}
