/** Maximum length of an utterance: longer speech is cut off in some browsers. */
const LONGEST = 220;

/** The end of a sentence: its sign, closing quotes behind it, and a space; not the point of a number or of an initial. */
const SENTENCE = /(?<=(?:[!؟?…]|(?<!(?:^|[\s(])\p{L})\.)[»”"')\]]*)\s+/u;

/** Splits a paragraph into utterances: one a sentence, and long sentences after a comma or at a space. */
export function speechPieces(text: string): string[] {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.split(SENTENCE).filter(Boolean).flatMap(pieces);
}

function pieces(sentence: string): string[] {
  const found: string[] = [];
  let rest = sentence;
  while (rest.length > LONGEST) {
    const head = rest.slice(0, LONGEST);
    const end = [/^.*[،؛:](?=\s)/u, /^.*(?=\s)/u].map((cut) => cut.exec(head)?.[0]).find(Boolean);
    const piece = end ?? head;
    found.push(piece);
    rest = rest.slice(piece.length).trimStart();
  }
  return rest === '' ? found : [...found, rest];
}
