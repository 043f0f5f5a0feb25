import type { Element, Root } from 'hast';
import { toSlug } from '#arabic/slug.ts';
import { hastText } from '#markdown/hast-text.ts';

const HEADING = /^h[1-6]$/;

/** Returns where a link within the text leads here, by the id it names: to the heading that has it. */
export function anchorsOf(tree: Root): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  const met = new Map<string, number>();
  const visit = (parent: Root | Element): void => {
    for (const node of parent.children) {
      if (node.type !== 'element') continue;
      if (HEADING.test(node.tagName)) addHeading(node);
      else visit(node);
    }
  };
  const addHeading = (heading: Element): void => {
    const slug = toSlug(hastText(heading));
    if (slug === '') return;
    // The page itself uses ids of ASCII.
    const stem = /^[a-z0-9-]+$/.test(slug) ? `s-${slug}` : slug;
    const count = (met.get(stem) ?? 0) + 1;
    met.set(stem, count);
    const anchor = `#${count === 1 ? stem : `${stem}-${count}`}`;
    for (const id of [...idsOf(heading), slug]) {
      if (anchors.has(id)) continue;
      anchors.set(id, anchor);
      anchors.set(encodeURIComponent(id), anchor);
    }
  };
  visit(tree);
  return anchors;
}

function idsOf(element: Element): string[] {
  const own = [element.properties['id'], element.properties['name']].filter((id) => typeof id === 'string');
  return [...own, ...element.children.flatMap((child) => (child.type === 'element' ? idsOf(child) : []))];
}
