import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { tooDeep } from './limit-error.ts';
import { LIMITS } from './limits.ts';

const TAG = /<(\/?)([a-z][^\s/>:@]*)(?=[\s/>])|\r?\n[ \t]*\r?\n|\r[ \t]*\r/gi;
/** Void elements and those with an optional end tag. */
const NOT_NESTING = new Set([
  'area',
  'base',
  'br',
  'col',
  'dd',
  'dt',
  'embed',
  'hr',
  'img',
  'input',
  'li',
  'link',
  'meta',
  'option',
  'p',
  'param',
  'source',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'track',
  'wbr',
]);
/** An HTML parser reopens these in every paragraph until they are closed. */
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));

/**
 * Returns an error where raw HTML exceeds a limit: nesting of elements (an end tag counts only if such an element is
 * open), and open formatting elements times the paragraphs in which they are reopened.
 */
export function scanTags(markdown: string): Diagnostic | undefined {
  if (!markdown.includes('<')) return undefined;
  const open = new Map<string, number>();
  let depth = 0;
  let formatting = 0;
  let reopened = 0;
  for (const { 1: slash, 2: written, index } of markdown.matchAll(TAG)) {
    const name = written?.toLowerCase();
    if (name === undefined) {
      reopened += formatting;
      if (reopened > LIMITS.signs) return tooDeep(index, 'nesting/elements');
      continue;
    }
    if (NOT_NESTING.has(name)) continue;
    const count = open.get(name) ?? 0;
    if (slash === '/' && count === 0) continue;
    const step = slash === '/' ? -1 : 1;
    open.set(name, count + step);
    depth += step;
    if (FORMATTING.has(name)) formatting += step;
    if (depth > LIMITS.nesting) return tooDeep(index, 'nesting/elements');
  }
  return undefined;
}
