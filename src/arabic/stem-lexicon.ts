import { AGENTS } from './lexicon/agents.ts';
import { MINED } from './lexicon/mined.ts';
import { NAMES } from './lexicon/names.ts';
import { NOUNS } from './lexicon/nouns.ts';
import { PARTICLES } from './lexicon/particles.ts';
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

const NOUN = BARE | PRONOUN | ACCUSATIVE | DUAL | PLURAL_AT;
const AGENT = NOUN | FEMININE | HUMAN_PLURAL;
const BROKEN_PLURAL = BARE | PRONOUN | ACCUSATIVE;

/** A stem the lexicon knows: the key of its group, and which endings it may have. */
export interface KnownStem {
  readonly key: string;
  readonly endings: number;
}

export interface Lexicon {
  /** Stems as they stand: دولة, دول, وزير, فرنسي. */
  readonly nominals: ReadonlyMap<string, KnownStem>;
  /** Nouns in ة without it: وزار → وزارة; before ات, تين, and ت with a pronoun. */
  readonly feminines: ReadonlyMap<string, string>;
  /** Past stems, and defective ones before ت and وا: أعطى, أعط. */
  readonly pasts: ReadonlyMap<string, string>;
  readonly defectivePasts: ReadonlyMap<string, string>;
  /** Present stems without the letter of the person: قول, علن. */
  readonly presents: ReadonlyMap<string, string>;
}

interface Draft {
  readonly nominals: Map<string, KnownStem>;
  readonly feminines: Map<string, string>;
  readonly pasts: Map<string, string>;
  readonly defectivePasts: Map<string, string>;
  readonly presents: Map<string, string>;
}

/**
 * Gives the lexicon of the tables in `lexicon/`. Lemmas are entered before plurals and other spellings, so a form
 * that is also a lemma stays one (حكم is itself, not the plural of حكمة).
 */
export function createLexicon(): Lexicon {
  const draft: Draft = {
    nominals: new Map(),
    feminines: new Map(),
    pasts: new Map(),
    defectivePasts: new Map(),
    presents: new Map(),
  };
  for (const [lemma] of rows(PARTICLES)) enter(draft, toSpelling(lemma), toSpelling(lemma), BARE);
  const plurals = toPluralsWithHamzaAbove();
  enterLemmas(draft, NOUNS, NOUN, plurals);
  enterLemmas(draft, AGENTS, AGENT, plurals);
  enterLemmas(draft, NAMES, BARE);
  enterLemmas(draft, ORGANISATIONS, BARE);
  for (const row of rows(PARTICLES)) enterVariants(draft, row, BARE);
  for (const row of rows(PLACES)) enterPlace(draft, row);
  for (const row of [...rows(NOUNS), ...rows(AGENTS)]) enterVariants(draft, row, BROKEN_PLURAL);
  for (const row of [...rows(NAMES), ...rows(ORGANISATIONS)]) enterVariants(draft, row, BARE);
  enterVerbs(draft);
  for (const [noun] of rows(MINED.nouns)) enterAbsent(draft, noun, NOUN);
  for (const [word] of rows(MINED.words)) enterAbsent(draft, word, BARE);
  enterChangedStems(draft);
  return draft;
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
    const folded = toSpelling(withoutArticle(written));
    const isHomograph = homographs?.has(folded) === true && written.startsWith(HAMZA_BELOW);
    const lemma = isHomograph ? `${HAMZA_BELOW}${folded.slice(1)}` : folded;
    enter(draft, lemma, lemma, endings);
  }
}

function enterVariants(draft: Draft, [lemma, ...variants]: Row, endings: number): void {
  const key = draft.nominals.get(toSpelling(withoutArticle(lemma)))?.key ?? toSpelling(lemma);
  for (const variant of variants) enter(draft, toSpelling(withoutArticle(variant)), key, endings);
}

/** A table may write a name with its article (الأردن); only the bare word is entered, the article is cut by rule. */
function withoutArticle(written: string): string {
  return /^ال...|^اليمن$/.test(written) && written !== 'الله' ? written.slice(2) : written;
}

function enterPlace(draft: Draft, [name, ...others]: Row): void {
  const lemma = toSpelling(withoutArticle(name));
  const key = draft.nominals.get(lemma)?.key ?? lemma;
  enter(draft, lemma, key, BARE);
  for (const other of others) {
    const spelling = toSpelling(withoutArticle(other));
    if (other.endsWith('ي')) enter(draft, spelling, key, AGENT);
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
    if ((endings & PRONOUN) === 0) continue;
    for (const [changed, allowed] of changedStems(stem, endings)) add(draft.nominals, changed, key, allowed);
  }
}

function changedStems(stem: string, endings: number): (readonly [string, number])[] {
  const root = stem.slice(0, -1);
  const isHuman = (endings & HUMAN_PLURAL) !== 0;
  if (stem.endsWith('ى')) return [[`${root}ا`, PRONOUN], [`${root}ي`, PLURAL_AT | DUAL]];
  if (stem.endsWith('اء')) return [[`${root}ي`, PRONOUN | DUAL], [`${root}و`, PRONOUN]];
  if (stem.endsWith('ا')) return [[`${root}ي`, PRONOUN], [root, PLURAL_AT]];
  if (!stem.endsWith('ي') || !isHuman) return [];
  return /^م|^.ا/.test(stem) ? [[`${root}و`, HUMAN_PLURAL], [root, HUMAN_PLURAL]] : [[`${root}و`, HUMAN_PLURAL]];
}

function add(stems: Map<string, KnownStem>, stem: string, key: string, endings: number): void {
  const known = stems.get(stem);
  if (known === undefined) stems.set(stem, { key, endings });
  else if (known.key === key) stems.set(stem, { key, endings: known.endings | endings });
}

/** Enters the verbs: those of the first form before the derived ones, whose present looks the same (دخل, أدخل). */
function enterVerbs(draft: Draft): void {
  const verbs = rows(VERBS).map(([written, ...presents]) => {
    const past = toSpelling(written);
    return { past, presents: presents.length > 0 ? presents.map(toSpelling) : [regularPresent(past)] };
  });
  const ordered = [...verbs.filter(({ past }) => !past.startsWith('ا')), ...verbs.filter(({ past }) => past.startsWith('ا'))];
  for (const { past, presents } of ordered) {
    setFirst(draft.pasts, past, past);
    for (const present of presents) setFirst(draft.presents, present, past);
  }
  for (const { past, presents } of ordered) {
    if (/[ىا]$/.test(past)) enterDefectivePast(draft, past);
    for (const present of presents) enterShortenedPresent(draft, present, past);
    enterDerived(draft, past);
  }
}

/** أعطى before an ending: أعط (ت), أعطا (ها). */
function enterDefectivePast(draft: Draft, past: string): void {
  const root = past.slice(0, -1);
  setFirst(draft.defectivePasts, root, past);
  setFirst(draft.defectivePasts, `${root}ا`, past);
}

/** يعطي without its last letter (لم يعط, يعطون), يسعى before a pronoun (يسعاه). */
function enterShortenedPresent(draft: Draft, present: string, past: string): void {
  if (!/..[ىيوا]$/.test(present)) return;
  setFirst(draft.presents, present.slice(0, -1), past);
  if (present.endsWith('ى')) setFirst(draft.presents, `${present.slice(0, -1)}ا`, past);
}

/**
 * Enters the verbal noun and the participle of a sound verb of the forms III to X, where the tables do not have
 * them: تمتع, متمتع; انفجر: انفجار, منفجر; شارك: مشاركة, مشارك.
 */
function enterDerived(draft: Draft, past: string): void {
  if (past.length < 4 || /[ىاوي]$/.test(past) || /ا.$/.test(past.slice(1)) && past.startsWith('ا')) return;
  const isThirdForm = /^[^ات]ا..$/.test(past);
  if (isThirdForm) enterAbsent(draft, `م${past}ة`, NOUN);
  else if (past.startsWith('ت')) enterAbsent(draft, past, NOUN);
  else if (past.startsWith('ا')) enterAbsent(draft, `${past.slice(0, -1)}ا${past.slice(-1)}`, NOUN);
  else return;
  enterAbsent(draft, `م${past.startsWith('ا') ? past.slice(1) : past}`, AGENT);
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
