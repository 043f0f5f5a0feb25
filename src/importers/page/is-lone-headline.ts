const MAX_LETTERS = 130;
const MIN_WORDS = 4;
/** A sentence of the text ends with one of these; a headline does not, though it may close a quotation. */
const SENTENCE_END = /[.،,؛;:…]["”»)]?$/u;

export interface Neighbours {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/**
 * Says whether a paragraph is a headline that the page put between two paragraphs, as sites do with related articles:
 * short, of four words or more, without a full stop, between two longer paragraphs.
 * `خبير: العلاقة بين البلدين تتغير` is one; `وقال الوزير:` and a last line are not.
 */
export function isLoneHeadline(text: string, { before, after }: Neighbours): boolean {
  if (before === undefined || after === undefined) return false;
  return (
    isHeadlineLike(text) && before.length > text.length && after.length > text.length && SENTENCE_STOP.test(before)
  );
}

/** What is above a lone headline is a whole sentence, not a speaker whose words follow. */
const SENTENCE_STOP = /[.؟!…]["”»)]?$/u;

/** Says whether a line by itself could be a headline: short, of four words or more, no full stop. */
export function isHeadlineLike(text: string): boolean {
  return text.length <= MAX_LETTERS && text.split(/\s+/u).length >= MIN_WORDS && !SENTENCE_END.test(text);
}
