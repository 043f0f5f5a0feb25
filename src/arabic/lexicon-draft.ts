import { PRONOUN } from './stem-endings.ts';

/** A stem the lexicon knows: the key of its group, and which endings it may have. */
export interface KnownStem {
  readonly key: string;
  readonly endings: number;
}

export interface Lexicon {
  /** Stems as they are: دولة, دول, وزير, فرنسي. */
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
  /** What comes before the ون of defective verbs: لغ (يلغون), سع (يسعون). */
  readonly presentPlurals: ReadonlyMap<string, string>;
  /** Peoples whose bare name is a verb: ترك, after the article only. */
  readonly peoples: ReadonlyMap<string, string>;
  /** The second key of a form that is a form of two words. */
  readonly others: ReadonlyMap<string, string>;
  /** Listed foreign names by the skeletons of their spellings; of names that share one, none. */
  readonly skeletons: ReadonlyMap<string, string>;
}

/** A lexicon in the making. */
export interface Draft {
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

/** A row of a table in `lexicon/`. */
export type Row = readonly [lemma: string, ...others: string[]];

export function rows(table: string): Row[] {
  const found: Row[] = [];
  for (const entry of table.split(/\s+/)) {
    const [lemma, ...others] = entry.split('/');
    if (lemma !== undefined && lemma !== '') found.push([lemma, ...others]);
  }
  return found;
}

/** The spellings of the broken plurals of the pattern أفعال, which folding makes one with إفعال: أعداد, إعداد. */
/** Enters a stem; the first key stays, endings add up. */
export function enter(draft: Draft, stem: string, key: string, endings: number): void {
  add(draft.nominals, stem, key, endings);
  if (stem.endsWith('ة') && (endings & PRONOUN) !== 0) setFirst(draft.feminines, stem.slice(0, -1), key);
}

/** Enters a stem, unless there is one already. */
export function enterAbsent(draft: Draft, stem: string, endings: number, key = stem): void {
  if (!draft.nominals.has(stem)) enter(draft, stem, key, endings);
}

/** Enters a key, unless the stem has one. */
export function setFirst(map: Map<string, string>, stem: string, key: string): void {
  if (!map.has(stem)) map.set(stem, key);
}

/** Adds a stem to those that are there. */
export function add(stems: Map<string, KnownStem>, stem: string, key: string, endings: number): void {
  const known = stems.get(stem);
  if (known === undefined) stems.set(stem, { key, endings });
  else if (known.key === key) stems.set(stem, { key, endings: known.endings | endings });
}
