import { VERBS } from './lexicon/verbs.ts';
import { type Draft, enterAbsent, rows, setFirst } from './lexicon-draft.ts';
import { AGENT, BY_RULE, NOUN } from './stem-endings.ts';
import { toSpelling } from './stem-spelling.ts';

/** Enters the verbs: those of the first form before the derived ones, whose present looks the same (دخل, أدخل). */
export function enterVerbs(draft: Draft): void {
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

/** أعلن → علن, أعطى → عطي, تبنى → تبنى, كتب → كتب. */
function regularPresent(past: string): string {
  if (/^ت.*ى$/.test(past)) return past;
  return past.replace(/^ا(?=...)/, '').replace(/ى$/, 'ي');
}
