import type { Image, PhrasingContent, RootContent } from 'mdast';
import { type Construct, construct } from '../construct-node.ts';

/**
 * Returns `<figure class="figure">` around a picture. The caption is written `caption | credit`; it defaults to the
 * picture's title: `![alt](file.jpg "caption | credit")`.
 */
export function pictureFigure(image: Image, caption: readonly PhrasingContent[] = titleOf(image)): Construct {
  const { words, credit } = splitCredit(caption);
  const lines: RootContent[] = [];
  if (words.length > 0) lines.push(construct(image, 'span', {}, words));
  if (credit !== '') lines.push(construct(image, 'cite', {}, [{ type: 'text', value: credit }]));
  const figcaption = lines.length === 0 ? [] : [construct(image, 'figcaption', {}, spaced(lines))];
  return construct(image, 'figure', { className: ['figure'] }, [{ ...image, title: null }, ...figcaption]);
}

function titleOf({ title }: Image): PhrasingContent[] {
  const value = title?.trim() ?? '';
  return value === '' ? [] : [{ type: 'text', value }];
}

function splitCredit(caption: readonly PhrasingContent[]): { words: PhrasingContent[]; credit: string } {
  const last = caption.at(-1);
  const bar = last?.type === 'text' ? last.value.lastIndexOf('|') : -1;
  if (last?.type !== 'text' || bar < 0) return { words: [...caption], credit: '' };
  const before = last.value.slice(0, bar).trimEnd();
  const words = before === '' ? caption.slice(0, -1) : [...caption.slice(0, -1), { ...last, value: before }];
  return { words: [...words], credit: last.value.slice(bar + 1).trim() };
}

/** A space between caption and credit, for readers without the style sheet. */
function spaced(lines: readonly RootContent[]): RootContent[] {
  return lines.flatMap((line, index): RootContent[] => (index === 0 ? [line] : [{ type: 'text', value: ' ' }, line]));
}
