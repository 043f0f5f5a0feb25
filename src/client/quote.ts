import { canonicalAddress } from './copy-buttons.ts';

/** What is said of a quotation besides its words. */
interface QuoteSource {
  readonly headline: string;
  readonly outlet: string;
  readonly url: string;
}

/** Both forms of what is copied. */
interface Quote {
  readonly text: string;
  readonly html: string;
}

/** Shorter selections are a name or a term, not a quotation. */
const MIN_WORDS = 4;
/** Not part of the text: calls of notes, the notes themselves, controls, pictures, and what only a screen reader says. */
const LEFT_OUT =
  '.tools-rail, dialog, [hidden], .refn, .note, .vh, .end, .embed, .footnotes, .card, .badge, button, picture, img, svg, script, style';
const BLOCKS =
  'p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, dt, dd, figcaption, tr, div, ul, ol, dl, figure, section';
const KEPT_ATTRIBUTES = new Set(['href', 'dir', 'lang']);
const SOFT_HYPHEN = /\u00ad/g;
const RIGHT_TO_LEFT_MARK = '\u200f';

/**
 * Returns what a reader gets who copies a part of an article: its text without notes and marks, and under it headline,
 * newspaper and address, the address on a line of its own; undefined where a few words are selected.
 */
function quoteOf(selected: DocumentFragment, { headline, outlet, url }: QuoteSource): Quote | undefined {
  const box = document.createElement('blockquote');
  box.append(selected.cloneNode(true));
  for (const part of box.querySelectorAll(LEFT_OUT)) part.remove();
  const words = textOf(box);
  if (words.split(/\s+/).filter(Boolean).length < MIN_WORDS) return undefined;
  clean(box);
  const origin = document.createElement('p');
  origin.dir = 'rtl';
  const link = document.createElement('a');
  link.href = url;
  link.textContent = headline;
  origin.append(link, `، ${outlet}`, document.createElement('br'), url);
  return {
    text: `${rightToLeft(words)}\n\n${rightToLeft(`${headline}، ${outlet}`)}\n${url}`,
    html: box.outerHTML + origin.outerHTML,
  };
}

/** Adds headline, newspaper and address to what is copied from the article of this page. */
export function startQuotes(article: Element): void {
  const source = sourceOfPage();
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    if (!selection || selection.rangeCount === 0 || selection.isCollapsed || !event.clipboardData) return;
    const range = selection.getRangeAt(0);
    const { commonAncestorContainer: around } = range;
    const element = around instanceof Element ? around : around.parentElement;
    // Code is copied to be run.
    if (!element || element.closest('pre, code, input, textarea') || !range.intersectsNode(article)) return;
    const quote = quoteOf(range.cloneContents(), source);
    if (quote === undefined) return;
    event.clipboardData.setData('text/plain', quote.text);
    event.clipboardData.setData('text/html', quote.html);
    event.preventDefault();
  });
}

function sourceOfPage(): QuoteSource {
  return {
    headline: document.querySelector('h1')?.textContent?.trim() ?? '',
    outlet: document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? '',
    url: document.querySelector<HTMLAnchorElement>('.shortlink a')?.href ?? canonicalAddress(),
  };
}

/** A line that begins with a Latin letter or a digit would be set from the left. */
function rightToLeft(line: string): string {
  return /^\p{Script=Arabic}/u.test(line) ? line : RIGHT_TO_LEFT_MARK + line;
}

/** The text as a person reads it: an empty line between blocks. */
function textOf(box: Element): string {
  for (const line of box.querySelectorAll('br')) line.after('\n');
  for (const block of box.querySelectorAll(BLOCKS)) block.after('\n\n');
  for (const block of box.querySelectorAll(BLOCKS)) block.before('\n\n');
  const text = (box.textContent ?? '').replace(SOFT_HYPHEN, '').replace(/[^\S\n]+/g, ' ');
  return text
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim();
}

/** Other programs get words, emphasis and links, and nothing of the look of this page. */
function clean(box: HTMLElement): void {
  box.dir = 'rtl';
  box.lang = 'ar';
  for (const link of box.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (URL.canParse(href, document.baseURI)) link.setAttribute('href', new URL(href, document.baseURI).href);
    else link.removeAttribute('href');
  }
  for (const part of box.querySelectorAll('*'))
    for (const name of part.getAttributeNames()) if (!KEPT_ATTRIBUTES.has(name)) part.removeAttribute(name);
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    node.nodeValue = (node.nodeValue ?? '').replace(SOFT_HYPHEN, '').replace(/\n{2,}/g, '\n');
}
