/** Letters of the tables, each with an ASCII letter in its place. */
const LETTERS = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي';
const CODES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghij';
const SEPARATORS = ' \n/';
/** Each separator with how many letters a word has in common with the one before it: 0 to 7. */
const STARTS = '01234567!"#%&()*klmnopqr';
const MOST_COMMON = 7;

const LEXICON = /\/arabic\/lexicon\/[^/?]+\.ts(?:\?|$)/;
/** The tables stand in template strings of several lines. */
const TABLE = /`(\n[^`$\\]*\n)`/g;
const ONLY_WORDS = new RegExp(`^[${LETTERS}${SEPARATORS}]*$`);

/**
 * A Vite plugin for workers that writes the tables of the lexicon with one byte a letter, each word without what it has
 * in common with the word before it, and a function that reads them. A reader's first question waits for the lexicon:
 * 31 kilobytes of tables, compressed by brotli, and not 40.
 */
export function shortTables(): { readonly name: string; transform(code: string, id: string): string | undefined } {
  return {
    name: 'nuqta:short-tables',
    transform(code, id) {
      if (!LEXICON.test(id)) return undefined;
      const short = code.replace(TABLE, (whole, table: string) =>
        ONLY_WORDS.test(table) ? `toTable(\`${toShort(table)}\`)` : whole,
      );
      return short === code ? undefined : `${short}\n${TO_TABLE}`;
    },
  };
}

/** A word after a slash is compared with the one before it, any other with the first one of the entry before. */
function toShort(table: string): string {
  let last = '';
  let head = '';
  return Array.from(table.matchAll(/([ \n/]+)([^ \n/]*)/g), ([, separator = '', word = '']) => {
    const kind = SEPARATORS.indexOf(separator);
    const isPart = separator === '/';
    const common = kind === -1 ? 0 : commonStart(word, isPart ? last : head);
    last = word;
    if (!isPart) head = word;
    const rest = Array.from(word.slice(common), (letter) => CODES.charAt(LETTERS.indexOf(letter))).join('');
    return (kind === -1 ? separator : STARTS.charAt(kind * (MOST_COMMON + 1) + common)) + rest;
  }).join('');
}

function commonStart(word: string, other: string): number {
  let length = 0;
  while (length < Math.min(MOST_COMMON, word.length, other.length) && word[length] === other[length]) length += 1;
  return length;
}

/** Hoisted: it stands behind the tables that it reads. */
const TO_TABLE = `function toTable(text) {
  let table = "", last = "", head = "";
  for (const part of text.match(/[^A-Za-j][A-Za-j]*/g)) {
    const start = ${JSON.stringify(STARTS)}.indexOf(part[0]);
    const rest = part.slice(1).replace(/./g, (code) => "${LETTERS}"[code.charCodeAt(0) - (code < "a" ? 65 : 71)]);
    last = (start < 0 ? "" : (start < 16 ? head : last).slice(0, start & 7)) + rest;
    if (start < 16) head = last;
    table += (start < 0 ? part[0] : ${JSON.stringify(SEPARATORS)}[start >> 3]) + last;
  }
  return table;
}`;
