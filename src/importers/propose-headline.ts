import { isPast, stemPresent } from '#arabic/stem-known.ts';
import { toSpelling } from '#arabic/stem-spelling.ts';
import { shortenSentence } from './shorten-sentence.ts';

const MAX_LETTERS = 110;
/** A sentence this short is better whole than cut. */
const MAX_WHOLE = 124;
/** A head of this length mostly says what happened; a shorter one often only who did it. */
const ENOUGH_LETTERS = 64;
/** So long must it be where the verb's object comes late. */
const ENOUGH_WITH_OBJECT = 80;
/** A cut before this leaves too little. */
const FEWEST_LETTERS = 40;
const SHORTEST_SENTENCE = 18;
const SHORTEST_QUESTION = 10;
/** A paragraph that is shorter is a dateline, a byline or a heading. */
const SHORTEST_PARAGRAPH = 30;

/** Words that ask for another: a headline cut behind one of these hangs in the air. */
const HANGING_WORDS =
  `أو أن إن أنه أنها إنه إنها ما لا لم لن قد وقد مع من إلى الى على عن في بين بعد قبل قبيل عند عندما حول ضد
  دون خلال بشكل التي الذي الذين اللذين اللتين حيث هذا هذه ذلك تلك هؤلاء كل أي أية جميع كافة بعض عدد عدة أكثر أقل أكبر أول
  نحو حوالي قرابة مدينة محافظة منطقة مجلس وزارة وزير رئيس مدير إدارة هيئة شركة جامعة مؤسسة قطاع نظام مشروع برنامج
  بن ابن أبو آل عبد الدكتور السيد الشيخ الأمير المهندس الأستاذ صاحب صاحبة سمو معالي فضيلة سعادة السمو نسبة بنسبة بقيمة
  بمناسبة بهدف بسبب نتيجة جراء عقب إثر ضمن وسط أمام فوق تحت منذ حتى كما إذا لو هو هي هم كان كانت يوم عام سنة شهر مساء صباح فجر ظهر عصر ليلة ابتداء ابتداءً بشأن بدء انطلاق بارتكاب واحدة واحدا واحد اللغة عشرات مئات آلاف تعد يعد يعتبر تعتبر أصبح أصبحت بات باتت معظم أغلب سائر أبرز أهم أحدث آخر
  ذات بما مما فيما عما لدى عبر لأن لكن بل ثم غير سوى مثل بعنوان الأيام لدعم لتعزيز عملية حالة مدى كيفية ليس ليست سوف أثناء
  أحد إحدى اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة مئة مائة ألف تم يتم لـ بـ مقتل إصابة وفاة جلسة دورة اجتماع تمت تمّت بلغ بلغت بلغا وصل وصلت لهذا لهذه أسفر أسفرت
  رداً ردًا ردا لحصول حصول الولايات الأمم الرغم بالرغم رغم مستوحى دول جمهورية مملكة مؤكدا مؤكدًا مشيرا مشيرًا داعيا داعيًا إضافة إضافةً الأمر محاولة صحيفة باسم تنظيم لمدة تزعم تشهد متجهة متجها ست سبع ثماني تسع عشر خمس أربع ثلاث تقرر يتقرر الخاصة الخاص المتعلقة المتعلق المتخصصة الرامية المعنية المعني التابعة التابع المتضمن المتضمنة المؤدية المؤدي قال قالت أضاف أضافت تابع أوضح الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت أمس اليوم سبب تقريرها تقريره بيانه بيانها مساهمة مشاركة احتفالاً احتفالًا قادمة قادم`.split(
    /\s+/,
  );
const HANGING = new RegExp(
  `[\\s،«(](?:[وفبل]?ال|[وفبلك])?(?:${HANGING_WORDS.join('|')}|[وفبلكدمأ]\\.?ـ?|\\d+|[-–—])$`,
  'u',
);
/** Where a sentence can be cut, the best place first: a comma; before a clause of its own; before «و»; before a preposition. */
const COMMA = /[،؛](?=\s(?!(?:أن|إن|أنه|أنها|إنه|إنها|إلى|على|عن|من(?! بينه)|مع|في|والتي|والذي|الذي|التي)\s))/gu;
const STRONG_JOINT =
  /\s(?=(?:حيث|بينما|فيما|في حين|إذ|لكن|ولكن|وذلك|وسط|(?:مشير|مؤكد|موضح|مبين|لافت|معتبر|مطالب|مضيف|معرب|معلن|داعي)[اًة]+|عقب|إثر|بعد أن|بعدما|قبل أن|بهدف|بسبب|بحضور|برئاسة|بمشاركة|بمناسبة|وفق|وفقا|وفقًا|بحسب|حسب|[(]|على خلفية|من خلال|عن طريق|الذي|التي|الذين|كما|منذ|أمس|اليوم|يوم|صباح|مساء|فجر|خلال|ضمن|ضد)\s)/gu;
const AND = /\s(?=و\p{L}{3,}\s)/gu;
const WEAK_JOINT = /\s(?=(?:ل(?!ل)\p{L}{4,}|في|بين|لدى|إلى|على|من|عن|بعد|قبل|عبر|حول)\s)/gu;

/** Letters of a paragraph that are read: a dateline, a byline and more than a headline can hold. */
const MAX_READ = 600;

/** Words of sharing buttons, which stand before the text of many an old page. */
const SHARING =
  /^(?:(?:شارك|تابعنا|انشر|أرسل|طباعة|تويتر|فيسبوك|فيس بوك|قوقل|جوجل|بلس|واتساب|من خلال|عبر|على)[\s+:،|/-]*){2,}/u;
/** «الرياض 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس». */
const DATED =
  /^\p{L}+(?: \p{L}+)? \p{Nd}{1,2} \p{L}+(?: \p{L}+)? \p{Nd}{4} ?هـ?(?: الموافق \p{Nd}{1,2} \p{L}+ \p{Nd}{4} ?م?)?(?:[،,:]? ?(?:واس|وكالات))?[\s:–—-]*/u;
/** «القاهرة – », «الرياض (واس) – », «عين اليوم – الدمام», «أحمد علي - جدة:». */
const DATELINE =
  /^(?!(?:قال|أكد|كشف|أعلن|أعلنت|ذكر|أوضح|وصل|شهد|بدأ|تمكن|قتل|أطلق|افتتح|استقبل)\s)[\p{L}\p{M}.]+(?:،? [\p{L}\p{M}.]+){0,3} ?(?:\([^()]{2,30}\))?\s*(?:[–—:]|-{1,2})\s*(?=[\p{L}«"“(])/u;
const BYLINE =
  /^(?:كتب|كتبت|متابعة|تقرير|تصوير|ترجمة|إعداد|حوار|خاص|بقلم|مراسل\p{L}*)[\s:–—-]+[\p{L}.]+(?: [\p{L}.]+){0,3} ?[:–—-]\s*/u;
const MAX_PREFIXES = 3;

/**
 * Returns a headline for an article that came without one: the first sentence of its first paragraph, without dateline
 * and byline, in full up to 124 letters or else cut to at most 110 at a comma or before a conjunction, no word left hanging at the end. The text is
 * given with its quotation marks as they will be shown. A person is asked to replace the headline.
 */
export function proposeHeadline(text: string): string {
  const paragraphs = text
    .trim()
    .split(/\n+/)
    .map((paragraph) => withoutDateline(paragraph.trim().slice(0, MAX_READ)));
  const paragraph = paragraphs.find(({ length }) => length >= SHORTEST_PARAGRAPH) ?? paragraphs[0] ?? '';
  const sentence = shortenSentence(firstSentence(paragraph), MAX_LETTERS);
  if (sentence.length <= MAX_WHOLE) return trimEnd(sentence);
  return trimEnd(cut(sentence));
}

function withoutDateline(paragraph: string): string {
  let rest = paragraph.replace(SHARING, '');
  for (let count = 0; count < MAX_PREFIXES; count += 1) {
    const shorter = [DATED, BYLINE, DATELINE]
      .map((prefix) => rest.replace(prefix, ''))
      .reduce((least, one) => (one.length < least.length ? one : least));
    if (shorter.length === rest.length || shorter.length < SHORTEST_PARAGRAPH) break;
    rest = shorter;
  }
  return rest;
}

/** A sentence ends at its mark, but not behind an initial or abbreviation (د. أ.د. ق.م.), nor before a digit. */
function firstSentence(paragraph: string): string {
  for (const { 0: mark, index } of paragraph.matchAll(/[.؟!…]+(?=\s|$|[»"”])/gu)) {
    const before = paragraph.slice(0, index);
    if (mark === '.' && /(?:^|[\s(.«])\p{L}{1,2}$/u.test(before)) continue;
    if (mark === '.' && /^\s\p{Nd}/u.test(paragraph.slice(index + 1))) continue;
    if (before.length >= (/[.…]/u.test(mark) ? SHORTEST_SENTENCE : SHORTEST_QUESTION)) return before;
  }
  return paragraph;
}

function cut(sentence: string): string {
  const room = sentence.slice(0, MAX_LETTERS + 1);
  const headsAt = (places: Iterable<RegExpMatchArray>): string[] =>
    Array.from(places, ({ index = 0 }) => withoutHanging(room.slice(0, index))).filter(
      (head) => head.length >= FEWEST_LETTERS && isWhole(head, sentence.slice(head.length).trimStart()),
    );
  const best = [COMMA, STRONG_JOINT, AND, WEAK_JOINT].map((joint) => headsAt(`${room} `.matchAll(joint)).at(-1) ?? '');
  const enough = ASKS_FOR_OBJECT.test(sentence)
    ? [ENOUGH_WITH_OBJECT]
    : [ENOUGH_WITH_OBJECT, ENOUGH_LETTERS, FEWEST_LETTERS];
  const found = enough.flatMap((least) => best.filter(({ length }) => length >= least))[0];
  return found ?? lastWhole(room, sentence, enough.at(-1) ?? FEWEST_LETTERS);
}

/** The longest head of whole words that could be a sentence, or, where none could, all that fits. */
function lastWhole(room: string, sentence: string, fewest: number): string {
  const all = withoutHanging(room.slice(0, Math.max(room.lastIndexOf(' '), 1)));
  for (let head = all; head.length >= fewest; head = withoutHanging(head.slice(0, head.lastIndexOf(' ')))) {
    if (isWhole(head, sentence.slice(head.length).trimStart())) return head;
    if (!head.includes(' ')) break;
  }
  return all;
}

/** What somebody with a long title does to somebody else. */
const ASKS_FOR_OBJECT =
  /^(?:توق[ّ]?ع|التقى|التقت|شهد|وج[ّ]?ه|وصف|ر[َ]?عى|يرعى|استقبل|قل[ّ]?د|كر[ّ]?م|دش[ّ]?ن|حصد|رأس|ترأس|تسلم|بحث|ناقش|نقل|رفع|عايد|أطلق|أبدى|أثار|باشر|يواجه|تواجه|يخوض|واجه|أنهى|يستعد|وافق|صرّ?ح|تجاوز|كان من|أجرى|تسب[ّ]?ب|عاين|يقد[ّ]?م|تقد[ّ]?م|قام|تفق[ّ]?د|كشف|أعلن|صادق|حد[ّ]?د|تابع|أوضح|ذكر|أبرم|عب[ّ]?ر|وق[ّ]?ع|ينظ[ّ]?م|تنظ[ّ]?م|قدر|يقوم|تقوم|نيابة|شارك|اهتم|تناول|أشعل|توحي|تؤكد|يؤكد|افتتح|شر[ّ]?ف|أدان|اتهم|دعا|طالب|حذر|أصدر|قد[ّ]?م|ثم[ّ]?ن|هنأ|عي[ّ]?ن|زار|أشاد|يفتتح|يدشن|يستقبل|يشهد)ت?\s/u;

/** «قال الوزير» says nothing yet. */
const ASKS_FOR_CLAUSE =
  /^(?:قال|قالت|ذكر|ذكرت|أوضح|أوضحت|أكد|أكدت|اعتبر|اعتبرت|أضاف|يبدو|تبين|أفاد|أفادت|رأى|يرى|أعلن|أبلغ)\s/u;

/** Says whether a head could be a sentence: no quotation open, no clause of أن or verb without what it asks for. */
function isWhole(head: string, rest: string): boolean {
  if (!isClosed(head)) return false;
  const clause = /(?<=\s)(?:[وفبل]?(?:أن|إن|أنه|أنها|إنه|إنها|كان|كانت|الذي|التي))\s(.*)$/u.exec(head)?.[1];
  if (clause === undefined ? ASKS_FOR_CLAUSE.test(head) : clause.split(' ').length < 6 || !holdsVerb(clause))
    return false;
  // «بين» names two.
  if (/\sبين\s(?!.*\sو)/u.test(head) || /،\s\S+$/u.test(head)) return false;
  const last = /\S+$/.exec(head)?.[0] ?? '';
  if (FOR_A_DEED.test(last) || /\s[ول]?(?:لأن|أن|لن|لم|سوف|قد)\s\S+$/u.test(head)) return false;
  // A short head before «، ال…» has its object behind the comma.
  if (head.length < FEWEST_BEFORE_OBJECT && /^،\sال(?!تي|ذي|لذ|لت)/u.test(rest)) return false;
  // A bare noun before «ال» is one half of a pair: «بدء | الدراسة».
  if (/^ال/.test(rest) && !/^(?:[وفبلك]?ال|لل)/.test(last)) return false;
  return !/^(?:[وف]?س[يتن]|[وفل]?ي)\p{L}{2,5}$/u.test(last) || LIBYA.test(last);
}

/** A clause of أن without a verb is mostly its subject: «أن الشركة، ثاني أكبر منتج». */
function holdsVerb(clause: string): boolean {
  return clause.split(' ').some((word) => {
    const spelling = toSpelling(word.replace(/[^\p{L}\p{M}]/gu, ''));
    return (
      isPast(spelling) ||
      (/^[وف]?س?[يت]/.test(spelling) && stemPresent(spelling.replace(/^[وف]?س?[يت]/, '')) !== undefined)
    );
  });
}

/** «وخططت لاستهداف»: whom? */
const FOR_A_DEED =
  /^و?ل(?:است\p{L}+|ا[فن]ت\p{L}+|بحث|مناقشة|دراسة|تنفيذ|تطوير|توفير|تقديم|تحقيق|حماية|مواجهة|إقامة|إنشاء|رفع|وقف|دعم|تعزيز|إنهاء|ضمان|منع|شراء|بيع|عقد|حضور|زيارة|زيادة|تقليل|خفض)$/u;
const FEWEST_BEFORE_OBJECT = 70;

/** Looks like «ل» and a verb. */
const LIBYA = /^[وفبل]?ليبيا$/u;

function withoutHanging(headline: string): string {
  let rest = headline.trimEnd();
  while (HANGING.test(rest) && rest.includes(' ')) rest = rest.slice(0, rest.lastIndexOf(' ')).trimEnd();
  return rest;
}

function isClosed(headline: string): boolean {
  return (
    headline.split('«').length === headline.split('»').length &&
    headline.split('(').length === headline.split(')').length
  );
}

function trimEnd(headline: string): string {
  const trimmed = headline.replace(/[\s،,؛;:.\-–—(«]+$/u, '');
  // A quotation the cut left open is not quoted at all.
  return isClosed(trimmed) ? trimmed : trimmed.replace(/[«»()]/g, '');
}
