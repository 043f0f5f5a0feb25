import type { LinkIndex } from '#articles/link-index.ts';
import type { AddressPart } from '#markdown/body.ts';

/**
 * Returns the address of a link in a text; undefined while the article it leads to waits for its day. Links were checked
 * before rendering, so a broken one is a bug: both pages and feeds throw, instead of sending readers to another page.
 */
export function checkedAddress(links: LinkIndex, part: AddressPart, file: string): string | undefined {
  const result = links.resolve(part, file);
  if ('address' in result) return result.address;
  if (result.error === 'not-published' && result.page?.draft === false) return undefined;
  const place = `${file}:${part.line}:${part.column}`;
  throw new Error(`${place}: the check accepted "${part.written}", but it is broken (${result.error}).`);
}
