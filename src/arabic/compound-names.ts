/** Names that papers write in one word and in two: «فيسبوك» and «فيس بوك». */
const OF_TWO_PARTS: readonly (readonly [first: string, second: string])[] = [
  ['فيس', 'بوك'],
  ['يو', 'تيوب'],
  ['سناب', 'شات'],
  ['واتس', 'اب'],
  ['واتس', 'آب'],
  ['واتس', 'أب'],
  ['تيك', 'توك'],
  ['لينكد', 'إن'],
  ['لينكد', 'ان'],
  ['نت', 'فليكس'],
  ['باي', 'بال'],
  ['بيت', 'كوين'],
  ['بلوك', 'تشين'],
  ['بلاي', 'ستيشن'],
  ['مايكرو', 'سوفت'],
  ['آي', 'فون'],
  ['آي', 'باد'],
  ['اي', 'فون'],
  ['اي', 'باد'],
  ['فوتو', 'شوب'],
  ['هاش', 'تاغ'],
  ['بود', 'كاست'],
  ['أون', 'لاين'],
  ['اون', 'لاين'],
  ['سوبر', 'ماركت'],
  ['ميكرو', 'باص'],
  ['تلي', 'فزيون'],
  ['نيو', 'يورك'],
  ['نيو', 'دلهي'],
  ['نيو', 'زيلندا'],
  ['كوالا', 'لمبور'],
  ['بور', 'سعيد'],
  ['بور', 'سودان'],
  ['حضر', 'موت'],
  ['دار', 'فور'],
  ['رام', 'الله'],
];
const JOINED: ReadonlyMap<string, string> = new Map(
  OF_TWO_PARTS.map(([first, second]) => [`${first} ${second}`, first + second]),
);
const SECOND_PARTS: ReadonlySet<string> = new Set(OF_TWO_PARTS.map(([, second]) => second));
/** «الفيس بوك», «بالواتس اب»; «ورام الله». */
const PREFIXES = [/^[وف]?(?:[بك]?ال|لل|[بكل])(?=..)/, /^[وف](?=..)/];

/** Returns «فيس بوك» where a word and the next one are a name that is written in one word as well, else undefined. */
export function joinName(word: string, next: string | undefined): string | undefined {
  if (next === undefined || !SECOND_PARTS.has(next)) return undefined;
  const words = `${word} ${next}`;
  return nameInOneWord(words) === undefined ? undefined : words;
}

/** Returns the name of two words in one, or undefined where the words are no such name. */
export function nameInOneWord(words: string): string | undefined {
  for (const written of [words, ...PREFIXES.map((prefix) => words.replace(prefix, ''))]) {
    const joined = JOINED.get(written);
    if (joined !== undefined) return joined;
  }
  return undefined;
}

/** «عبدالرحمن», «وعبدالقادر». */
const SERVANT_OF = /^([وف]?[بكل]?عبد)(ال.{2,})$/;
/** «أبوالفضل», «لأبومازن»; not «أبواب», «أبوه», «أبوين», «أبوكما», nor the foreign «كابوتشينو», «أبوللو». */
const FATHER_OF = /^([وف]?(?:[بكل]?أ|ا)بو)(?!للو|لون)(ال.{3,}|[^اةيهكن].{2,}|[هكن].{3,})$/;
/** «نورالدين», «نصرالله»; not «والدين». */
const OF_FAITH =
  /^(نور|صلاح|علاء|سيف|جمال|كمال|عز|محي|محيي|شمس|بدر|فخر|خير|ضياء|شرف|عماد|حسام|عصام|تقي|بهاء|شهاب|نجم|ناصر|نصر|زين|جلال|تاج|سراج|برهان)(الدين)$/;
const OF_GOD = /^(نصر|فضل|خير|جار|ضيف|عطا|فتح|خلف|رزق|جاد|عوض|شكر|لطف|هبة|عبيد|سعد)(الله)$/;

/** Returns the two words of a name that is written in one, «عبدالرحمن» → «عبد», «الرحمن», or undefined. */
export function splitName(word: string): readonly string[] | undefined {
  for (const pattern of [SERVANT_OF, FATHER_OF, OF_FAITH, OF_GOD]) {
    const found = pattern.exec(word);
    if (found !== null) return found.slice(1);
  }
  return undefined;
}
