import { speechPieces } from './speech-pieces.ts';

/** What is spoken: headline, standfirst, and the text without notes, pull quotes, cards, tables and embeds. */
const READ = 'h1, .art-head .standfirst, .body :is(p, h2, h3, h4, li, dt, dd)';
const UNREAD = '.whole, .note, .pull, .card, .embed, .table, .footnotes, .end, .gallery';
const UNSAID = '.refn, .vh, .badge';

/** One utterance with its place in the page. */
export interface Sentence {
  readonly text: string;
  readonly element: Element;
  /** The same as a stretch of the page. */
  readonly range: Range;
}

/** Returns the sentences of an article in order. */
export function sentencesOf(page: Document): Sentence[] {
  return [...page.querySelectorAll(READ)]
    .filter((element) => !element.closest(UNREAD) && !element.querySelector('p, li'))
    .flatMap(sentencesIn);
}

function sentencesIn(element: Element): Sentence[] {
  const nodes = textNodes(element);
  const text = nodes.map((node) => node.data).join('');
  let from = 0;
  return speechPieces(text).flatMap((piece) => {
    const start = text.indexOf(piece.charAt(0), from);
    const end = endOf(text, start, piece);
    from = end;
    const range = element.ownerDocument.createRange();
    const [first, last] = [placeOf(nodes, start), placeOf(nodes, end - 1)];
    if (first === undefined || last === undefined) return [];
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    return [{ text: piece, element, range }];
  });
}

function textNodes(element: Element): Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node.nodeType === Node.TEXT_NODE && !node.parentElement?.closest(UNSAID)) nodes.push(node as Text);
  return nodes;
}

/** Where a piece ends in the written text, in which several spaces may stand for one. */
function endOf(text: string, start: number, piece: string): number {
  let at = start;
  for (const letter of piece.replace(/\s/g, '')) {
    while (at < text.length && text.slice(at, at + letter.length) !== letter) at += 1;
    at += letter.length;
  }
  return at;
}

function placeOf(nodes: readonly Text[], place: number): { node: Text; offset: number } | undefined {
  let before = 0;
  for (const node of nodes) {
    if (place < before + node.length) return { node, offset: place - before };
    before += node.length;
  }
  return undefined;
}
