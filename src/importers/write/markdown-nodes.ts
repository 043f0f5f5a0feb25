import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type {} from 'mdast-util-directive';
import { tidyPhrasing } from './tidy-phrasing.ts';

type LeafDirective = Extract<RootContent, { type: 'leafDirective' }>;
type ContainerDirective = Extract<RootContent, { type: 'containerDirective' }>;

/** Returns a paragraph of plain text; runs of white space are one space, as HTML shows them. */
export function paragraph(text: string): Paragraph {
  return { type: 'paragraph', children: tidyPhrasing([{ type: 'text', value: text }]).flat() };
}

/** Returns `::name[label]{…}`; an attribute without a value is its name alone. */
export function leafDirective(name: string, label: string, attributes: Record<string, string> = {}): LeafDirective {
  return { type: 'leafDirective', name, attributes, children: paragraph(label).children };
}

/** Returns `:::facts` around a list of terms, each with its text. */
export function factsDirective(
  facts: readonly { readonly term: readonly PhrasingContent[]; readonly text: readonly PhrasingContent[] }[],
): ContainerDirective {
  const items = facts.map(({ term, text }) => {
    const children: PhrasingContent[] = [
      { type: 'strong', children: [...term] },
      { type: 'text', value: ': ' },
      ...text,
    ];
    return { type: 'listItem' as const, children: [{ type: 'paragraph' as const, children }] };
  });
  const list = { type: 'list', ordered: false, spread: false, children: items } as const;
  return { type: 'containerDirective', name: 'facts', children: [{ ...list, children: items }] };
}
