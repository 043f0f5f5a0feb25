import type { Html, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { shorten } from '#diagnostics/shorten.ts';
import { says } from '#messages/says.ts';
import { reportError, reportWarning } from './report.ts';
import { SANITIZE_SCHEMA } from './sanitize-schema.ts';
import { unfinishedTagAt } from './unfinished-tag.ts';

const TAG = /<(\/?)([a-z][^\s/>]*)[^>]*>/gi;
/** Void elements. */
const VOID = new Set('area base br col embed frame hr img input link meta param source track wbr'.split(' '));
/** Elements with an optional end tag. */
const END_LEFT_OUT = new Set(
  'body caption colgroup dd dt head html li option p rp rt tbody td tfoot th thead tr'.split(' '),
);
/** Elements allowed only in tables; elsewhere an HTML parser ignores their tags. */
const OF_TABLES = new Set('caption col colgroup tbody td tfoot th thead tr'.split(' '));
/** Reported separately, with their content. */
const HOLDERS = new Set(SANITIZE_SCHEMA.strip);

/** State of the tags so far: open elements by name, and the element that is dropped with its content. */
interface Tags {
  readonly open: Map<string, Html[]>;
  dropped: string;
}

/**
 * Warns of raw HTML that an HTML parser repairs silently: an end tag without a start tag (ignored); a start tag without
 * an end tag (extends to the end of the article); a cell without a table.
 */
export function remarkReportTags() {
  return (tree: Root, file: VFile): void => {
    const tags: Tags = { open: new Map(), dropped: '' };
    visit(tree, 'html', (node) => {
      cutUnfinishedTag(node, file);
      const text = node.value.replace(/<!--.*?-->/gs, '');
      for (const [, slash, written = ''] of text.matchAll(TAG))
        readTag(written.toLowerCase(), slash === '/', node, tags, file);
    });
    for (const [name, nodes] of tags.open) {
      if (END_LEFT_OUT.has(name)) continue;
      for (const node of nodes) {
        reportWarning(file, node, says('html-unclosed', { tag: shorten(name) }));
      }
    }
  };
}

/** An HTML parser would parse everything that follows as attributes. */
function cutUnfinishedTag(node: Html, file: VFile): void {
  const at = unfinishedTagAt(node.value);
  if (at === undefined) return;
  const tag = /^<\/?[^\s>]*/.exec(node.value.slice(at, at + 40))?.[0] ?? '<';
  reportError(file, node, says('html-open/tag', { tag: shorten(tag) }));
  node.value = node.value.slice(0, at);
}

function readTag(name: string, isEnd: boolean, node: Html, tags: Tags, file: VFile): void {
  if (tags.dropped !== '') {
    if (isEnd && name === tags.dropped) tags.dropped = '';
    return;
  }
  if (HOLDERS.has(name) && !VOID.has(name)) {
    if (!isEnd) tags.dropped = name;
    else reportStrayEnd(name, node, file);
    return;
  }
  if (OF_TABLES.has(name) && !isEnd && (tags.open.get('table') ?? []).length === 0) {
    reportWarning(file, node, says('html-dropped/place', { tag: name, parents: ['<table>'] }));
  }
  if (VOID.has(name)) return;
  const nodes = tags.open.get(name) ?? [];
  tags.open.set(name, nodes);
  if (!isEnd) nodes.push(node);
  else if (nodes.pop() === undefined) reportStrayEnd(name, node, file);
}

function reportStrayEnd(name: string, node: Html, file: VFile): void {
  reportWarning(file, node, says('html-dropped/end', { tag: shorten(name) }));
}
