import { skeletonKey } from './foreign-name.ts';
import { AGENTS } from './lexicon/agents.ts';
import { MONTHS } from './lexicon/months.ts';
import { NAMES } from './lexicon/names.ts';
import { NOUNS } from './lexicon/nouns.ts';
import { FORMS, HOMOGRAPHS, NUMERALS, PARTICLES } from './lexicon/particles.ts';
import { ORGANISATIONS, PLACES } from './lexicon/places.ts';
import { VERBS } from './lexicon/verbs.ts';
import { HAMZA_BELOW, toSpelling } from './stem-spelling.ts';

/** What may follow a stem, as bits; `SUFFIXES` says which endings each bit stands for. */
export const BARE = 1;
export const PRONOUN = 2;
export const ACCUSATIVE = 4;
export const DUAL = 8;
export const FEMININE = 16;
export const HUMAN_PLURAL = 32;
export const PLURAL_AT = 64;
/** Of a closed class: never read as a prefix and something else (الذي, لهم). */
export const CLOSED = 4096;
/** Given by a rule of the grammar, in no table: whether there is such a word is not known. */
export const BY_RULE = 32768;

const NOUN = BARE | PRONOUN | ACCUSATIVE | DUAL | PLURAL_AT;
const AGENT = NOUN | FEMININE | HUMAN_PLURAL;
const BROKEN_PLURAL = BARE | PRONOUN | ACCUSATIVE;

/** A stem the lexicon knows: the key of its group, and which endings it may have. */
export interface KnownStem {
  readonly key: string;
  readonly endings: number;
}

/** Words no table has, mined from texts: nouns, and words from whose end nothing is cut. */
export interface MinedTables {
  readonly nouns: string;
  readonly words: string;
}

export interface Lexicon {
  /** Stems as they stand: دولة, دول, وزير, فرنسي. */
  readonly nominals: ReadonlyMap<string, KnownStem>;
  /** Nouns in ة without it: وزار → وزارة; before ات, تين, and ت with a pronoun. */
  readonly feminines: ReadonlyMap<string, string>;
  /** Past stems: كتب, أعطى. */
  readonly pasts: ReadonlyMap<string, string>;
  /** Those that end in ى or ا, before ت and وا: أعط; and before a pronoun: أعطا. */
  readonly defectivePasts: ReadonlyMap<string, string>;
  readonly ownedPasts: ReadonlyMap<string, string>;
  /** Hollow verbs before ت and نا: قل (قلت), عش (عشنا). */
  readonly hollowPasts: ReadonlyMap<string, string>;
  /** Present stems without the letter of the person: قول, علن. */
  readonly presents: ReadonlyMap<string, string>;
  /** Those that end in ي, whole: خفي, حتوي. */
  readonly presentsInYeh: ReadonlyMap<string, string>;
  /** What stands before the ون of defective verbs: لغ (يلغون), سع (يسعون). */
  readonly presentPlurals: ReadonlyMap<string, string>;
  /** Peoples whose bare name is a verb: ترك, after the article only. */
  readonly peoples: ReadonlyMap<string, string>;
  /** The second key of a form that is a form of two words. */
  readonly others: ReadonlyMap<string, string>;
  /** Listed foreign names by the skeletons of their spellings; of names that share one, none. */
  readonly skeletons: ReadonlyMap<string, string>;
}

interface Draft {
  readonly nominals: Map<string, KnownStem>;
  readonly feminines: Map<string, string>;
  readonly pasts: Map<string, string>;
  readonly defectivePasts: Map<string, string>;
  readonly ownedPasts: Map<string, string>;
  readonly hollowPasts: Map<string, string>;
  readonly presents: Map<string, string>;
  readonly presentsInYeh: Map<string, string>;
  readonly presentPlurals: Map<string, string>;
  readonly peoples: Map<string, string>;
  readonly others: Map<string, string>;
  readonly skeletons: Map<string, string>;
}

/**
 * Returns the lexicon of the tables in `lexicon/`. Lemmas are entered before plurals and other spellings, so a form
 * that is also a lemma stays one (حكم is itself, not the plural of حكمة).
 */
export function createLexicon(mined: MinedTables): Lexicon {
  const draft: Draft = {
    nominals: new Map(),
    feminines: new Map(),
    pasts: new Map(),
    defectivePasts: new Map(),
    ownedPasts: new Map(),
    hollowPasts: new Map(),
    presents: new Map(),
    presentsInYeh: new Map(),
    presentPlurals: new Map(),
    peoples: new Map(),
    others: new Map(),
    skeletons: new Map(),
  };
  for (const [lemma] of rows(PARTICLES)) enter(draft, toSpelling(lemma), toSpelling(lemma), BARE | CLOSED);
  const plurals = toPluralsWithHamzaAbove();
  enterLemmas(draft, NOUNS, NOUN, plurals);
  enterLemmas(draft, AGENTS, AGENT, plurals);
  enterNames(draft, MONTHS);
  enterNames(draft, NAMES);
  enterNames(draft, ORGANISATIONS);
  for (const row of rows(PARTICLES)) enterVariants(draft, row, BARE | CLOSED);
  const verbs = new Set(rows(VERBS).map(([past]) => toSpelling(past)));
  for (const row of rows(PLACES)) enterPlace(draft, row, verbs);
  for (const row of [...rows(NUMERALS), ...rows(FORMS)]) enterVariants(draft, row, BARE | CLOSED);
  for (const row of rows(NOUNS)) enterVariants(draft, row, BROKEN_PLURAL);
  for (const row of rows(AGENTS)) enterVariants(draft, row, row[0].endsWith('ي') ? AGENT : BROKEN_PLURAL);
  for (const row of [...rows(MONTHS), ...rows(NAMES), ...rows(ORGANISATIONS)]) enterVariants(draft, row, BARE);
  enterVerbs(draft);
  for (const [noun] of rows(mined.nouns)) enterAbsent(draft, noun, NOUN);
  for (const [word] of rows(mined.words)) enterAbsent(draft, word, BARE);
  enterChangedStems(draft);
  // «تبني» is a verb before it is a noun (تَبَنٍّ): the noun's key is the form's other.
  for (const stem of draft.presentsInYeh.keys()) {
    const noun = draft.nominals.get(`ت${stem}`);
    if (noun !== undefined) draft.others.set(`ت${stem}`, noun.key);
  }
  for (const [form, other] of rows(HOMOGRAPHS)) {
    const key = toSpelling(other ?? form);
    draft.others.set(toSpelling(form), draft.nominals.get(key)?.key ?? key);
  }
  enterSkeletons(draft, [NAMES, PLACES, ORGANISATIONS, mined.words]);
  return draft;
}

function enterSkeletons(draft: Draft, tables: readonly string[]): void {
  const shared = new Set<string>();
  for (const name of tables.flatMap(rows).flat()) {
    const spelling = toSpelling(withoutArticle(name));
    const skeleton = skeletonKey(spelling);
    const key = draft.nominals.get(spelling)?.key;
    if (skeleton === undefined || key === undefined) continue;
    if ((draft.skeletons.get(skeleton) ?? key) !== key) shared.add(skeleton);
    draft.skeletons.set(skeleton, key);
  }
  for (const skeleton of shared) draft.skeletons.delete(skeleton);
}

type Row = readonly [lemma: string, ...others: string[]];

function rows(table: string): Row[] {
  const found: Row[] = [];
  for (const entry of table.split(/\s+/)) {
    const [lemma, ...others] = entry.split('/');
    if (lemma !== undefined && lemma !== '') found.push([lemma, ...others]);
  }
  return found;
}

/** The spellings of the broken plurals of the pattern أفعال, which folding makes one with إفعال: أعداد, إعداد. */
function toPluralsWithHamzaAbove(): ReadonlySet<string> {
  const plurals = [...rows(NOUNS), ...rows(AGENTS)].flatMap(([, ...variants]) => variants);
  return new Set(plurals.filter((plural) => plural.startsWith('أ')).map(toSpelling));
}

function enterLemmas(draft: Draft, table: string, endings: number, homographs?: ReadonlySet<string>): void {
  for (const [written] of rows(table)) {
    const folded = toSpelling(written);
    const isHomograph = homographs?.has(folded) === true && written.startsWith(HAMZA_BELOW);
    const lemma = isHomograph ? `${HAMZA_BELOW}${folded.slice(1)}` : folded;
    enter(draft, lemma, lemma, endings);
  }
}

function enterNames(draft: Draft, table: string): void {
  for (const [written] of rows(table)) {
    const name = toSpelling(withoutArticle(written));
    enter(draft, name, name, BARE);
  }
}

function enterVariants(draft: Draft, [lemma, ...variants]: Row, endings: number): void {
  const spelling = toSpelling(endings === BARE ? withoutArticle(lemma) : lemma);
  const key = draft.nominals.get(spelling)?.key ?? spelling;
  for (const variant of variants) {
    enter(draft, toSpelling(endings === BARE ? withoutArticle(variant) : variant), key, endings);
  }
}

/** A table may write a name with its article (الأردن); only the bare word is entered, the article is cut by rule. */
function withoutArticle(written: string): string {
  return /^ال...|^اليمن$/.test(written) && written !== 'الله' ? written.slice(2) : written;
}

function enterPlace(draft: Draft, [name, ...others]: Row, verbs: ReadonlySet<string>): void {
  const lemma = toSpelling(withoutArticle(name));
  // «طرابلسي», «جنيفي»: of a town whose name is long and no other word.
  if (/^.{4,}[^اويةىه]$/.test(lemma) && !draft.nominals.has(lemma)) enterAbsentAs(draft, `${lemma}ي`, lemma, AGENT);
  const key = draft.nominals.get(lemma)?.key ?? lemma;
  enter(draft, lemma, key, BARE);
  for (const other of others) {
    const spelling = toSpelling(withoutArticle(other));
    if (other.endsWith('ي')) enter(draft, spelling, key, AGENT);
    else if (verbs.has(spelling)) draft.peoples.set(spelling, key);
    else enter(draft, spelling, key, BARE | ACCUSATIVE);
  }
}

/** Enters a stem; the first key stays, endings add up. */
function enter(draft: Draft, stem: string, key: string, endings: number): void {
  add(draft.nominals, stem, key, endings);
  if (stem.endsWith('ة') && (endings & PRONOUN) !== 0) setFirst(draft.feminines, stem.slice(0, -1), key);
}

/** Enters, beside stems that change before an ending, what they become: مستوى, مستوا (ه); وزراء, وزراي (ه). */
function enterChangedStems(draft: Draft): void {
  for (const [stem, { key, endings }] of [...draft.nominals]) {
    for (const [changed, allowed] of changedStems(stem, endings)) add(draft.nominals, changed, key, allowed);
  }
}

function changedStems(stem: string, endings: number): (readonly [string, number])[] {
  const row = CHANGES.find(({ end, needs }) => end.test(stem) && (endings & needs) === needs);
  const root = stem.slice(0, -1);
  return row === undefined ? [] : row.becomes.map(([end, allowed]) => [root + end, allowed & ~BARE]);
}

interface Change {
  readonly end: RegExp;
  /** Endings the word must have. */
  readonly needs: number;
  /** What stands for its last letter, and what follows then. */
  readonly becomes: readonly (readonly [end: string, endings: number])[];
}

/** مستوى: مستواه, مستويات; وزراء: وزرائه, وزراؤه, صحراوات; كاميرا: كاميرات; بريء: بريئة; قارئ: قارئون; ثانٍ: ثانون. */
const CHANGES: readonly Change[] = [
  {
    end: /ى$/,
    needs: PRONOUN,
    becomes: [
      ['ا', PRONOUN],
      ['ي', PLURAL_AT | DUAL],
    ],
  },
  {
    end: /اء$/,
    needs: PRONOUN,
    becomes: [
      ['ي', PRONOUN | DUAL],
      ['و', PRONOUN | PLURAL_AT],
    ],
  },
  {
    end: /ا$/,
    needs: PRONOUN,
    becomes: [
      ['ي', PRONOUN],
      ['', PLURAL_AT],
    ],
  },
  { end: /يء$/, needs: FEMININE, becomes: [['ي', AGENT]] },
  {
    end: /^م.*ي$|^.ا.*ي$/,
    needs: HUMAN_PLURAL,
    becomes: [
      ['و', HUMAN_PLURAL],
      ['', HUMAN_PLURAL],
    ],
  },
  { end: /ي$/, needs: HUMAN_PLURAL, becomes: [['و', HUMAN_PLURAL]] },
];

function add(stems: Map<string, KnownStem>, stem: string, key: string, endings: number): void {
  const known = stems.get(stem);
  if (known === undefined) stems.set(stem, { key, endings });
  else if (known.key === key) stems.set(stem, { key, endings: known.endings | endings });
}

/** Enters the verbs: those of the first form before the derived ones, whose present looks the same (دخل, أدخل). */
function enterVerbs(draft: Draft): void {
  const verbs = rows(VERBS).map(([written, ...presents]) => {
    const past = toSpelling(written);
    return {
      past,
      isDefective: /[ىا]$/.test(written),
      presents: presents.length > 0 ? presents.map(toSpelling) : [regularPresent(past)],
    };
  });
  const ordered = [
    ...verbs.filter(({ past }) => !past.startsWith('ا')),
    ...verbs.filter(({ past }) => past.startsWith('ا')),
  ];
  // أجرى before جرى: of two verbs with one present in ي the papers mean that of the fourth form.
  const isDerived = ({ past }: { readonly past: string }): boolean => past.startsWith('ا');
  const inYeh = [...ordered.filter(isDerived), ...ordered.filter((verb) => !isDerived(verb))];
  for (const { past, presents } of inYeh.filter(({ presents: [first] }) => first?.endsWith('ى')))
    enterPresentInYeh(draft, past, presents[0]);
  for (const { past, presents } of inYeh) enterPresentInYeh(draft, past, presents[0]);
  for (const { past, presents } of ordered) {
    setFirst(draft.pasts, past, past);
    for (const present of presents.slice(0, 1)) setFirst(draft.presents, present, past);
  }
  const withHamza = new Set(verbs.filter(({ isDefective }) => !isDefective).map(({ past }) => past));
  for (const { past, presents, isDefective } of ordered) {
    if (isDefective && !withHamza.has(past)) enterDefective(draft, past);
    for (const present of presents) enterOtherPresents(draft, present, past);
    if (/^.ا.$/.test(past)) setFirst(draft.hollowPasts, past.replace('ا', ''), past);
    enterDerived(draft, past);
  }
}

/** يعطي, تعطي, يعطون; of two verbs the second is the form's other key: يجري is of أجرى and of جرى. */
function enterPresentInYeh(draft: Draft, past: string, present: string | undefined): void {
  if (present === undefined || !/..[يىو]$/.test(present)) return;
  setFirst(draft.presentPlurals, present.slice(0, -1), past);
  if (!present.endsWith('ي')) return;
  const first = draft.presentsInYeh.get(present);
  if (first === undefined) draft.presentsInYeh.set(present, past);
  else for (const person of ['ي', 'ت', 'ن']) draft.others.set(person + present, past);
}

/** أعطى before an ending: أعط (ت), أعطا (ها); and of the longer forms إعطاء, معطي, تغطية, تبني. */
function enterDefective(draft: Draft, past: string): void {
  const root = past.slice(0, -1);
  setFirst(draft.defectivePasts, root, past);
  setFirst(draft.ownedPasts, `${root}ا`, past);
  if (!past.endsWith('ى')) return;
  if (past.length === 3) enterAbsent(draft, `ت${root}ية`, NOUN);
  else if (past.startsWith('ت')) enterAbsent(draft, `${root}ي`, NOUN);
  else if (past.startsWith('ا')) enterAbsent(draft, `${root}اء`, NOUN);
  const participle = `م${root.replace(/^ا/, '')}`;
  // Not where the noun of the same letters is a word: مستوى makes مستويات.
  if (past.length > 3 && !draft.nominals.has(`${participle}ى`)) enterAbsent(draft, `${participle}ي`, AGENT);
}

/**
 * Enters the shorter stems (يقل), and for a stem that ends in a long vowel what it is without it (لم يعط, يعطون), in
 * the passive (يعطى) and before a pronoun (يسعاه).
 */
function enterOtherPresents(draft: Draft, present: string, past: string): void {
  setFirst(draft.presents, present, past);
  if (!/..[ىيوا]$/.test(present)) return;
  const root = present.slice(0, -1);
  setFirst(draft.presents, root, past);
  setFirst(draft.presents, `${root}ى`, past);
  setFirst(draft.presents, `${root}ا`, past);
}

/**
 * Enters verbal nouns and participles of sound verbs, where the tables do not have them:
 * عزف: عازف, معزوف, and of the second form تعزيف, معزف; شارك: مشاركة, مشارك; تمتع: متمتع; انفجر: انفجار, منفجر.
 */
function enterDerived(draft: Draft, past: string): void {
  if (/^[^اىي][^اوىي]{2}$/.test(past)) enterDerivedOfThree(draft, past);
  if (past.length < 4 || /[ىاوي]$|^ا.*ا.$/.test(past)) return;
  if (/^[^ات]ا..$/.test(past)) enterAbsent(draft, `م${past}ة`, NOUN);
  else if (past.startsWith('ت')) enterAbsent(draft, past, NOUN);
  else if (past.startsWith('ا')) enterAbsent(draft, `${past.slice(0, -1)}ا${past.slice(-1)}`, NOUN);
  else return;
  enterAbsent(draft, `م${past.replace(/^ا/, '')}`, AGENT);
}

function enterDerivedOfThree(draft: Draft, past: string): void {
  const first = past.slice(0, 1);
  const rest = past.slice(1);
  enterAbsent(draft, past, NOUN);
  enterAbsent(draft, `${first}ا${rest}`, AGENT);
  enterAbsent(draft, `م${past.slice(0, 2)}و${past.slice(2)}`, AGENT);
  enterAbsent(draft, `ت${past.slice(0, 2)}ي${past.slice(2)}`, NOUN);
  enterAbsent(draft, `م${past}`, AGENT | BY_RULE);
}

function enterAbsentAs(draft: Draft, stem: string, key: string, endings: number): void {
  if (!draft.nominals.has(stem)) enter(draft, stem, key, endings);
}

function enterAbsent(draft: Draft, stem: string, endings: number): void {
  if (!draft.nominals.has(stem)) enter(draft, stem, stem, endings);
}

/** أعلن → علن, أعطى → عطي, تبنى → تبنى, كتب → كتب. */
function regularPresent(past: string): string {
  if (/^ت.*ى$/.test(past)) return past;
  return past.replace(/^ا(?=...)/, '').replace(/ى$/, 'ي');
}

function setFirst(map: Map<string, string>, stem: string, key: string): void {
  if (!map.has(stem)) map.set(stem, key);
}
