import type { Parent, PhrasingContent, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import type { Directive } from '../directives.ts';

/** A directive cut into what the builders need. */
export interface DirectiveParts {
  readonly directive: Directive;
  /** The node itself, for its place in the file. */
  readonly node: Parent;
  /** What stands in `[…]`. */
  readonly label: readonly PhrasingContent[];
  /** What stands between the fences; empty for a leaf. */
  readonly content: readonly RootContent[];
  /** `{…}` by the names of the table; a flag without a value is ''. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Returns what stands in the tree in place of a directive, and reports what is wrong with it. */
export type BuildConstruct = (parts: DirectiveParts, file: VFile) => RootContent[];
