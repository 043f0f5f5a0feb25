import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** Elements whose text is the article's by the page's own word. */
const OWN_WORD = [
  '[itemprop="articleBody"]',
  '.e-content',
  '.entry-content',
  '.article-body',
  '.post-body',
  '.article__body',
  '.td-post-content',
];
const NEVER =
  'script:not([type="application/ld+json"]), style, noscript, template, nav, form, button, [hidden], [role="navigation"], [role="complementary"], [role="search"], [role="banner"], [role="contentinfo"]';
const BESIDE = 'aside, footer, header, .sr-only, .screen-reader-text, .visually-hidden';
const BESIDE_NAMES =
  /(?:^|[\s_-])(?:share|sharing|sharedaddy|social|related|breadcrumbs?|comments?|respond|newsletter|advert\w*|ads?|adsbygoogle|promo|byline|author-?(?:box|info|bio)|post-?meta|entry-?meta|article-?meta|tags?|tag-?list|pagination|pager|subscribe|subscription|toolbar|recommend\w*|read-?(?:more|also|next)|most-?(?:read|viewed)|sidebar|widget|cookie\w*|print|rating|jp-relatedposts|outbrain|taboola|menu|navigation)(?:$|[\s_-])/i;
/** What holds so much of the text is no side matter, whatever it is called. */
const MOST_BESIDE = 0.4;
const LEAST_TEXT = 25;

/** Returns a parsed page; a fragment without `<body>` is one too. */
export function parsePage(html: string): Document {
  const whole = /<body[\s>]|<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Document;
}

/**
 * Returns the HTML of a page's article without navigation and side matter, and how it was found; undefined where the page
 * has no text that could be one. The page's own marks come first; a page without any is left to Readability.
 */
export function pageBody(html: string, title: string): { html: string; foundBy: string } | undefined {
  const document = parsePage(html);
  for (const element of document.querySelectorAll(NEVER)) element.remove();
  const marked = OWN_WORD.map((selector) => onlyOne(document, selector)).find((element) => element !== undefined);
  const found = marked ?? onlyArticle(document);
  if (found !== undefined) {
    dropBeside(found);
    dropTitle(found, title);
    if (lettersOf(found) >= 1) return { html: found.innerHTML, foundBy: marked === undefined ? 'article' : 'mark' };
  }
  const read = new Readability(parsePage(html), { charThreshold: 100, keepClasses: true }).parse();
  const content = read?.content ?? '';
  if (content !== '' && (read?.textContent ?? '').trim().length >= LEAST_TEXT) {
    const body = parsePage(content).body;
    dropBeside(body);
    dropTitle(body, title);
    return { html: body.innerHTML, foundBy: 'readability' };
  }
  const body = document.querySelector('main') ?? document.body;
  if (body === null) return undefined;
  dropBeside(body);
  dropTitle(body, title);
  return lettersOf(body) >= 1 && body.querySelectorAll('p, br, div').length > 0
    ? { html: body.innerHTML, foundBy: 'body' }
    : undefined;
}

function lettersOf(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim().length;
}

function onlyOne(document: Document, selector: string): Element | undefined {
  const [first, ...others] = [...document.querySelectorAll(selector)].filter((element) => lettersOf(element) > 0);
  const isOnly = first !== undefined && others.every((other) => first.contains(other));
  return isOnly ? first : undefined;
}

/** The only article of a page, or one that holds most of what all of them do: the others are teasers. */
function onlyArticle(document: Document): Element | undefined {
  const articles = [...document.querySelectorAll('article')].filter(
    (article) => article.parentElement?.closest('article') == null,
  );
  const sizes = articles.map(lettersOf);
  const most = Math.max(0, ...sizes);
  const sum = sizes.reduce((total, size) => total + size, 0);
  const found = articles[sizes.indexOf(most)];
  return found !== undefined && most > 0 && (articles.length === 1 || most > sum * 0.6) ? found : undefined;
}

function dropBeside(root: Element): void {
  const all = lettersOf(root);
  for (const element of [...root.querySelectorAll('*')]) {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    const isBeside = element.matches(BESIDE) || BESIDE_NAMES.test(names);
    if (!isBeside || lettersOf(element) > all * MOST_BESIDE || element.querySelector('p + p + p') !== null) continue;
    // A lead picture is often in the header, beside the headline.
    const figures = element.tagName === 'HEADER' ? [...element.querySelectorAll('figure')] : [];
    for (const figure of figures) element.before(figure);
    element.remove();
  }
}

/** The headline is no part of the text below it. */
function dropTitle(root: Element, title: string): void {
  const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
  const [first] = [...root.querySelectorAll('h1, h2, h3, .p-name')];
  for (const heading of [...root.querySelectorAll('h1')])
    if (letters(heading.textContent ?? '') === letters(title)) heading.remove();
  if (first !== undefined && first.parentNode !== null && letters(first.textContent ?? '') === letters(title))
    first.remove();
}
