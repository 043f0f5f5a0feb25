import remarkDirective from 'remark-directive';
import type { Processor } from 'unified';

/**
 * Parses `::leaf` and `:::container` directives, but not `:text` ones: a colon before a word is common in Arabic prose
 * (`قال:نعم`). Everything else stays exactly as written.
 */
export function remarkBlockDirectives(this: Processor): void {
  remarkDirective.call(this);
  const extensions = this.data().micromarkExtensions;
  const last = extensions?.pop();
  if (extensions === undefined || last === undefined || last.flow === undefined) {
    throw new Error('remark-directive no longer adds one micromark extension; see remark-block-directives.ts.');
  }
  extensions.push({ flow: last.flow });
}
