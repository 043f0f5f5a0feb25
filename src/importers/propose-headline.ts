const MOST_LETTERS = 80;
/** A headline cut behind one of these hangs in the air. */
const HANGING =
  /\s(?:و|أو|أن|إن|ما|لا|لم|لن|قد|مع|من|إلى|على|عن|في|بين|بعد|قبل|عند|حول|ضد|دون|خلال|بشكل|التي|الذي|الذين|حيث|هذا|هذه|كل|أي)$/u;

/**
 * Returns a headline for an article that came without one: its first sentence, cut at a word to at most 80 letters, no
 * preposition or conjunction left hanging at the end. A person is asked to replace it.
 */
export function proposeHeadline(text: string): string {
  const sentence = /^.+?(?=[.؟!](?:\s|$)|[.؟!][»"”]|$)/u.exec(text.trim())?.[0] ?? text.trim();
  if (sentence.length <= MOST_LETTERS) return trimEnd(sentence);
  const cut = sentence.slice(0, MOST_LETTERS + 1);
  let headline = cut.slice(0, Math.max(cut.lastIndexOf(' '), 1));
  while (HANGING.test(headline)) headline = headline.replace(HANGING, '');
  return trimEnd(headline);
}

function trimEnd(headline: string): string {
  const trimmed = headline.replace(/[\s،,؛;:.\-–—]+$/u, '');
  // A quotation the cut left open is not quoted at all.
  return trimmed.split('«').length === trimmed.split('»').length ? trimmed : trimmed.replace(/[«»]/g, '');
}
