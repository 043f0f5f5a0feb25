/** What a voice is given at once, in letters: longer speech breaks off in some browsers. */
const LONGEST = 220;

/**
 * Returns a paragraph in pieces a voice reads without breaking off: whole where it is short, else cut after sentences,
 * and a sentence that is itself too long after a comma or at a space.
 */
export function speechPieces(text: string): string[] {
  const words = text.replace(/\s+/g, ' ').trim();
  const pieces: string[] = [];
  let rest = words;
  while (rest.length > LONGEST) {
    const head = rest.slice(0, LONGEST);
    const end = [/^.*[.!؟…](?=\s)/u, /^.*[،؛:](?=\s)/u, /^.*(?=\s)/u].map((cut) => cut.exec(head)?.[0]).find(Boolean);
    const piece = end ?? head;
    pieces.push(piece);
    rest = rest.slice(piece.length).trimStart();
  }
  return rest === '' ? pieces : [...pieces, rest];
}
