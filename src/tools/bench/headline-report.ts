import { toGuillemets } from '#arabic/quotes.ts';
import { cleanText } from '#importers/clean-text.ts';
import { proposeHeadline } from '#importers/propose-headline.ts';
import type { NewsItem } from './news-corpus.ts';
import type { Share } from './stemming-score.ts';

export interface HeadlineReport {
  readonly proposed: Share;
  /** Beside it the first words of the text, as many as fit into 80 letters. */
  readonly firstWords: Share;
}

const FEWEST_LETTERS = 25;
const MOST_LETTERS = 125;
const PLAIN_LETTERS = 80;

/** Words that a headline cannot end with: prepositions, conjunctions, relatives, what asks for a clause or for a name. */
const UNFINISHED =
  /(?:^|\s)[وفبلك]?(?:في|من|إلى|على|عن|مع|بين|منذ|حتى|عبر|ضد|خلال|عند|لدى|أن|إن|لأن|قد|لم|لن|لا|ما|إذا|حيث|التي|الذي|الذين|هذا|هذه|ذلك|تلك|بن|ابن|عبد|أبو|قال|قالت|أضاف|أكد|أوضح|بعد|قبل|بسبب|بهدف|بمناسبة|بعنوان|كل|جميع|بعض|عدد|نحو|أو|ثم|بل|لكن|كان|كانت|الذى|والتي|والذي|\p{L})$/u;
/** What stands before a clause; where no comma follows, the clause itself is missing. */
const OPENING = /^(?:بينما|عندما|حينما|منذ|برعاية|بحضور|نيابة|إثر|عقب|رغم|فيما|كما|وفي|وقد|وأضاف|وقال)\s[^،]*$/u;
/** Somebody says, and nothing is said. */
const SAYS_NOTHING =
  /^(?:قال|قالت|أكد|أكدت|أوضح|أوضحت|ذكر|ذكرت|أفاد|أفادت|صرح)\s(?!.*(?:^|\s)(?:أن|إن|ان|أنه|إنه|أنها|إنها|بأن|عن|على)\s)/u;
const DATELINE = /^[^\s:–-]+(?: [^\s:–-]+)?\s?(?:[:–]|-\s)|واس$/u;

/** Returns how many headlines that are proposed for the bodies of a corpus are usable by rule. */
export function measureHeadlines(news: readonly NewsItem[]): HeadlineReport {
  const texts = news.map(({ body }) => toGuillemets(cleanText(body)).text).filter((text) => text.trim() !== '');
  const share = (propose: (text: string) => string): Share => ({
    count: texts.filter((text) => isUsable(propose(text), text)).length,
    of: texts.length,
  });
  return { proposed: share(proposeHeadline), firstWords: share(firstWords) };
}

function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= PLAIN_LETTERS ? line : line.slice(0, line.lastIndexOf(' ', PLAIN_LETTERS));
}

/**
 * Says whether a headline could stand as it is: of a headline's length, its brackets and quotations closed, not broken
 * off where a word or a clause asks for more, and without the dateline of its text. A person who reads
 * finds more faults: on real news about eight of ten were usable to one.
 */
export function isUsable(headline: string, text: string): boolean {
  if (headline.length < FEWEST_LETTERS || headline.length > MOST_LETTERS) return false;
  if (!isPaired(headline, '«', '»') || !isPaired(headline, '(', ')')) return false;
  return (
    !UNFINISHED.test(headline) &&
    !OPENING.test(headline) &&
    !SAYS_NOTHING.test(headline) &&
    !DATELINE.test(headline) &&
    !isInsidePair(headline, text)
  );
}

function isPaired(headline: string, open: string, close: string): boolean {
  return headline.split(open).length === headline.split(close).length;
}

/** «موعد | الدراسة»: a bare noun and its other half behind the cut. */
function isInsidePair(headline: string, text: string): boolean {
  const last = /\S+$/u.exec(headline)?.[0] ?? '';
  const place = text.indexOf(headline.slice(-30));
  const rest = place < 0 ? '' : text.slice(place + Math.min(30, headline.length));
  return /^ ال/u.test(rest) && /^[^وفبل]\p{L}{2,}$/u.test(last) && !/^ال|[اىيةن]$|ت$/u.test(last);
}

/** Returns the report as a line of text. */
export function headlinesText({ proposed, firstWords: plain }: HeadlineReport): string {
  const share = ({ count, of }: Share): string => `${count}/${of} ${((count / Math.max(1, of)) * 100).toFixed(1)} %`;
  return `Proposed headlines that are usable by rule: ${share(proposed)}; the first words of the text: ${share(plain)}.`;
}
