import { removeHarakat, removeTatweel } from './normalize.ts';

/**
 * Words that say nothing of what a text is about, as newspapers write them, before any folding: folding would make
 * على (on) and the name علي one word. Spellings without hamza (الى, ان) and with ى for ي (فى, الذى) stand in the
 * list where no other word is spelt so; hence no علي and no عن with a final hamza.
 */
const PARTICLES = `
من إلى الى عن على في فى مع منذ مذ حتى خلال عبر ضد نحو لدى بين دون بدون سوى إلا الا غير عدا خلا حول قبل بعد فوق تحت
أمام امام خلف وراء عند عندما حيث حين حينما بينما كلما كما مثل مثلما ضمن لأجل رغم برغم بفعل بسبب وفق وفقا وفقًا تجاه إزاء
أن ان إن أنّ إنّ لأن لان لكن ولكن بل أو او أم ام ثم إذ اذ إذا اذا إذن لو لولا لوما كي لكي قد لقد سوف لم لن لا ليس ليست ليسوا ما
هل أ أي اي أية أيّ أين اين متى كيف لماذا ماذا كم مهما أما اما إما أيضا أيضًا ايضا كذلك هكذا ذلك فقط ربما لعل ليت كأن كان
يا أيها أيتها نعم كلا
فيما مما بما لما عما ممن إنما انما بأن بان بأنه بانه بأنها بانها بأنهم لهذا بهذا بهذه لهذه بذلك لذلك لذا بعدما قبلما طالما
بشكل بالنسبة إضافة بالإضافة خاصة سواء أثناء خلالها بكل لكل و ب ل ك
`;

const PRONOUNS = `
هو هي هى هما هم هن أنا انا نحن أنت انت أنتم انتم أنتما أنتن
هذا هذه هذان هذين هاتان هاتين هؤلاء ذاك تلك أولئك ذا ذو ذات ذوو ذوي هنا هناك هنالك
الذي الذى التي التى اللذان اللذين اللتان اللتين الذين اللواتي اللاتي
به بها بهم بهما بهن بنا بي بك له لها لهم لهما لهن لنا لي لك لكم فيه فيها فيهم فيهما منه منها منهم منهما منا مني
عليه عليها عليهم عليهما علينا إليه اليه إليها اليها إليهم اليهم إلينا عنه عنها عنهم عنا معه معها معهم معنا
لديه لديها لديهم لدينا بينهم بينها بينهما بعده بعدها قبله قبلها حوله حولها عنده عندها
أنه انه أنها انها أنهم انهم أننا اننا أني أنك إنه إنها إنهم إننا إني لأنه لأنها لأنهم لكنه لكنها لكنهم كأنه كأنها
نفسه نفسها أنفسهم ذاته ذاتها كله كلها كلهم بعضها بعضهم بعضه
`;

const QUANTITIES = `
كل بعض جميع كافة معظم أكثر اكثر أقل اقل عدة عدد أحد احد إحدى احدى آخر اخر أخرى اخرى آخرين الآخر الأخرى كلا كلتا كثير كثيرا
العديد الكثير غيره غيرها غيرهم
قليل قليلا جدا جدًا تقريبا نفس ذات كذا بضع نصف مرة
`;

const VERBS = `
كان كانت كانوا كنا كنت يكون يكن تكون تكن يكونوا سيكون ستكون كون بات باتت أصبح أصبحت اصبح ظل ظلت زال مازال لايزال يزال تزال
قال قالت قالوا يقول تقول أضاف أضافت أكد أكدت أوضح أوضحت أشار أشارت ذكر ذكرت تابع تابعت لفت جاء جاءت
يتم تم تمت ستتم سيتم يمكن يجب ينبغي
`;

const TIME_WORDS = `
اليوم أمس امس غدا غدًا الآن الان حاليا حاليًا لاحقا لاحقًا سابقا يوم عام سنة شهر
`;

/** What headlines say of how a thing is shown; nothing of what it is. */
const MEDIA_WORDS = `
بالصور بالصورة بالفيديو بالصوت فيديو عاجل
`;

/** Particles of the dialects, as far as no word of the papers is spelt so (دول are states, هادي is a name). */
const DIALECT = `
عشان علشان منشان مشان كرمال شو شنو شلون ليش ليه ايش إيش وش وين فين منين ازاي إزاي كيفاش فاش علاش واش باش
كده كدا هيك هيكي هسه هسع هلق هلأ دلوقتي دلوقت الحين اللحين لسه لسا برضه برضو بس مش موش ماكو أكو اللي إللي ياللي
هاي هاد هادا هيدا هيدي ديال ديالي ديالو ديالها ديالنا ديالهم بزاف إحنا احنا انتو انتي إنتي معاه معاها معايا
بدي بدها بدنا بدهم بدك عاوز عايز عايزة أبغى ابغى يبغى تبغى نبغى مافي مافيش مفيش معليش كلش
`;

/** Prefixes that newspapers write joined to such a word: «وفي», «فإن», «ولا», «وقال». */
const JOINED_PREFIXES = ['و', 'ف'];

/** What a prefix would make into another word: ولي العهد (crown prince), فهم (understanding), فتحت (opened), فلك (orbit). */
const OTHER_WORDS = new Set(list('ولي فهم فتحت فلك فلان فكي فحول فذكر ففعل وظل فظل وزال فزال فبات ونصف'));

/**
 * What a word of time or quantity is worth beside a word of the subject, which is worth 1: such words are parts of names
 * («أخبار اليوم», «يوم الأرض») and are looked for, but most texts have them.
 */
export const LOW_WEIGHT = 0.3;

const MARKED = /[ـ\u064b-\u065f\u0670]/;

/** Words that never tell of the subject, as they may be written, without harakat. */
const EMPTY_WORDS = createList([PARTICLES, PRONOUNS, VERBS, DIALECT], []);
/** Words of time, quantity and how a thing is shown. */
const LOW_WORDS = createList([QUANTITIES], [TIME_WORDS, MEDIA_WORDS]);

/** Returns what a word as written is worth: 0 for «على», `LOW_WEIGHT` for «اليوم», «كل», «بالصور», 1 for any other. */
export function wordWeight(word: string): number {
  const written = MARKED.test(word) ? bare(word) : word;
  if (EMPTY_WORDS.has(written)) return 0;
  return LOW_WORDS.has(written) ? LOW_WEIGHT : 1;
}

/** The words of some lists with the prefixes that are written joined to them, and of others as they stand. */
function createList(joinable: readonly string[], alone: readonly string[]): ReadonlySet<string> {
  const words = joinable.flatMap(list);
  const joined = JOINED_PREFIXES.flatMap((prefix) => words.map((word) => prefix + word));
  return new Set([...words, ...joined.filter((word) => !OTHER_WORDS.has(word)), ...alone.flatMap(list)]);
}

function list(words: string): readonly string[] {
  return words.split(/\s+/).filter(Boolean).map(bare);
}

function bare(word: string): string {
  return removeTatweel(removeHarakat(word));
}
