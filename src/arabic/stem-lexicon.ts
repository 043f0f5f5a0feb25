import { enterChangedStems } from './changed-stems.ts';
import { hasArabicShape, skeletonKey } from './foreign-name.ts';
import { AGENTS } from './lexicon/agents.ts';
import { MONTHS } from './lexicon/months.ts';
import { NAMES } from './lexicon/names.ts';
import { NOUNS } from './lexicon/nouns.ts';
import { FORMS, HOMOGRAPHS, NUMERALS, PARTICLES } from './lexicon/particles.ts';
import { ORGANISATIONS, PLACES } from './lexicon/places.ts';
import { VERBS } from './lexicon/verbs.ts';
import { type Draft, enter, enterAbsent, type Lexicon, type Row, rows } from './lexicon-draft.ts';
import { enterVerbs } from './lexicon-verbs.ts';
import { ACCUSATIVE, AGENT, BARE, BROKEN_PLURAL, CLOSED, NOUN } from './stem-endings.ts';
import { HAMZA_BELOW, toSpelling } from './stem-spelling.ts';

/** Words no table has, mined from texts: nouns, and words from whose end nothing is cut. */
export interface MinedTables {
  readonly nouns: string;
  readonly words: string;
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
  for (const [word] of rows(mined.words)) enterAbsent(draft, word, BARE, singularKey(draft, word));
  for (const table of [NAMES, PLACES, ORGANISATIONS]) enterSpellings(draft, table);
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

/** «تصفيات»: text that was mined holds the plural of a word that is there already. */
function singularKey(draft: Draft, word: string): string | undefined {
  return word.endsWith('ات') ? draft.nominals.get(`${word.slice(0, -2)}ة`)?.key : undefined;
}

/** Fewer letters are too often another word: «جده» is his grandfather too. */
const SHORTEST_RESPELT = 5;

/** A foreign g is written غ or ج, and a final ة without its dots: شيكاغو, شيكاجو; برشلونة, برشلونه. */
function enterSpellings(draft: Draft, table: string): void {
  for (const [written] of rows(table)) {
    const name = toSpelling(withoutArticle(written));
    const key = draft.nominals.get(name)?.key;
    if (key === undefined || name.length < SHORTEST_RESPELT) continue;
    if (name.includes('غ')) enterAbsent(draft, name.replaceAll('غ', 'ج'), BARE, key);
    else if (name.includes('ج') && !hasArabicShape(name)) enterAbsent(draft, name.replaceAll('ج', 'غ'), BARE, key);
    if (name.endsWith('ة')) enterAbsent(draft, `${name.slice(0, -1)}ه`, BARE, key);
  }
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
  if (/^.{4,}[^اويةىه]$/.test(lemma) && !draft.nominals.has(lemma)) enterAbsent(draft, `${lemma}ي`, AGENT, lemma);
  const key = draft.nominals.get(lemma)?.key ?? lemma;
  enter(draft, lemma, key, BARE);
  for (const other of others) {
    const spelling = toSpelling(withoutArticle(other));
    if (other.endsWith('ي')) enter(draft, spelling, key, AGENT);
    else if (verbs.has(spelling)) draft.peoples.set(spelling, key);
    else enter(draft, spelling, key, BARE | ACCUSATIVE);
  }
}
