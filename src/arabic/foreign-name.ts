/**
 * Foreign names that no table lists, by their shape. A name that came by another alphabet is spelt as each paper hears
 * it: زوكربيرغ and زوكربرج, شولتس and شولتز. What papers agree on are its consonants, so a word that cannot be Arabic is
 * known by them.
 */

/** Begins the key of a word known by its consonants alone, the weakest of keys. */
const SKELETON_MARK = '~';

const SHORTEST = 5;
/** With fewer consonants too many names would be one. */
const MIN_CONSONANTS = 4;

/** Returns the key of a word that cannot be Arabic, «~شلتس» for «شولتس» and «شولتز»; undefined for any other. */
export function skeletonKey(word: string): string | undefined {
  if (word.length < SHORTEST || hasArabicShape(word)) return undefined;
  const vowelFirst = /^[اوي]/.exec(word)?.[0] ?? '';
  const consonants = word.slice(vowelFirst.length).replace(/[اويىةه]/g, '');
  const letters = consonants.length < MIN_CONSONANTS ? word : vowelFirst + consonants.replace(/(.)\1+/g, '$1');
  const sounds = [...letters].map((letter) => SOUNDS.get(letter) ?? letter).join('');
  // ساندرو is not ساندر; but a final ي may be that of a nisba.
  return SKELETON_MARK + sounds.replace(/ش$/, 'س') + (letters !== word && /[اوة]$/.test(word) ? 'ا' : '');
}

/** Letters that papers choose between for one foreign sound. */
const SOUNDS = new Map([
  ['غ', 'ج'],
  ['ق', 'ج'],
  ['ز', 'س'],
  ['ص', 'س'],
  ['ط', 'ت'],
  ['ث', 'ت'],
]);

/** Tells whether a word may be Arabic: a pattern of the grammar, perhaps between prefixes and endings. */
export function hasArabicShape(word: string): boolean {
  return NOUN.test(word) || PRESENT.test(word) || PAST.test(word);
}

/** Patterns of nouns in strong letters (`C`), and with a weak letter for a root's. */
const NOUNS = `
CCC CCCC CاCC CاCاC CCاC CCوC CCيC CوCC CيCC CCCاC CCCوC CCCيC CاCوC CاCيC CيCاC CيCوC CوCاC
مCCC مCCCC مCCوC مCاCC مCCاC مCCيC مCCاCC مCCاCيC مCاCيC متCCC متCاCC متCCCC منCCC مCتCC مCتاC مستCCC مستCيC مستCاC منCاC
تCCيC تCCC تCاCC تCاCيC تCCCC تCCاC تCوCC تCيCC
اCCC اCCاC اCاCC اCاCيC اCCCC اCتCاC اCتياC انCCاC انCياC استCCاC استCاC اCCCاC اCCيCاC اCCوC اCCيC
CCاCC CCاCيC CواCC CواCيC CCايC CياCC CياCيC CواC CياC CويC CييC CCاC CوCيC CيCوC CوCوC CCوCاC CCيCاC CCCCوC CCCCيC
CCياC CCواC CCايا CCاي CايC CيCا CاCا تCويC تCييC متCايC مCايC CاوC تCاوC متCاوC مCاوC مCاو اCاC اCC اCواC اCياC اوCاC ايCاC اCويC مCوC مCيC مCاC مCCا مCCي متCCي
`;
/** After the letter of the person. */
const PRESENTS = `
CCC CCCC CاCC CCوC CCيC CوC CيC CاC CتCC CتاC CتCCC تCCC تCاCC نCCC نCاC ستCCC ستCيC ستCاC CCا CCي CCو CCى تCCى تCاCى نCCي CتCي
ستCCي CاCي CايC تCايC CاوC تCاوC
`;
const PASTS = `
CCC CCCC CاCC CاC تCCC تCاCC تCCCC اCCC اCاC اCتCC اCتاC انCCC انCاC استCCC استCاC اCCCC CCا CCى تCCى تCاCى اCCى اCتCى
انCCى استCCى
اCيC Cاي CCي CCو تCاي اCCي CايC تCايC CاوC تCاوC
`;

const STRONG = '[^اويىة]';

function alternatives(patterns: string): string {
  const written = patterns.split(/\s+/).filter((pattern) => pattern !== '');
  return written.map((pattern) => pattern.replaceAll('C', STRONG)).join('|');
}

const NOUN = new RegExp(
  `^(?:[وف]?[بكل]?|[وف]?ال|وبال|بال|كال|لل|ولل)(?:${alternatives(NOUNS)})` +
    '(?:ا|ة|ه|ي|ية|يا|اء|ى|اة|اه|و|اوي|اوية|ايي|ايية|ان|ين|ون|ات|اني|انية|تان|تين|يين|يون|يات|وي|وية|تي|اتي|(?:ت|ات|ي|و|ا|ائ)?(?:ها|هم|هن|هما|نا|كم|ك|ه|ي))?$',
);
const PRESENT = new RegExp(
  `^[وف]?(?:[سل]?[يتن]|ا)(?:${alternatives(PRESENTS)})(?:وا|ا|ن|ون|ين|ان)?(?:ها|هم|هن|هما|نا|كم|ك|ه|ني)?$`,
);
const PAST = new RegExp(`^[وفل]?(?:${alternatives(PASTS)})(?:ت|وا|تا|ا|تم|ن|نا)?(?:ها|هم|هن|هما|نا|كم|ك|ه|ني)?$`);
