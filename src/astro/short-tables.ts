/** Letters of the tables, each with an ASCII letter in its place. */
const LETTERS = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي';
const CODES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghij';

const LEXICON = /\/arabic\/lexicon\/[^/?]+\.ts(?:\?|$)/;
/** The tables stand in template strings of several lines. */
const TABLE = /`(\n[^`$\\]*\n)`/g;

/**
 * A Vite plugin for workers that writes the tables of the lexicon with one byte a letter, and what reads them back in
 * front: UTF-8 takes two, and a reader's first question waits for them (4 of 57 kilobytes, compressed by brotli).
 */
export function shortTables(): { readonly name: string; transform(code: string, id: string): string | undefined } {
  return {
    name: 'nuqta:short-tables',
    transform(code, id) {
      if (!LEXICON.test(id)) return undefined;
      const short = code.replace(TABLE, (whole, table: string) =>
        /[A-Za-z]/.test(table) ? whole : `toTable(\`${toShort(table)}\`)`,
      );
      return short === code ? undefined : `${short}\n${TO_TABLE}`;
    },
  };
}

/** Hoisted: it stands behind the tables that it reads. */
const TO_TABLE = `function toTable(text) {
  return text.replace(/[A-Za-z]/g, (code) => "${LETTERS}"[code.charCodeAt(0) - (code < "a" ? 65 : 71)]);
}`;

function toShort(table: string): string {
  return Array.from(table, (letter) => {
    const at = LETTERS.indexOf(letter);
    return at === -1 ? letter : CODES.charAt(at);
  }).join('');
}
