import type { Parent, PhrasingContent, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import type { Directive } from '../directives.ts';

/** A directive, prepared for the builders. */
export interface DirectiveParts {
  readonly directive: Directive;
  /** The node itself, for its position. */
  readonly node: Parent;
  /** The content of `[…]`. */
  readonly label: readonly PhrasingContent[];
  /** The content between the fences; empty for a leaf. */
  readonly content: readonly RootContent[];
  /** `{…}` by canonical names; the value of a flag is ''. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Returns the replacement of a directive, and reports its errors. */
export type BuildConstruct = (parts: DirectiveParts, file: VFile) => RootContent[];
