export interface Fact {
  readonly term: string;
  readonly text: string;
}

export interface FactsParagraph {
  /** What is before the list, its colon included. */
  readonly lead: string;
  readonly facts: readonly Fact[];
}

/** Three is a list; two may be «قال الوزير: السلام أولا: …». */
const MIN_FACTS = 3;
const MAX_TERM_WORDS = 4;
/** A term before its colon: at the start of what follows the lead, or after a comma or full stop. */
const TERM = /(?:^|[،,؛;.]\s+)([^،,؛;.:«»"“”()]{2,60}):\s+/gu;
/** Verbs that make «وقال فلان: …» out of a would-be term. */
const SPEECH = /^و?(?:قال|قالت|أضاف|أضافت|أكد|أكدت|أوضح|أوضحت|تابع|تابعت|صرح|ذكر|كتب|كتبت|سأل|أجاب|يقول|تقول)(?:\s|$)/u;

/**
 * Cuts a run-in list out of a paragraph: «… على ملفات: الأمن: …، الطاقة: …، الدفاع: ….» becomes its lead and the
 * facts. Returns undefined where there is no list: fewer than three terms, a term of more than four words, a quotation.
 */
export function splitFacts(paragraph: string): FactsParagraph | undefined {
  for (const match of paragraph.matchAll(/:\s+/gu)) {
    const lead = paragraph.slice(0, match.index + 1);
    const facts = readFacts(paragraph.slice(match.index + match[0].length));
    if (facts !== undefined && !opensQuotation(lead)) return { lead, facts };
  }
  return undefined;
}

function readFacts(list: string): Fact[] | undefined {
  const terms = [...list.matchAll(TERM)];
  if (terms.length < MIN_FACTS || terms[0]?.index !== 0) return undefined;
  const facts: Fact[] = [];
  for (const [index, match] of terms.entries()) {
    const term = match[1]?.trim() ?? '';
    const text = list.slice(match.index + match[0].length, terms[index + 1]?.index ?? list.length).trim();
    if (text === '' || opensQuotation(text) || !isTerm(term)) return undefined;
    facts.push({ term, text });
  }
  return facts;
}

function isTerm(term: string): boolean {
  return term.split(/\s+/u).length <= MAX_TERM_WORDS && !SPEECH.test(term);
}

/** Says whether a quotation is opened and not closed: then a colon inside it belongs to the speaker. */
function opensQuotation(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length - 1;
  return count('«') !== count('»') || count('“') !== count('”') || count('"') % 2 === 1;
}
