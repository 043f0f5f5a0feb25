const MAX_LETTERS = 110;
/** A head of this length mostly says what happened; a shorter one often only who did it. */
const ENOUGH_LETTERS = 52;
/** A cut before this leaves too little. */
const FEWEST_LETTERS = 34;
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
  رداً ردًا ردا لحصول حصول مساهمة مشاركة احتفالاً احتفالًا قادمة قادم`.split(/\s+/);
const HANGING = new RegExp(
  `[\\s،«(](?:[وفبل]?ال|[وفبلك])?(?:${HANGING_WORDS.join('|')}|[وفبلكدمأ]\\.?ـ?|\\d+|[-–—])$`,
  'u',
);
/** Where a sentence can be cut, the best place first: a comma; before a clause of its own; before «و»; before a preposition. */
const COMMA = /[،؛](?=\s(?!(?:أن|إن|أنه|أنها|إنه|إنها|إلى|على|عن|من|مع|في|والتي|والذي|الذي|التي)\s))/gu;
const STRONG_JOINT =
  /\s(?=(?:حيث|بينما|فيما|في حين|إذ|لكن|ولكن|وذلك|وسط|(?:مشير|مؤكد|موضح|مبين|لافت|معتبر|مطالب|مضيف|معرب|معلن|داعي)[اًة]+|عقب|إثر|بعد أن|بعدما|قبل أن|بهدف|بسبب|بحضور|برئاسة|بمشاركة|بمناسبة|وفق|وفقا|وفقًا|بحسب|حسب|[(]|على خلفية|من خلال|عن طريق|الذي|التي|الذين|كما|منذ|أمس|اليوم|يوم|صباح|مساء|فجر|خلال|ضمن|ضد)\s)/gu;
const AND = /\s(?=و\p{L}{3,}\s)/gu;
const WEAK_JOINT = /\s(?=(?:ل\p{L}{4,}|في|بين|لدى|إلى|على|من|عن|بعد|قبل|عبر|حول)\s)/gu;

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
  /^(?!(?:قال|أكد|كشف|أعلن|أعلنت|ذكر|أوضح|وصل|شهد|بدأ|تمكن|قتل|أطلق|افتتح|استقبل)\s)[\p{L}\p{M}.]+(?: [\p{L}\p{M}.]+){0,3} ?(?:\([^()]{2,30}\))?\s*(?:[–—:]|-{1,2})\s*(?=[\p{L}«"“(])/u;
const BYLINE =
  /^(?:كتب|كتبت|متابعة|تقرير|تصوير|ترجمة|إعداد|حوار|خاص|بقلم|مراسل\p{L}*)[\s:–—-]+[\p{L}.]+(?: [\p{L}.]+){0,3} ?[:–—-]\s*/u;
const MAX_PREFIXES = 3;

/**
 * Returns a headline for an article that came without one: the first sentence of its first paragraph, without dateline
 * and byline, cut to at most 110 letters at a comma or before a conjunction, no word left hanging at the end. The text is
 * given with its quotation marks as they will be shown. A person is asked to replace the headline.
 */
export function proposeHeadline(text: string): string {
  const paragraphs = text
    .trim()
    .split(/\n+/)
    .map((paragraph) => withoutDateline(paragraph.trim().slice(0, MAX_READ)));
  const paragraph = paragraphs.find(({ length }) => length >= SHORTEST_PARAGRAPH) ?? paragraphs[0] ?? '';
  const sentence = shortened(firstSentence(paragraph));
  if (sentence.length <= MAX_LETTERS) return trimEnd(sentence);
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
    if (before.length >= 10) return before;
  }
  return paragraph;
}

/** «، فجر اليوم،», «، في قصر اليمامة أمس،»: when and where, set between commas in the middle of what is said. */
const BETWEEN_COMMAS =
  /،\s(?:(?:فجر|صباح|ظهر|عصر|مساء|ليل|ليلة|أمس|اليوم|يوم|خلال|الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|في|بمدينة|بمحافظة)(?:\s[^\s،.]+){0,4}|(?:أمس|اليوم))،/gu;
const IN_BRACKETS = /\s\([^()]{2,60}\)/gu;
const FIRST_SIGN = /^[\s*•·▪–—-]+/u;

/** A sentence that is too long for a headline does without what stands between commas or in brackets. */
function shortened(sentence: string): string {
  const bare = sentence.replace(FIRST_SIGN, '');
  if (bare.length <= MAX_LETTERS) return bare;
  return bare.replace(BETWEEN_COMMAS, '').replace(IN_BRACKETS, '');
}

function cut(sentence: string): string {
  const room = sentence.slice(0, MAX_LETTERS + 1);
  const headsAt = (places: Iterable<RegExpMatchArray>): string[] =>
    Array.from(places, ({ index = 0 }) => withoutHanging(room.slice(0, index))).filter(
      (head) => head.length >= FEWEST_LETTERS && isWhole(head, sentence.slice(head.length).trimStart()),
    );
  const best = [COMMA, STRONG_JOINT, AND, WEAK_JOINT].map((joint) => headsAt(`${room} `.matchAll(joint)).at(-1) ?? '');
  const found = [ENOUGH_LETTERS, FEWEST_LETTERS].flatMap((least) => best.filter(({ length }) => length >= least))[0];
  return found ?? withoutHanging(room.slice(0, Math.max(room.lastIndexOf(' '), 1)));
}

/** «قال الوزير» says nothing yet. */
const ASKS_FOR_CLAUSE =
  /^(?:قال|قالت|ذكر|ذكرت|أوضح|أوضحت|أكد|أكدت|اعتبر|اعتبرت|أضاف|يبدو|تبين|أفاد|أفادت|رأى|يرى|أعلن|أبلغ)\s/u;

/** Says whether a head could be a sentence: no quotation open, no clause of أن or verb without what it asks for. */
function isWhole(head: string, rest: string): boolean {
  if (!isClosed(head)) return false;
  const clause = /(?<=\s)(?:[وفبل]?(?:أن|إن|أنه|أنها|إنه|إنها|كان|كانت|الذي|التي))\s(.*)$/u.exec(head)?.[1];
  if (clause === undefined ? ASKS_FOR_CLAUSE.test(head) : clause.split(' ').length < 4) return false;
  // «بين» names two.
  if (/\sبين\s(?!.*\sو)/u.test(head) || /،\s\S+$/u.test(head)) return false;
  const last = /\S+$/.exec(head)?.[0] ?? '';
  // A bare noun before «ال» is one half of a pair: «بدء | الدراسة».
  if (/^ال/.test(rest) && !/^(?:[وفبلك]?ال|لل)/.test(last)) return false;
  return !/^(?:[وف]?س[يتن]|[وفل]?ي)\p{L}{2,5}$/u.test(last) || LIBYA.test(last);
}

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
