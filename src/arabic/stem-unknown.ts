/**
 * Rules for a word whose stem the lexicon does not know, on the stemmer's spelling. They cut what hardly ever belongs
 * to a word (the article, ات, ها, يين, تين after the article …) and leave the rest alone: an unknown name must not
 * lose its end.
 */
export function stemUnknown(word: string, tanwin: boolean): string {
  const bare = cutUnknown(word, tanwin);
  return quadriliteralKey(bare) ?? bare;
}

/** Returns a word without what is no part of it: article, conjunction, a preposition before a noun's pattern, endings. */
export function cutUnknown(word: string, tanwin: boolean): string {
  const article = ARTICLES.find((prefix) => word.startsWith(prefix) && word.length - prefix.length >= LEAST);
  if (article !== undefined) return cutAfterArticle(word.slice(article.length));
  const lone = LONE_PREFIX.exec(word)?.[0];
  return cutEnding(lone === undefined ? word : word.slice(1), tanwin);
}

/**
 * The four root letters of عنقود and عناقيد, ثعلب and ثعالب, where neither is listed: of unlisted words that have four,
 * nearly all with the same ones are one word.
 */
function quadriliteralKey(word: string): string | undefined {
  const found = QUADRILITERAL.exec(word) ?? QUADRILITERAL_PLURAL.exec(word);
  return found === null ? undefined : found.slice(1).join('');
}

/** Not of those in م and ت, whose first letter is seldom the root's. */
const QUADRILITERAL = /^([^اويةىءمت])([^اويةىء])([^اويةىء])[اوي]?([^اويةىء])ة?$/;
const QUADRILITERAL_PLURAL = /^([^اويةىءمت])([^اويةىء])ا(?!\2)([^اويةىء])ي?([^اويةىء])ة?$/;

/** Letters that must remain when something is cut. */
const LEAST = 3;

const ARTICLES = ['وبال', 'وكال', 'فبال', 'وال', 'فال', 'بال', 'كال', 'ولل', 'فلل', 'ال', 'لل'];

/**
 * و before four letters or more: the words whose first letter it is are in the lexicon. ب, ل, ك and ف only before
 * what looks like a noun of the longer patterns: م…, تفعيل, افتعال, استفعال.
 */
const LONE_PREFIX = /^و(?=.{4})|^و?[بلكف](?=م.{4}|ت..ي.|ا(?:ست|ن|.ت).{1,3}ا.)/;

function cutAfterArticle(rest: string): string {
  const plural = /^(.{3,})ين$/.exec(rest)?.[1];
  if (plural !== undefined && !/^ت..ين$|^[^م].ا.ين$/.test(rest)) {
    return plural.length > LEAST && plural.endsWith('ت') ? `${plural.slice(0, -1)}ة` : plural;
  }
  const human = /^(م.{2,}|.ا..|.{2,}ي)ون$/.exec(rest)?.[1];
  if (human !== undefined) return human;
  return cutPlural(rest.endsWith('ه') ? `${rest.slice(0, -1)}ة` : rest);
}

function cutEnding(word: string, tanwin: boolean): string {
  if (tanwin && /^.{3,}ا$/.test(word)) return cutPlural(word.slice(0, -1));
  const owned = /^(.{3,}?)(?:هما|هم|ها|ه)$/.exec(word)?.[1];
  if (owned !== undefined && !/^م.{1,3}هم$/.test(word)) return cutOwned(owned);
  const human = /^(م.{3,}|.{2,}ي)(?:ين|ون)$/.exec(word)?.[1] ?? /^([يت].{3,})ون$/.exec(word)?.[1];
  return human ?? cutPlural(word);
}

/** The stem before a pronoun: مقابلت → مقابلة, شاحنات → شاحنة. */
function cutOwned(stem: string): string {
  if (/^.{3,}ات$/.test(stem)) return cutPlural(stem);
  if (/^.{3,}ت$/.test(stem)) return cutPlural(`${stem.slice(0, -1)}ة`);
  return stem;
}

/** ات to the singular its pattern asks for, ية to ي, and a final ى, which lists nothing apart here, to ي. */
function cutPlural(word: string): string {
  const stem = /^(.{3,})ات$/.exec(word)?.[1];
  if (stem !== undefined) return toSingular(stem);
  if (/^.{2,}ية$/.test(word)) return word.slice(0, -1);
  const dual = /^(.{3,})ت[اي]ن$/.exec(word)?.[1];
  if (dual !== undefined && /^م/.test(dual)) return `${dual}ة`;
  return word.endsWith('ى') ? `${word.slice(0, -1)}ي` : word;
}

/**
 * A plural in ات has a singular with or without ة. Without: verbal nouns (إنجاز, تصميم, استثمار), nouns of the shape
 * قرار, participles in م (منتج; but مفاعلة keeps its ة), and long foreign words; ي stands for ي and ية alike.
 */
function toSingular(stem: string): string {
  if (stem.endsWith('ي') || WITHOUT_TEH.test(stem)) return stem;
  return `${stem}ة`;
}

const WITHOUT_TEH = /^ا.*ا.$|^ت..ي.$|^..ا.$|^م(?!.ا..$).{3,}$|^.{6,}$|اء$/;
