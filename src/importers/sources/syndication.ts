import { atomItem } from './atom-item.ts';
import { toRecord } from './feed-item.ts';
import { rssItem } from './rss-item.ts';
import type { SourceInput, SourceRecord } from './source-item.ts';
import { readXmlItems } from './xml-items.ts';

const ITEMS: ReadonlySet<string> = new Set(['item', 'entry', 'atom:entry', 'comment']);

/**
 * Yields the items of an RSS 2.0, RSS 1.0 or Atom feed, and the posts and pages of a Blogger backup, which is Atom. An item with
 * a summary only becomes a draft: its text is not whole.
 */
export async function* readXmlFeed(input: SourceInput): AsyncGenerator<SourceRecord> {
  for await (const piece of readXmlItems(input.chunks(), ITEMS)) {
    if ('fault' in piece) {
      const message = `The XML is broken here (${piece.fault.message}). Fetch it again; items before and after it are read where they can be.`;
      yield { diagnostic: { ...piece.fault, file: input.file.name, message } };
    } else if ('item' in piece) {
      yield toRecord(piece.item.name === 'item' ? rssItem(piece.item) : atomItem(piece.item));
    }
  }
}
