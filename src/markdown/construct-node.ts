import type { Properties } from 'hast';
import type { Node, Parent, RootContent } from 'mdast';

/** An mdast node that remark-rehype converts to one HTML element. */
export interface Construct extends Parent {
  type: 'construct';
  children: RootContent[];
  data: { hName: string; hProperties: Properties };
}

declare module 'mdast' {
  interface RootContentMap {
    construct: Construct;
  }
  interface BlockContentMap {
    construct: Construct;
  }
  interface PhrasingContentMap {
    construct: Construct;
  }
}

/** Creates a node that becomes `<tagName>`, with the position of `origin`. */
export function construct(
  origin: Node,
  tagName: string,
  properties: Properties,
  children: readonly RootContent[],
): Construct {
  return {
    type: 'construct',
    data: { hName: tagName, hProperties: properties },
    children: [...children],
    ...(origin.position === undefined ? {} : { position: origin.position }),
  };
}
