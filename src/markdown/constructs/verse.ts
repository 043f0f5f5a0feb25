import type { PhrasingContent, RootContent } from 'mdast';
import { construct } from '../construct-node.ts';
import { mdastText } from '../mdast-text.ts';
import type { BuildConstruct } from './build-construct.ts';

/** Separates the two hemistichs of a line: `...`, `***`, `//`, `|`, a tab or three spaces. */
const CAESURA = /[ \t\u00a0]*(?:\.{3,}|…|\*{3}|\/\/|\|)[ \t\u00a0]*|\t+| {3,}/;

/** `:::verse[poet]`: one verse per line, its two hemistichs side by side. */
export const buildVerse: BuildConstruct = ({ node, label, content }) => {
  const lines = content
    .flatMap((block) => mdastText(block as RootContent).split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const verses = lines.map((line) => construct(node, 'p', {}, hemistichs(line)));
  const poet = label.map(mdastText).join('').trim();
  const caption = poet === '' ? [] : [construct(node, 'figcaption', {}, [{ type: 'text', value: poet }])];
  return [construct(node, 'figure', { className: ['verse'] }, [construct(node, 'blockquote', {}, verses), ...caption])];

  /** Feeds and plain text show the mark between the two; a page shows them side by side. */
  function hemistichs(line: string): PhrasingContent[] {
    const parts = line.split(CAESURA).filter((part) => part !== '');
    return parts.flatMap((part, index): PhrasingContent[] => [
      ...(index === 0 ? [] : [construct(node, 'span', { className: ['caesura'] }, [{ type: 'text', value: ' … ' }])]),
      construct(node, 'span', { className: ['hemistich'] }, [{ type: 'text', value: part }]),
    ]);
  }
};
