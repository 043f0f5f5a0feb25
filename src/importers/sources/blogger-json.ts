import { isRecord } from '../is-record.ts';
import { stableId } from '../stable-id.ts';
import { escapeHtml } from './escape-html.ts';
import { type JsonRecord, recordAt, recordsOf, textOf } from './json-values.ts';
import type { SourceRecord } from './source-item.ts';

/** Returns the posts of an answer of the Blogger interface: a list of posts, one post, or a bare list. */
function postsOf(value: unknown): JsonRecord[] {
  const rows = Array.isArray(value) ? recordsOf(value) : isRecord(value) ? [value, ...recordsOf(value['items'])] : [];
  return rows.filter((row) => /^blogger#(?:post|page)$/.test(textOf(row['kind'])));
}

/** Returns whether a JSON value is what the Blogger interface answers. */
export function isBloggerJson(value: unknown): boolean {
  return postsOf(value).length > 0;
}

/** Yields the posts and pages of an answer of the Blogger interface. */
export function* readBloggerJson(value: unknown): Generator<SourceRecord> {
  for (const post of postsOf(value)) {
    const text = (key: string): string => textOf(post[key]);
    const [image] = recordsOf(post['images']);
    const labels = Array.isArray(post['labels']) ? post['labels'].map(textOf) : [];
    const status = text('status').toUpperCase();
    yield {
      item: {
        line: 1,
        noun: 'post',
        id: (title) => stableId('blogger', text('id') || text('url') || title),
        title: escapeHtml(text('title')),
        html: text('content'),
        dates: [post['published']],
        updated: post['updated'],
        authors: [escapeHtml(textOf(recordAt(post, 'author')['displayName']))],
        categories: labels.map(escapeHtml),
        unpublished: status === 'DRAFT' ? 'draft' : undefined,
        link: text('url') || undefined,
        isPage: text('kind') === 'blogger#page',
        picture: image === undefined ? undefined : { address: textOf(image['url']) },
      },
    };
  }
}
