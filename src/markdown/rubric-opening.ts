/** A word of Arabic letters, with the punctuation before and after it. */
const WORD = /^[«“"(]*[\u0621-\u063A\u0640-\u0652\u0670\u0671]+[»”")،؛:.!؟…]*$/;
const STOP = /[،؛:.!؟…][»”")]*$/;
const MIN_WORDS = 2;
/** A stop further on is the end of a sentence, not of an opening. */
const MAX_WORDS_TO_STOP = 6;
const MAX_WORDS = 5;

/** Before these a phrase has ended, and they never end one; «من» may follow «عدد» or «أكبر», so it is not among them. */
const OPENERS = new Set(
  'في على إلى عن مع عند منذ خلال بعد قبل بين حتى لدى أمام ضد حول عبر أن إن التي الذي الذين بأن'.split(' '),
);
/** «أنه», «إنها»: as good as «أن». */
const WITH_PRONOUN = /^(?:ب|ل)?[أإ]ن(?:ه|ها|هم|هما|نا|ني|ك)$/;
const PARTICLES = new Set([
  ...OPENERS,
  ...'من ما لا لم لن قد كل بعض غير مثل كان كانت ليس ليست هذا هذه ذلك تلك هو هي ثم أو و كما لكن بل هل أي نحو دون فوق تحت كي'.split(
    ' ',
  ),
]);
/** A sentence that begins so has its main clause later: only a stop mark ends its opening. */
const CLAUSE_OPENERS = new Set('لو إذا إن أن حين عندما لما كلما بينما منذ مع بعد قبل كي لكي رغم'.split(' '));

/**
 * Returns the opening words to show in red, like a scribe would write them, or undefined: two to six words up to a stop
 * mark, else two to five that end before a preposition or a relative pronoun. They never end with a particle or inside
 * a quotation, an iḍāfa or a name; if that is uncertain, there are none.
 */
export function rubricOpening(text: string): string | undefined {
  const words = openingWords(text);
  for (const [index, { word, end }] of words.entries()) {
    const count = index + 1;
    if (count < MIN_WORDS || !isClosed(text.slice(0, end))) continue;
    if (STOP.test(word)) return isParticle(bare(word)) ? undefined : text.slice(0, end);
  }
  const [first] = words;
  if (first === undefined || CLAUSE_OPENERS.has(bare(first.word))) return undefined;
  for (let count = MIN_WORDS; count <= Math.min(MAX_WORDS, words.length - 1); count += 1) {
    const last = words[count - 1];
    const next = words[count];
    if (last === undefined || next === undefined || !isOpener(bare(next.word))) continue;
    const isWhole =
      isClosed(text.slice(0, last.end)) && !words.slice(0, count).some(({ word }) => isParticle(bare(word)));
    return isWhole ? text.slice(0, last.end) : undefined;
  }
  return undefined;
}

/** Returns the words at the beginning of a text as long as they are Arabic, the last one only where a space follows it. */
function openingWords(text: string): { word: string; end: number }[] {
  const words: { word: string; end: number }[] = [];
  for (const match of text.matchAll(/[^ \u00A0]+(?=[ \u00A0])/g)) {
    const [word] = match;
    if (words.length === MAX_WORDS_TO_STOP || !WORD.test(word)) break;
    words.push({ word, end: match.index + word.length });
  }
  return words;
}

function isOpener(word: string): boolean {
  return OPENERS.has(word) || WITH_PRONOUN.test(word);
}

function isParticle(word: string): boolean {
  return PARTICLES.has(word) || WITH_PRONOUN.test(word);
}

/** Returns the letters of a word, without marks and punctuation. */
function bare(word: string): string {
  return word.replace(/[^\u0621-\u063A\u0641-\u064A\u0671]/g, '');
}

/** Whether every quotation and bracket that begins in a text ends in it. */
function isClosed(text: string): boolean {
  const count = (sign: RegExp): number => text.match(sign)?.length ?? 0;
  return count(/[«“(]/g) === count(/[»”)]/g) && count(/"/g) % 2 === 0;
}
