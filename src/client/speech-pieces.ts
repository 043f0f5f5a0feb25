/** Maximum length of an utterance: longer speech is cut off in some browsers. */
const LONGEST = 220;

/**
 * Splits a paragraph into utterances: unchanged if short, else split after sentences, and long sentences after a comma
 * or at a space.
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
