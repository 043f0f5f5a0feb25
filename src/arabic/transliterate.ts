/**
 * Letters in ASCII, chosen to be read aloud and typed, not to be turned back. Vowels that Arabic does not write are
 * not guessed. و and ي stand here as vowels; `transliterate` says where they are consonants.
 */
const LETTERS: Readonly<Record<string, string>> = {
  ء: '',
  آ: 'a',
  أ: 'a',
  ؤ: 'u',
  إ: 'i',
  ئ: 'i',
  ا: 'a',
  ٱ: 'a',
  ب: 'b',
  ة: 'a',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'u',
  ى: 'a',
  ي: 'i',
  پ: 'p',
  چ: 'ch',
  ژ: 'zh',
  ڤ: 'v',
  ک: 'k',
  گ: 'g',
  ھ: 'h',
  ہ: 'h',
  ی: 'i',
  // Latin letters that do not come apart into a letter and a mark.
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};
const SEMIVOWELS: Readonly<Record<string, string>> = { و: 'w', ي: 'y', ی: 'y' };
const LAST_ASCII = '\u007f';
const MARKS = /\p{M}+/gu;
const NEEDS_CONSONANT_AFTER = /(?:^|[aeiou]|[^a-z0-9])$/i;
const LONG_VOWEL = /[اأآىة]/;

/**
 * Returns a text in ASCII letters as far as the table goes; other letters stay: «قطر» → «qtr», «شنغهاي» → «shnghhay»,
 * «é» → «e». و and ي are consonants at the head of a word, after a vowel and before a long one: «وزير» → «wzir»,
 * «روسيا» → «rusya».
 */
export function transliterate(text: string): string {
  const letters = Array.from(text);
  const pieces: string[] = [];
  let before = '';
  letters.forEach((letter, index) => {
    const piece = toAscii(letter, before, letters[index + 1] ?? '');
    pieces.push(piece);
    before = piece.slice(-1) || before;
  });
  return pieces.join('').replace(/a{2,}/g, 'a');
}

function toAscii(letter: string, before: string, after: string): string {
  if (letter <= LAST_ASCII) return letter;
  const semivowel = SEMIVOWELS[letter];
  if (semivowel !== undefined && (NEEDS_CONSONANT_AFTER.test(before) || LONG_VOWEL.test(after))) return semivowel;
  return LETTERS[letter] ?? LETTERS[letter.toLowerCase()] ?? letter.normalize('NFD').replace(MARKS, '');
}
