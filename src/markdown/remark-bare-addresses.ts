import type { Link, Parent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Arabic punctuation that ends an address; GFM only knows ASCII punctuation. */
const ARABIC_MARK = /[،؛؟«»“”…٪۔]/u;
const TRAILING = /[.,:;!?'"*_~)]+$/;

/**
 * Ends bare addresses before Arabic punctuation: in «https://example.org، ثم» GFM makes the comma part of the host.
 * Addresses in angle brackets are not changed.
 */
export function remarkBareAddresses() {
  return (tree: Root, file: VFile): void => {
    const source = String(file.value);
    if (!ARABIC_MARK.test(source)) return;
    visit(tree, 'link', (node, index, parent) => {
      const [words] = node.children;
      if (index === undefined || words?.type !== 'text' || !isBare(node, source)) return undefined;
      return cutLink({ node, index, parent: parent as Parent }, words.value);
    });
  };
}

function isBare({ position }: Link, source: string): boolean {
  return position?.start.offset === undefined || !/^[[<]/.test(source.slice(position.start.offset));
}

interface PlacedLink {
  readonly node: Link;
  readonly index: number;
  readonly parent: Parent;
}

function cutLink({ node, index, parent }: PlacedLink, written: string): [typeof SKIP, number] | undefined {
  const mark = written.search(ARABIC_MARK);
  if (mark <= 0) return undefined;
  const kept = written.slice(0, mark).replace(TRAILING, '');
  const rest = written.slice(kept.length);
  const scheme = node.url.slice(0, node.url.length - written.length);
  node.url = scheme + kept;
  node.children = [{ type: 'text', value: kept }];
  parent.children.splice(index + 1, 0, { type: 'text', value: rest });
  return [SKIP, index + 2];
}
