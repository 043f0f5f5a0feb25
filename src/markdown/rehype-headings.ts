import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { toSlug } from '#arabic/slug.ts';
import { says } from '#messages/says.ts';
import { draftOf } from './body-draft.ts';
import { hastText, isFootnotes } from './hast-text.ts';
import { reportWarning } from './report.ts';

const LEVEL = /^h([1-6])$/;

/**
 * Assigns every heading a unique id and a level without gaps, from 2: the page's headline is the only `h1`. Empty
 * headings are removed; the title of the footnotes is not counted.
 */
export function rehypeHeadings() {
  return (tree: Root, file: VFile): void => {
    const { headings } = draftOf(file);
    const ids = new Map<string, number>();
    const open: { readonly written: number; readonly level: number }[] = [];
    visit(tree, 'element', (element, index, parent) => {
      if (isFootnotes(element)) return SKIP;
      const written = Number(LEVEL.exec(element.tagName)?.[1] ?? 0);
      if (written === 0) return undefined;
      const text = hastText(element);
      if (text === '' && parent !== undefined && index !== undefined) {
        reportWarning(file, element, says('heading-empty'));
        parent.children.splice(index, 1);
        return [SKIP, index];
      }
      while ((open.at(-1)?.written ?? 0) >= written) open.pop();
      const level = Math.min((open.at(-1)?.level ?? 1) + 1, 6);
      reportLevel(element, { written, level, parent: open.at(-1)?.written }, file);
      open.push({ written, level });
      const id = uniqueId(text, ids);
      element.tagName = `h${level}`;
      element.properties['id'] = id;
      headings.push({ depth: level, id, text });
      return SKIP;
    });
  };
}

interface Level {
  readonly written: number;
  readonly level: number;
  /** The original level of the parent heading; undefined at the top. */
  readonly parent: number | undefined;
}

function reportLevel(element: Element, { written, level, parent }: Level, file: VFile): void {
  if (written === 1) {
    reportWarning(file, element, says('heading-level-1'));
  } else if (parent !== undefined && written > parent + 1 && level < written) {
    reportWarning(file, element, says('heading-jump', { written, level, signs: '#'.repeat(level) }));
  }
}

/** ASCII ids get a prefix, because the page itself uses such ids. */
function uniqueId(text: string, ids: Map<string, number>): string {
  const slug = toSlug(text) || 'heading';
  const stem = /^[a-z0-9-]+$/.test(slug) ? `s-${slug}` : slug;
  let count = (ids.get(stem) ?? 0) + 1;
  while (count > 1 && ids.has(`${stem}-${count}`)) count += 1;
  ids.set(stem, count);
  const id = count === 1 ? stem : `${stem}-${count}`;
  if (count > 1) ids.set(id, 1);
  return id;
}
