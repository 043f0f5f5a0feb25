import { decodePercent } from '#site/percent.ts';

/** A tag; the values of its attributes may hold ">". */
const TAG = /<(\/?)([a-z][a-z0-9-]*)(?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*\s*(\/?)>/gi;
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'source', 'track', 'wbr']);

/**
 * Divides the HTML of a body between its outermost blocks into parts of about `size` characters at most; a single block
 * is never divided. Links to ids of another part become `address(part)` with the fragment.
 */
export function splitBlocks(html: string, size: number, address: (part: number) => string): string[] {
  if (html.length <= size) return [html];
  const parts = joinBlocks(blocksOf(html), size);
  if (parts.length === 1) return parts;
  const partOf = new Map(parts.flatMap((part, index) => idsOf(part).map((id) => [id, index] as const)));
  return parts.map((part, index) =>
    part.replace(/(\shref=")#([^"]+)"/g, (written, start: string, fragment: string) => {
      const target = partOf.get(decodePercent(fragment));
      return target === undefined || target === index ? written : `${start}${address(target)}#${fragment}"`;
    }),
  );
}

/** Returns the outermost elements, each with the text before it. */
function blocksOf(html: string): string[] {
  const blocks: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { index, 0: tag, 1: close, 2: name = '', 3: selfClose } of html.matchAll(TAG)) {
    if (VOID.has(name.toLowerCase()) || selfClose) continue;
    depth += close ? -1 : 1;
    if (depth > 0) continue;
    depth = 0;
    const end = index + tag.length;
    blocks.push(html.slice(start, end));
    start = end;
  }
  const rest = html.slice(start);
  return rest.trim() === '' ? blocks : [...blocks, rest];
}

/** A heading goes with what follows it. */
function joinBlocks(blocks: readonly string[], size: number): string[] {
  const parts: string[][] = [[]];
  let length = 0;
  for (const [index, block] of blocks.entries()) {
    const next = /^\s*<h\d/.test(block) ? (blocks[index + 1]?.length ?? 0) : 0;
    if (length > 0 && length + block.length + next > size) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(block);
    length += block.length;
  }
  return parts.map((part) => part.join(''));
}

function idsOf(html: string): string[] {
  return [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id);
}
