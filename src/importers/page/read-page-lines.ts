import { cleanText } from '../clean-text.ts';
import { headlineKey } from '../headline-key.ts';

/** What a line of a raw news page is, judged by its words alone. */
export type PageLine = { readonly line: number } & (
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'item'; readonly mark: string; readonly text: string }
  | { readonly type: 'label'; readonly label: PageLabel; readonly text: string }
);

/** `next` begins another article or names one; `similar` begins a list of headlines. */
export type PageLabel = 'source' | 'tags' | 'author' | 'next' | 'similar';

/** Labels as papers write them, in any one spelling: they are compared folded. */
const LABELS: Readonly<Record<PageLabel, readonly string[]>> = {
  source: ['المصدر', 'المصادر', 'مصدر الخبر', 'مصدر'],
  tags: ['كلمات دلالية', 'الكلمات الدلالية', 'كلمات مفتاحية', 'الكلمات المفتاحية', 'الوسوم', 'وسوم'],
  author: ['بقلم'],
  next: ['اقرأ أيضا', 'إقرأ أيضا', 'اقرأ أيضاً على الموقع', 'اقرأ كذلك', 'اقرأ المزيد', 'طالع أيضا'],
  similar: [
    'مقالات مشابهة',
    'مقالات ذات صلة',
    'مواضيع مشابهة',
    'مواضيع ذات صلة',
    'موضوعات ذات صلة',
    'أخبار مشابهة',
    'أخبار ذات صلة',
    'أخبار متعلقة',
  ],
};

/** Labels that also stand alone on their line; «المصدر» without a colon is a word of the text. */
const MAY_STAND_ALONE: ReadonlySet<PageLabel> = new Set(['tags', 'next', 'similar']);

const LABEL_OF: ReadonlyMap<string, PageLabel> = new Map(
  (Object.keys(LABELS) as PageLabel[]).flatMap((label) => LABELS[label].map((words) => [headlineKey(words), label])),
);

const ITEM = /^(?:([•●▪■◦‣·*+–—-])|(\d{1,3}|[٠-٩]{1,3})[.)-])\s+(\S.*)$/u;

/** Returns the lines of a raw page that are not empty, cleaned, each with its number in the source. */
export function readPageLines(source: string): PageLine[] {
  return source.split(/\r\n|\r|\n/).flatMap((raw, index) =>
    cleanText(raw)
      .split('\n')
      .map((part) => part.replace(/ +/g, ' ').trim())
      .filter((part) => part !== '')
      .map((part) => readLine(part, index + 1)),
  );
}

function readLine(text: string, line: number): PageLine {
  const colon = text.search(/[:：]/u);
  const words = colon === -1 ? text : text.slice(0, colon);
  const label = words.length > 40 ? undefined : LABEL_OF.get(headlineKey(words));
  if (label !== undefined && (colon !== -1 || MAY_STAND_ALONE.has(label))) {
    return { type: 'label', label, text: colon === -1 ? '' : text.slice(colon + 1).trim(), line };
  }
  const item = ITEM.exec(text);
  if (item !== null) return { type: 'item', mark: item[1] ?? item[2] ?? '', text: item[3] ?? '', line };
  return { type: 'text', text, line };
}
