import { firstStrongDirection } from '#arabic/direction.ts';
import { RIGHT_TO_LEFT_MARK } from './xml-text.ts';

/** Attributes allowed in feeds; classes, ids, roles and labels only work with our styles and scripts. */
const ATTRIBUTES = new Set([
  'alt',
  'colspan',
  'datetime',
  'dir',
  'height',
  'href',
  'lang',
  'reversed',
  'rowspan',
  'scope',
  'src',
  'start',
  'title',
  'value',
  'width',
]);

/** Elements to rename, because feed readers drop unknown ones or show them collapsed. */
const RENAMED: Readonly<Record<string, string>> = { aside: 'div', section: 'div', details: 'div', summary: 'p' };

/** Elements of which only the content is kept. */
const UNWRAPPED = new Set(['span', 'wbr']);

/** For isolates that feed readers drop, direction marks are added to the text. */
const ISOLATES: Readonly<Record<string, string>> = { ltr: '\u2066', rtl: '\u2067', auto: '\u2068' };
const ISOLATE_END = '\u2069';
const DIRECTION = /\sdir="([a-z]+)"/;

/** Blocks whose direction a feed reader takes from their first letter. */
const BLOCKS = new Set('blockquote caption dd div dt figcaption h2 h3 h4 h5 h6 li p pre summary td th'.split(' '));

/** A footnote's backlink would lead out of a feed reader. */
const WAY_BACK = /\sclass="fn-back"/;
/** A timeline is an ordered list, but its rows have years instead of numbers. */
const TIMELINE = /\sclass="timeline"/;
/** A tag as our serializer writes it: lower-case names, double quotes, no `>` inside. */
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:[^<>"]|"[^"]*")*)>/g;
const ATTRIBUTE = /\s([a-z-]+)(?:="([^"]*)")?/g;
const VOID = new Set(['br', 'hr', 'img', 'wbr']);

/**
 * Returns an article's safe HTML as feed readers take it: no classes, ids, roles or folded parts, U+200F before each
 * block that begins with a left-to-right letter, and isolates in the text in place of `<bdi>`.
 *
 * It goes from tag to tag, once, and never looks into text: the HTML is our own serializer's, so its grammar is known.
 * The parser alone, without a tree to change and write, takes ten times as long (0.9 s of CPU more at 10,000 articles, each
 * written for three formats). tests/unit/feeds/feed-html.test.ts holds that a tree says the same.
 */
export function toFeedHtml(html: string): string {
  const feed = createFeedText();
  const lists = createListNames();
  let at = 0;
  /** The element whose content is being skipped. */
  let dropped = '';
  for (const match of html.matchAll(TAG)) {
    const [whole, slash = '', name = '', attributes = ''] = match;
    if (dropped === '') feed.addText(html.slice(at, match.index));
    at = match.index + whole.length;
    const isEnd = slash === '/';
    if (dropped !== '') {
      if (isEnd && name === dropped) dropped = '';
    } else if (name === 'a' && WAY_BACK.test(attributes)) {
      dropped = name;
    } else if (name === 'bdi') {
      feed.addTag(isEnd ? ISOLATE_END : (ISOLATES[DIRECTION.exec(attributes)?.[1] ?? 'auto'] ?? ''));
    } else {
      const shown = RENAMED[name] ?? lists.shownName(name, attributes, isEnd);
      // Caption and credit are separated by our styles, which feed readers do not have.
      if (name === 'cite' && !isEnd) feed.addSpace();
      if (!UNWRAPPED.has(name)) feed.addTag(isEnd ? `</${shown}>` : openTag(shown, attributes, VOID.has(name)));
      if (BLOCKS.has(name)) feed.startBlock(!isEnd);
    }
  }
  feed.addText(html.slice(at));
  return feed.text();
}

/** The output, with the place where a mark may be needed. */
function createFeedText() {
  let text = '';
  /** Offset of the block whose first letter has not been seen yet; -1 if there is none. */
  let waiting = -1;
  return {
    text: () => text,
    addTag(tag: string): void {
      text += tag;
    },
    addSpace(): void {
      if (text !== '' && !/[\s>]$/.test(text)) text += ' ';
    },
    startBlock(isOpen: boolean): void {
      waiting = isOpen ? text.length : -1;
    },
    addText(words: string): void {
      const direction = waiting < 0 ? 'neutral' : firstStrongDirection(readable(words));
      if (direction === 'ltr') text = text.slice(0, waiting) + RIGHT_TO_LEFT_MARK + text.slice(waiting);
      if (direction !== 'neutral') waiting = -1;
      text += words;
    },
  };
}

/** A timeline becomes an unordered list; its end tag must too, however many lists are nested in it. */
function createListNames() {
  const open: string[] = [];
  return {
    shownName(name: string, attributes: string, isEnd: boolean): string {
      if (name !== 'ol' && name !== 'ul') return name;
      if (isEnd) return open.pop() ?? name;
      const shown = TIMELINE.test(attributes) ? 'ul' : name;
      open.push(shown);
      return shown;
    },
  };
}

function openTag(name: string, attributes: string, isVoid: boolean): string {
  let kept = '';
  if (attributes !== '') {
    for (const [, key = '', value] of attributes.matchAll(ATTRIBUTE)) {
      if (ATTRIBUTES.has(key)) kept += ` ${key}="${value ?? key}"`;
    }
  }
  return `<${name}${kept}${isVoid ? '/' : ''}>`;
}

/** Character references contain Latin letters that are not visible. */
function readable(text: string): string {
  return text.includes('&') ? text.replace(/&#?\w+;/g, ' ') : text;
}
