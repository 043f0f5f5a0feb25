import type { Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

interface Addresses {
  readonly href: (address: string) => string;
  readonly src: (address: string) => string;
}

function rehypeAddresses({ href, src }: Addresses) {
  return (tree: Root): void =>
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName === 'a' && typeof properties['href'] === 'string') properties['href'] = href(properties['href']);
      if (tagName === 'img' && typeof properties['src'] === 'string') properties['src'] = src(properties['src']);
    });
}

const AS_WRITTEN: Addresses = { href: (address) => address, src: (address) => address };

/** The parser gives the notes a heading of their own; ours have one. */
const FOOTNOTE_TITLE = /<h2[^<>]*\bid="footnote-label"[^<>]*>[^<]*<\/h2>/;

/**
 * Returns Markdown of another generator as HTML, so that it is read as every other source is; HTML within it stays.
 * Addresses of links and pictures are what the given functions make of them.
 */
export function markdownToHtml(markdown: string, addresses: Addresses = AS_WRITTEN): string {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' })
    .use(rehypeAddresses, addresses)
    .use(rehypeStringify, { allowDangerousHtml: true });
  return String(processor.processSync(markdown)).replace(FOOTNOTE_TITLE, '');
}
