import type { LinkIndex } from '#articles/link-index.ts';
import type { AddressPart } from '#markdown/body.ts';

/**
 * Returns the address that a link in a text leads to. The check has passed before anything is rendered, so a link that
 * leads nowhere is a fault of the program: page and feed both stop at it, and neither sends a reader to another page.
 */
export function checkedAddress(links: LinkIndex, part: AddressPart, file: string): string {
  const result = links.resolve(part, file);
  if ('address' in result) return result.address;
  const place = `${file}:${part.line}:${part.column}`;
  throw new Error(`${place}: the check has let "${part.written}" pass, but it leads nowhere (${result.error}).`);
}
