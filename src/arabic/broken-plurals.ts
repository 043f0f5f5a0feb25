/**
 * Plurals that no table lists, by their pattern. Each pattern has a few singulars («عناقيد»: عنقود, عنقيد, عنقاد); which
 * of them is a word the lexicon knows. The figures are the root's letters; on folded words, where ئ is ي.
 */
const PATTERNS: readonly (readonly [plural: string, singulars: string])[] = [
  ['1وا2ي3', '1ا2و3 1ا2ي3 1ا2ا3'],
  ['1وا23', '1ا23 1ا23ة 1و23 1و23ة'],
  ['12اي3', '12ي3ة 12ا3ة 12و3ة 12ي3 12و3'],
  ['12ا2ي3', '12و3 12ا3 12ي3 12و3ة'],
  ['12ا3ي4', '123و4 123ي4 123ا4 123ي4ة 123و4ة'],
  ['12ا34', '1234 1234ة'],
  ['ا123ة', '12ا3 12ي3 12و3'],
];
/** أفعال, whose hamza folding makes one with that of the verbal noun إفعال. */
const WITH_HAMZA_ABOVE: readonly (readonly [plural: string, singulars: string])[] = [
  ['ا1وا3', '1ا3 1و3'],
  ['ا1يا3', '1ا3 1ي3'],
  ['ا12ا3', '123 123ة'],
];

interface Rule {
  readonly plural: RegExp;
  readonly singulars: readonly string[];
}

const RULES = PATTERNS.map(toRule);
const RULES_WITH_HAMZA = [...RULES, ...WITH_HAMZA_ABOVE.map(toRule)];
const ARTICLE = /^(?:[وف]?(?:[بك]?ال|لل))(?=.{4})/;

/**
 * Returns the words that an unlisted word may be the plural of, without its article. أفعال is read so only where its
 * hamza is written: without it, it is as likely a verbal noun (إفعال).
 */
export function singularsOf(word: string, hasHamzaAbove: boolean): readonly string[] {
  const bare = word.replace(ARTICLE, '');
  for (const { plural, singulars } of hasHamzaAbove ? RULES_WITH_HAMZA : RULES) {
    const letters = plural.exec(bare)?.groups;
    if (letters !== undefined)
      return singulars.map((pattern) => pattern.replace(/[1-4]/g, (figure) => letters[`r${figure}`] ?? ''));
  }
  return [];
}

function toRule([plural, singulars]: readonly [plural: string, singulars: string]): Rule {
  const seen = new Set<string>();
  const source = plural.replace(/[1-4]/g, (figure) => {
    if (seen.has(figure)) return `\\k<r${figure}>`;
    seen.add(figure);
    return `(?<r${figure}>[^اوىية])`;
  });
  return { plural: new RegExp(`^${source}$`), singulars: singulars.split(' ').filter((pattern) => pattern !== '') };
}
