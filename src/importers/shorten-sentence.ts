import { isPast } from '#arabic/stem-known.ts';
import { toSpelling } from '#arabic/stem-spelling.ts';

/** «، فجر اليوم،», «، في قصر اليمامة أمس،»: when and where, set between commas in the middle of what is said. */
const BETWEEN_COMMAS =
  /،\s(?:(?:وللعام|للعام|وللمرة|للمرة|فجر|صباح|ظهر|عصر|مساء|ليل|ليلة|أمس|اليوم|يوم|خلال|الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|عبر|من خلال|بحسب|وفق|حسب|في|بمدينة|بمحافظة)(?:\s[^\s،.]+){0,4}|(?:أمس|اليوم))،/gu;
/** «، نُشر عبر مواقع التواصل،» before what the verb asks for. */
const BEFORE_A_CLAUSE = /،\s[^،.«»]{3,110}،(?=\s(?:أن|أنه|أنها|إن|عن|على|إلى|بأن)\s)/gu;
const IN_BRACKETS = /\s\([^()]{2,60}\)/gu;
const FIRST_SIGN = /^[\s\p{Cf}*•·▪–—-]+/u;

/** Titles and forms of respect, which a headline does without. */
const RESPECT: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [
    /(?<!إلى|الى)\s?[-–(،]?\s(?:حفظه|حفظهما|رحمه|رحمها|أيده|يحفظه|وفقه|يرحمه)\s(?:الله|ورعاه)(?:\s(?:ورعاه|تعالى))?\s?[-–)،]?(?=\s)/gu,
    '',
  ],
  [/(?<=^|\s)لخادم الحرمين الشريفين الملك(?=\s)/gu, 'للملك'],
  [/(?<=^|\s)([وفب]?)خادم الحرمين الشريفين (?=الملك\s)/gu, '$1'],
  [
    /(?<=^|\s)[وبل]?(?:صاحبة?|لصاحب)\s(?:السمو|الجلالة|المعالي|السعادة|الفضيلة)(?:\s(?:الملكي|الأمير(?=\sالأمير)))?\s(?=ال)/gu,
    '',
  ],
  [/(?<=^|\s)(?:معالي|سعادة|فضيلة|سماحة|فخامة|جلالة|سمو)\s(?=\p{L})/gu, ''],
  [/(?<=\s)(?:(?:الدكتور|المهندس|الأستاذ)ة?\s|(?:أ\.د|د|م)\.\s?)(?=\p{L})/gu, ''],
  // «فيصل بن بندر بن عبدالعزيز آل سعود»: a name and its father's are enough.
  [/(\sبن\s(?:عبد\s)?[^\s،.:]+)(?:\sبن\s(?:عبد\s)?[^\s،.:]+)+/gu, '$1'],
  [/\sآل سعود(?=\s|$)/gu, ''],
];
/** What a person is, behind the name: «… بن سلمان، أمير منطقة الواحة، وزير الدفاع». */
const OFFICE = [
  '(?:نائب |وكيل |مساعد )?(?:أمير|أمين|محافظ|إمارة) (?:منطقة |محافظة |مدينة )?(?:مكة المكرمة|المدينة المنورة|الحدود الشمالية|المنطقة الشرقية|[^\\s،]+)',
  'وزير (?:دولة|ال[^\\s،]+)(?: وال[^\\s،]+)*',
  'ولي (?:ولي )?العهد',
  '(?:ال)?نائب (?:الثاني |الأول )?(?:ل?رئيس مجلس الوزراء)',
  '(?:ال)?مستشار خادم الحرمين الشريفين',
  'عضو مجلس [^\\s،]+',
  'رئيس (?:جمهورية [^\\s،]+|مجلس (?:الوزراء|الإدارة|النواب))',
].join('|');
const OFFICES = new RegExp(
  `(?<=\\sبن\\s(?:عبد\\s)?[^\\s،.:]+|الأمير\\s\\S+\\s[^\\s،]+)(?:،?\\s(?:${OFFICE})(?=[\\s،»]))+،?(?=\\s)`,
  'gu',
);

const DAY_NAME = '(?:الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت)';
/**
 * «مساء أمس الأحد», «يوم الثلاثاء الماضي»: an article bears its date. Not a day with a name of its own, «اليوم الوطني»,
 * nor «صلاة الجمعة».
 */
const WHEN = new RegExp(
  `(?<!صلاة|خطبة|خطيب)\\s(?:(?:مساء|صباح|فجر|ظهر|عصر|ليلة|ليل)\\s)?(?:(?:(?:يوم\\s)?أمس|اليوم(?!\\s(?!${DAY_NAME})ال)|غدًا|غداً|غدا)(?:\\sالأول)?(?:\\s${DAY_NAME})?|(?:يوم\\s)?${DAY_NAME})(?:\\s(?:الماضي|القادم|المقبل|الجاري)ة?)?(?=\\s\\p{L})`,
  'gu',
);

/** What stands before the sentence proper: «برعاية الأمير …، تنطلق …». */
const BEFORE_THE_CLAUSE =
  /^(?:تحت\s|و)?(?:برعاية|رعاية|بحضور|بمشاركة|نيابة|بتوجيه|بتوجيهات|بمناسبة|بهدف|مع|منذ|بعد|بعدما|في|فى|إلى جانب|على|بينما|ضمن|وسط|خلال|عقب|إثر|قبل|من|فيما|رغم|على الرغم|عندما|حين|حينما|وفق|بحسب|بالتزامن|تزامنا|تزامنًا|تزامناً|استعدادا|استعدادًا|استعداداً|تنفيذا|تنفيذًا|تنفيذاً|إنفاذا|إنفاذاً|حرصا|حرصًا|حرصاً|سعيا|سعيًا|سعياً|ها)\s/u;
const PAST_VERBS =
  `أعلن أكد كشف أوضح قال ذكر أفاد أشار دعا طالب بدأ انطلق اختتم افتتح دشن وقع رعى نظم أقام أقيم استقبل التقى زار ناقش
  ترأس وصل غادر عاد شارك فاز خسر حقق سجل تصدر تأهل توج تغلب تعادل انضم تعاقد وافق أقر اعتمد أصدر أطلق
  أعفى تسلم نفذ أنهى أنجز بلغ ارتفع انخفض تراجع هبط صعد نما زاد قفز استقر أصيب لقي توفي أوقف
  اعتقل أحبط باشر تمكن أنقذ أخمد احترق تعرض شهد حصد كسب استضاف احتضن تواصل استمر واصل كثف حظي جدد أجرى اتفق
  اتهم انتقد هاجم دان أدان نفى شكا اشتكى سمح قرر قضى ألغى مدد حصل نال تبرع خصص توقع رجح`.split(/\s+/);
/** Verbs that are written as nouns too, «كرة قدم», «من أجل»: they begin a clause only behind a comma. */
const NOUNS_TOO = 'أجل عين وجه قدم أمر حكم منع بحث عقد طرح رفض ضبط قتل منح حذف سلم كرم صدر حذر رصد'.split(' ');
const MAIN_CLAUSE = new RegExp(
  `(?:،|\\s)\\s?(?=(?:[يت](?:نطلق|ستضيف|شهد|بدأ|نظم|قيم|قام|عقد|حتضن|ستقبل|لتقي|واجه|شارك|ستعد|عتزم|سعى|ختتم|دشن|رعى|واصل|توقع)|(?:${PAST_VERBS.join('|')})ت?)\\s)|،\\s?(?=(?:${NOUNS_TOO.join('|')})ت?\\s)`,
  'gu',
);
/** A clause must say something. */
const SHORTEST_CLAUSE = 34;

/**
 * Returns a sentence in fewer letters where it has more than `most`: without what stands between commas or in brackets,
 * then without titles, then without the day; and from its main clause on where something stands before that. As soon as
 * it is short enough nothing more is taken.
 */
export function shortenSentence(sentence: string, most: number): string {
  let rest = sentence.replace(FIRST_SIGN, '');
  const steps: readonly ((text: string) => string)[] = [
    (text) => text.replace(BETWEEN_COMMAS, '').replace(BEFORE_A_CLAUSE, '').replace(IN_BRACKETS, ''),
    withoutRespect,
    fromMainClause,
    whatWasSaid,
    (text) => text.replace(WHEN, ''),
  ];
  for (const step of steps) {
    if (rest.length <= most) break;
    rest = step(rest);
  }
  return rest;
}

function withoutRespect(text: string): string {
  return RESPECT.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), text).replace(OFFICES, '');
}

function fromMainClause(text: string): string {
  if (!BEFORE_THE_CLAUSE.test(text)) return text;
  const clauses = Array.from(text.matchAll(MAIN_CLAUSE), ({ index, 0: mark }) => text.slice(index + mark.length));
  const afterCommas = Array.from(text.matchAll(/[،,]\s/gu), ({ index }) => text.slice(index + 2));
  const isWhole = (clause: string): boolean => clause.length >= SHORTEST_CLAUSE && !POINTS_BACK.test(clause);
  return clauses.find(isWhole) ?? afterCommas.find((clause) => isWhole(clause) && beginsWithVerb(clause)) ?? text;
}

/**
 * «أوضح المتحدث … أن المصابين غادروا المستشفى»: what was said stands for itself, behind who said it where that is short:
 * «الجيش النيجيري: 50 شخصا …».
 */
function whatWasSaid(text: string): string {
  const [, speaker = '', clause = ''] = SAID.exec(text) ?? [];
  if (clause.length < SHORTEST_CLAUSE || NO_SUBJECT.test(clause)) return text;
  return SHORT_SPEAKER.test(speaker) && !PLACE_OR_TIME.test(speaker) ? `${speaker}: ${clause}` : clause;
}

const SHORT_SPEAKER = /^[^،:()«»]{3,32}$/u;
const PLACE_OR_TIME = /(?:^|\s)(?:في|على|من|عن|إلى|خلال|عبر|لـ?|أمس|اليوم|وقد)(?:\s|$)|\sل\p{L}{4,}/u;

const SAID =
  /^(?:قال|صرّ?ح|أكّ?د|اكد|أوضح|ذكر|أعلن|كشف|أفاد|بيّ?ن|أضاف|أشار|اعتبر|رأى|توقّ?ع|أظهر|أبلغ|يرى|يؤكد|تؤكد|نقل)ت?\s(.{0,110}?)\s(?:[أا]ن|إن|بأن)ّ?َ?\s(.+)$/u;
/** «أن يحسم», «أن لا صحة», «أن الأخير»; and what is accusative behind أن to the eye: «أن انفجارا», «أن مسلحين». */
const NO_SUBJECT =
  /^(?:[يتن]\p{L}+|\p{L}{2,}(?:ته|تها|تهم|هم|ها|هما|[^الب]ه)|\p{L}{3,}(?:ا|ًا|اً|ين)|لا|لم|لن|ما|الأخير|ذلك|هذا|هذه|تلك|من|في|على|هناك|ثمة|كل|بعض)\s/u;

/** «أعلن فيه»: of what was said before. */
const POINTS_BACK = /^\S+\s(?:من\s)?(?:في|عن|ب|ل|علي|إلي|من|خلال)(?:ه|ها|هم|هما)\s/u;

function beginsWithVerb(clause: string): boolean {
  const word = toSpelling(/^\S+/u.exec(clause)?.[0] ?? '');
  return word.length > 3 && isPast(word);
}
