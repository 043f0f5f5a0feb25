import type { PageLabel, PageLine } from './read-page-lines.ts';

/** A paragraph, list item or reference of a body, in its order. */
export interface PageBlock {
  readonly type: 'paragraph' | 'bullet' | 'number' | 'reference';
  readonly text: string;
  readonly line: number;
}

/** One article cut out of a raw page; nothing in it is understood yet. */
export interface PageArticle {
  readonly line: number;
  /** Undefined for the first article of a page: its headline is not in the text. */
  readonly headline: string | undefined;
  readonly blocks: readonly PageBlock[];
  readonly sources: readonly string[];
  readonly tags: readonly string[];
  readonly authors: readonly string[];
  /** Headline of the article that follows it on the page, whether or not its text is there. */
  readonly next: string | undefined;
}

export interface CutPage {
  readonly articles: readonly PageArticle[];
  /** Headlines of «مقالات مشابهة», which belong to the first article. */
  readonly similar: readonly string[];
}

type Draft = {
  -readonly [key in keyof PageArticle]: PageArticle[key] extends readonly (infer T)[] ? T[] : PageArticle[key];
};

/** What the lines after a label without a value are, until something else begins. */
type Mode = 'body' | 'headline' | Exclude<PageLabel, 'next'>;

/**
 * Cuts the lines of a raw page into its articles and its list of similar headlines.
 * «اقرأ أيضا» begins another article when the one before it is over: its sources or tags have been given, or none
 * follow. Otherwise, or with words on its own line, it names an article in the middle of the text.
 */
export function cutPage(lines: readonly PageLine[]): CutPage {
  const articles: Draft[] = [createDraft(lines[0]?.line ?? 1, undefined)];
  const similar: string[] = [];
  let mode: Mode = 'body';
  for (const [index, line] of lines.entries()) {
    const article = articles.at(-1) ?? createDraft(line.line, undefined);
    if (line.type === 'label') {
      mode = readLabel(line, article, similar, isOver(article, lines, index));
    } else if (mode === 'headline' && isOver(article, lines, index)) {
      article.next = line.text;
      articles.push(createDraft(line.line, line.text));
      mode = 'body';
    } else {
      mode = readText(line, mode, article, similar);
    }
  }
  return {
    articles: articles.filter((article) => article.headline === undefined || article.blocks.length > 0),
    similar,
  };
}

function createDraft(line: number, headline: string | undefined): Draft {
  return { line, headline, blocks: [], sources: [], tags: [], authors: [], next: undefined };
}

function readLabel(line: PageLine & { type: 'label' }, article: Draft, similar: string[], over: boolean): Mode {
  const { label, text } = line;
  if (label === 'next') {
    if (text === '') return 'headline';
    if (over && article.next === undefined) article.next = text;
    else article.blocks.push({ type: 'reference', text, line: line.line });
    return 'body';
  }
  if (text === '') return label;
  addValue(label, text, article, similar);
  // Similar headlines go on over the lines; the value of any other label is over with its line.
  return label === 'similar' ? label : 'body';
}

function readText(line: Exclude<PageLine, { type: 'label' }>, mode: Mode, article: Draft, similar: string[]): Mode {
  if (mode === 'headline') {
    article.blocks.push({ type: 'reference', text: line.text, line: line.line });
    return 'body';
  }
  if (mode === 'body') {
    article.blocks.push({ type: blockType(line), text: line.text, line: line.line });
    return 'body';
  }
  addValue(mode, line.text, article, similar);
  return mode === 'similar' ? mode : 'body';
}

function blockType(line: Exclude<PageLine, { type: 'label' }>): PageBlock['type'] {
  if (line.type === 'text') return 'paragraph';
  return /\p{Nd}/u.test(line.mark) ? 'number' : 'bullet';
}

function addValue(label: Exclude<PageLabel, 'next'>, text: string, article: Draft, similar: string[]): void {
  if (label === 'similar') similar.push(text);
  else if (label === 'source') article.sources.push(text);
  else if (label === 'author') article.authors.push(text);
  else article.tags.push(...text.split(/\s*[،,;؛|]\s*/u));
}

function isOver(article: Draft, lines: readonly PageLine[], index: number): boolean {
  if (article.sources.length > 0 || article.tags.length > 0) return true;
  for (const line of lines.slice(index + 1)) {
    if (line.type !== 'label') continue;
    if (line.label === 'source' || line.label === 'tags') return false;
    if (line.label === 'similar') return true;
  }
  return true;
}
