const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Returns the number of words: runs between spaces that contain a letter or digit. «في 16 مايو» → 3. */
export function wordCount(text: string): number {
  let count = 0;
  for (const word of text.split(/\s+/)) if (LETTER_OR_DIGIT.test(word)) count += 1;
  return count;
}
