import { isAbbreviation, isDotted, isOutsideQuotes, type Reading } from './phrase-reading.ts';
import { EXCLAIMED } from './phrase-words.ts';
import { isDigit, type Token } from './tokens.ts';

/** Returns where a phrase ends whose last word or number is known: signs behind it and brackets it has opened are its own. */
export function endOfPhrase(reading: Reading, last: number, start: number): number {
  const token = reading.tokens[last];
  if (token === undefined) return start;
  const end = endOfGlued(reading, token, start);
  return end + OWN_MARKS.reduce((most, marks) => Math.max(most, marks(reading, token, end)), 0);
}

/** Signs without a space, and closing brackets of the phrase, in any order: `(C++)`, `Fe(OH)3`. */
function endOfGlued({ text, island, brackets }: Reading, token: Token, start: number): number {
  let end = token.end;
  for (;;) {
    const rest = text.slice(end, Math.min(island.end, end + 60));
    const opened = brackets.get(end);
    const length = gluedSigns(rest, end - token.start);
    if (length > 0) end += length;
    else if (opened !== undefined && opened > start && opened < end) {
      end += 1 + (/^.(\d{1,2})(?!\p{L})/u.exec(rest)?.[1]?.length ?? 0);
    } else return end;
  }
}

const GLUED_SIGNS = /^(?:[+#]+(?![\p{L}\p{N}])|[™®©℠°′″♯♭。！？｡]|\$(?!\p{N})|:[\\/](?![\p{L}\p{N}]))/u;
/** `print()`, `f(x)`, `a[0]`: brackets without a space before them. */
const GLUED_BRACKETS = /^(?:\([\w ,.'"=+*-]{0,40}\)|\[[\w ,.'":]{0,40}\])\w*/;

/** `C++`, `F#`, `Disney+`: a hash only behind a letter or two. */
function gluedSigns(rest: string, length: number): number {
  const signs = GLUED_SIGNS.exec(rest)?.[0];
  if (signs === undefined) return GLUED_BRACKETS.exec(rest)?.[0].length ?? 0;
  return signs.includes('#') && length > 3 ? 0 : signs.length;
}

/** How many marks at a place belong to the phrase that ends there. */
type OwnMarks = (reading: Reading, token: Token, end: number) => number;

/** «شاشة Samsung 55"»: the mark of inches. */
const inches: OwnMarks = ({ text, classes }, _token, end) => {
  if (text.charAt(end) !== '"' || !isDigit(classes[end - 1])) return 0;
  return !/\p{L}/u.test(text.charAt(end + 1)) && isOutsideQuotes(text, end) ? 1 : 0;
};

/** `src/`, `C:\`: the last slash of a path. */
const slash: OwnMarks = ({ text }, token, end) => {
  if (!/[/\\]/.test(text.charAt(end)) || !/^[\s،؛.,)»]?$/.test(text.charAt(end + 1))) return 0;
  const word = /\S*$/.exec(text.slice(Math.max(0, token.start - 60), end))?.[0] ?? '';
  return /[/\\~]|^[A-Z]:/.test(word) ? 1 : 0;
};

/** The dot of an abbreviation; before a comma it can be no other. */
const dot: OwnMarks = ({ text }, token, end) => {
  if (text.charAt(end) !== '.' || text.charAt(end + 1) === '.') return 0;
  if (/[،؛,;:]/.test(text.charAt(end + 1)) || isDotted(text, end)) return 1;
  const isWord = token.end === end && end - token.start > 1;
  return isWord && isAbbreviation(text, token) ? 1 : 0;
};

const QUESTION = /(?<!\p{L})(?:هل|ما|ماذا|لماذا|كيف|أين|متى|من|كم|أي|أيّ|أليس)(?!\p{L})/u;

/** Those of a title inside a sentence, not the sentence's last. */
const questionOrCall: OwnMarks = ({ text }, token, end) => {
  const marks = /^[!?]+/.exec(text.slice(end, end + 4))?.[0] ?? '';
  if (marks === '') return 0;
  if (!/^\s*(?:$|[\n.])/.test(text.slice(end + marks.length, end + marks.length + 40))) return marks.length;
  if (marks.startsWith('!')) return EXCLAIMED.has(text.slice(token.start, token.end).toLowerCase()) ? marks.length : 0;
  return QUESTION.test(text.slice(Math.max(0, token.start - 200), token.start)) ? 0 : marks.length;
};

const OWN_MARKS: readonly OwnMarks[] = [inches, slash, dot, questionOrCall];
