import { stableId } from '../stable-id.ts';
import { htmlToText } from '../write/html-text.ts';
import { isFullText } from './is-full-text.ts';
import type { SourceItem, SourceRecord } from './source-item.ts';

/** One item of any feed, its content as HTML; the full text and the summary still apart. */
export interface FeedItem extends Omit<SourceItem, 'html' | 'noun' | 'id'> {
  readonly key: string | undefined;
  readonly content: string;
  readonly summary: string;
  /** Why it is no article, if it is none. */
  readonly skip: string | undefined;
}

/** Returns what becomes of one item of a feed. */
export function toRecord(item: FeedItem): SourceRecord {
  if (item.skip !== undefined) return { skipped: item.skip };
  const { content, summary, key, ...rest } = item;
  const isText = content !== '' || isFullText(summary);
  const isSummary = !isText && item.isPage !== true;
  const words = htmlToText(summary);
  return {
    item: {
      ...rest,
      noun: 'item',
      id: (title, markdown) => stableId('syndication', key ?? item.link ?? `${title}\n${markdown()}`),
      html: content || summary,
      summary: content === '' || words.length > SUMMARY_LETTERS || isBeginning(words, content) ? '' : summary,
      unpublished: item.unpublished ?? (isSummary && summary !== '' ? 'summary' : undefined),
    },
  };
}

/** A description beside the full text is often the full text again: then it is no standfirst. */
const SUMMARY_LETTERS = 400;
/** «[…]», at the end of a summary that a program cut out of the text. */
const CUT_OFF = /\s*(?:\[\s*)?(?:…|\.{3})(?:\s*\])?\s*$/u;

/** A summary cut out of the beginning says nothing that the text does not. */
function isBeginning(summary: string, content: string): boolean {
  if (!CUT_OFF.test(summary)) return false;
  const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
  return letters(htmlToText(content)).startsWith(letters(summary.replace(CUT_OFF, '')));
}
