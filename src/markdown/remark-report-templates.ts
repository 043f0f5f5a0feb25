import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { shorten } from '#diagnostics/shorten.ts';
import { says } from '#messages/says.ts';
import { reportWarning } from './report.ts';

/** `{{< youtube … >}}`, `{{% … %}}`, `{{ page.title }}`, `{% include … %}`, `## عنوان {#id}`, `{: .class}`. */
const MARK = /\{\{[<%]?.{0,200}?\}\}|\{%.{0,200}?%\}|\{#[\w\p{L}:.-]{1,60}\}|\{:[^{}\n]{1,80}\}/gu;
const CODE = /`+[^`]*`+/g;
const WITH_MARKS = new Set(['paragraph', 'heading', 'tableCell', 'html']);

/** Warns of template syntax of other generators, which would be shown to readers. */
export function remarkReportTemplates() {
  return (tree: Root, file: VFile): void => {
    const source = String(file.value);
    if (!/\{[{%#:]/.test(source)) return;
    visit(tree, (node) => {
      const start = node.position?.start;
      if (!WITH_MARKS.has(node.type) || start?.offset === undefined) return;
      const written = source
        .slice(start.offset, node.position?.end.offset)
        .replace(CODE, (code) => ' '.repeat(code.length));
      for (const { 0: mark, index } of written.matchAll(MARK)) {
        const before = written.slice(0, index).split('\n');
        const line = start.line + before.length - 1;
        const column = (before.length === 1 ? start.column : 1) + (before.at(-1) ?? '').length;
        const place = { start: { line, column }, end: { line, column: column + mark.length } };
        const id = mark.startsWith('{#') ? 'template-shown/anchor' : 'template-shown';
        reportWarning(file, { position: place }, says(id, { mark: shorten(mark) }));
      }
    });
  };
}
