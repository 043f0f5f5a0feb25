import { createRequire } from 'node:module';
import type { parseBody } from './parse-body.ts';

let parser: { readonly parseBody: typeof parseBody } | undefined;

/**
 * Returns what `parseBody` returns, and loads it at the first call: the Markdown parsers are half of all modules that a
 * command loads, and a run whose files all come from the cache needs none of them.
 */
export const lazyParseBody: typeof parseBody = (markdown, options) => {
  parser ??= createRequire(import.meta.url)('./parse-body.ts');
  if (parser === undefined) throw new Error('the Markdown parser was not loaded');
  return parser.parseBody(markdown, options);
};
