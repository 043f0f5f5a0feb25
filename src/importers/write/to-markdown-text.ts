/** Where the Markdown reader begins a link by itself; inside one a backslash would become part of the address. */
const ADDRESS_START = /https?(?=:\/\/)|www(?=\.)/giu;
/** Punctuation that can open or close something anywhere in a line. */
const INLINE_MARKS = /[\\`*_~[\]<]/g;
/** `&amp;` and `&#1;` would be read as one letter. */
const ENTITY = /&(?=[a-z0-9]+;)/gi;
const NUMBER_ENTITY = /&#/g;
/** Heading, quotation, list, rule, directive, setext line, table rule: only at the start of a line. */
const LINE_START = /^(?:#(?=#{0,5}(?: |$))|>|[+-](?= |$)|-(?= ?-)|:(?=:)|=(?==*$)|[-:|](?=[-:| ]*$))/;
const NUMBERED_START = /^(\d{1,9})([.)])(?= |$)/;

/**
 * Returns one line of Markdown that reads as exactly this text: `5 * 3` becomes `5 \* 3`, `1. أولا` becomes `1\. أولا`.
 * White space is trimmed and runs of it become one space, as Markdown would show them. A bare address stays an address.
 */
export function toMarkdownText(text: string): string {
  const line = text.replace(/\s+/g, collapse).trim();
  return escapeLineStart(escapeInline(line));
}

/** Returns text that reads as itself inside a line of Markdown; white space stays as it is. */
export function escapeInline(text: string): string {
  return text.split(/(\s+)/u).map(escapeWord).join('');
}

/** Returns Markdown whose last word is read as text before it is linked, so that a mark or link can follow it at once. */
export function endAddress(markdown: string): string {
  return markdown.replace(/\S+$/u, (word) => word.replace(ADDRESS_START, '$&\\'));
}

/** Returns a line of Markdown whose first signs begin no heading, list, quotation or rule. */
export function escapeLineStart(line: string): string {
  return line.replace(LINE_START, '\\$&').replace(NUMBERED_START, '$1\\$2');
}

/** A no-break space is a choice of the writer and stays; anything else that is white becomes one space. */
function collapse(space: string): string {
  return /^[\u00a0\u202f]+$/.test(space) ? space : ' ';
}

/** Where an address holds a mark, its own start is escaped too: then it is read as text first, and linked after. */
function escapeWord(word: string): string {
  const escaped = word.replace(INLINE_MARKS, '\\$&').replace(ENTITY, '\\&').replace(NUMBER_ENTITY, '&\\#');
  return escaped === word ? word : endAddress(escaped);
}
