import type { Island } from './tokens.ts';
import { partnerOf } from './visual-order.ts';

/** Places of brackets and quotation marks that belong together, each with the other's. */
export type Brackets = ReadonlyMap<number, number>;

const SIGNS = /[()[\]{}“”„"⟨⟩]/;
/** Deeper nesting is no text, and would cost time. */
const DEEPEST = 20;

/** Returns the brackets and quotation marks of an island that have their partners in it. */
export function bracketsIn(text: string, { start, end }: Island): Brackets {
  const pairs = new Map<number, number>();
  const open: { readonly partner: string; readonly index: number }[] = [];
  for (let index = start; index < end; index += 1) {
    const sign = text.charAt(index);
    if (!SIGNS.test(sign)) continue;
    const last = open.at(-1);
    if (last?.partner === sign) {
      open.pop();
      pairs.set(last.index, index).set(index, last.index);
      continue;
    }
    const partner = openerOf(text, index);
    if (partner !== undefined && open.length < DEEPEST) open.push({ partner, index });
    else if (partner === undefined && sign !== '"') closeOuter(open, sign, index, pairs);
  }
  return pairs;
}

/** What closes the sign at a place; undefined where it opens nothing. */
function openerOf(text: string, index: number): string | undefined {
  const sign = text.charAt(index);
  if (sign === '“' || sign === '„') return '”';
  if (sign === '"')
    return /[\s([{]|^$/.test(text.charAt(index - 1)) && /\S/.test(text.charAt(index + 1)) ? '"' : undefined;
  const bracket = partnerOf(sign);
  return bracket?.opens === true ? bracket.partner : undefined;
}

/** A bracket closes its own even over others that were left open. */
function closeOuter(
  open: { readonly partner: string; readonly index: number }[],
  sign: string,
  index: number,
  pairs: Map<number, number>,
): void {
  const match = open.findLastIndex(({ partner }) => partner === sign);
  const opened = open[match];
  if (opened === undefined) return;
  pairs.set(opened.index, index).set(index, opened.index);
  open.length = match;
}

/** Says whether a place holds a bracket or a straight or curved quotation mark. */
export function isBracket(sign: string): boolean {
  return SIGNS.test(sign);
}
