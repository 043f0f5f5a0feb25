import { createRequire } from 'node:module';
import type { parseBody } from './parse-body.ts';

let parser: { readonly parseBody: typeof parseBody } | undefined;

/**
 * Like `parseBody`, but loaded on first call: the Markdown parsers are half of all modules a command loads, and a run
 * in which all files are cached needs none of them.
 */
export const lazyParseBody: typeof parseBody = (markdown, options) => {
  parser ??= createRequire(import.meta.url)('./parse-body.ts');
  if (parser === undefined) throw new Error('the Markdown parser was not loaded');
  return parser.parseBody(markdown, options);
};
