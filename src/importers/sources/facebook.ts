import { isRecord } from '../is-record.ts';
import { repairMojibake } from '../repair-mojibake.ts';
import { stableId } from '../stable-id.ts';
import { escapeHtml, textToHtml } from './escape-html.ts';
import { type JsonRecord, recordAt, recordsOf, textOf } from './json-values.ts';
import type { SourceItem, SourceRecord } from './source-item.ts';

/** Returns the posts of what Facebook lets a page take along, or its Graph interface answers. */
function postsOf(value: unknown): JsonRecord[] {
  if (Array.isArray(value)) return recordsOf(value).filter(isPost);
  if (!isRecord(value)) return [];
  const lists = Object.entries(value).filter(([key]) => /posts|^data$|status_updates/.test(key));
  const inner = isRecord(value['posts']) ? recordsOf(value['posts']['data']) : [];
  return [...lists.flatMap(([, list]) => recordsOf(list)), ...inner].filter(isPost);
}

function isPost(row: JsonRecord): boolean {
  if ('timestamp' in row && (Array.isArray(row['data']) || Array.isArray(row['attachments']))) return true;
  return 'created_time' in row && ('message' in row || 'full_picture' in row || 'story' in row);
}

/** Returns whether a JSON value holds posts of Facebook. */
export function isFacebook(value: unknown): boolean {
  return postsOf(value).length > 0;
}

/** Yields the posts of a Facebook page. */
export function* readFacebook(value: unknown): Generator<SourceRecord> {
  for (const post of postsOf(value)) {
    const item = toItem(post);
    if (isLinkOnly(item)) yield { skipped: 'link without text' };
    else yield item.html === '' && item.picture === undefined ? { skipped: 'post without text' } : { item };
  }
}

/** What was shared without a word is no article. */
function isLinkOnly({ html, title, picture }: SourceItem): boolean {
  return title === '' && picture === undefined && /^<p><a href="[^"]*">[^<]*<\/a><\/p>$/.test(html);
}

const LONGEST_HEADLINE = 120;

function toItem(post: JsonRecord): SourceItem {
  const written = [post['message'], ...recordsOf(post['data']).map((part) => part['post'])].map(textOf).find(Boolean);
  // Facebook writes each byte of a letter as a letter of its own.
  const text = repairMojibake(written ?? '').text;
  const [first = '', ...rest] = text.split(/\n/);
  const body = rest.join('\n').trim();
  // A short first line with a text below it is the headline.
  const isHeadline = body !== '' && first.length <= LONGEST_HEADLINE && !/[.:،…]$/.test(first.trim());
  const media = recordsOf(post['attachments'])
    .flatMap((attachment) => recordsOf(attachment['data']))
    .map((data) => recordAt(data, 'media'));
  const [picture, ...more] = media.filter(({ uri }) => /\.(?:jpe?g|png|webp|gif)$/i.test(textOf(uri)));
  const others = media.filter(({ uri }) => /\.(?:mp4|mov|m4v)$/i.test(textOf(uri)));
  const address = textOf(picture?.['uri']) || textOf(post['full_picture']);
  const link = recordsOf(post['attachments'])
    .flatMap((attachment) => recordsOf(attachment['data']))
    .map((data) => textOf(recordAt(data, 'external_context')['url']))
    .find(Boolean);
  const pictures = more.map(
    ({ uri, description }) =>
      `<figure><img src="${escapeHtml(textOf(uri))}" alt=""><figcaption>${escapeHtml(repairMojibake(textOf(description)).text)}</figcaption></figure>`,
  );
  const linked =
    link === undefined || text.includes(link) ? '' : `<p><a href="${escapeHtml(link)}">${escapeHtml(link)}</a></p>`;
  return {
    line: 1,
    noun: 'post',
    id: () => stableId('facebook', textOf(post['id']) || `${textOf(post['timestamp'])} ${text}`),
    title: isHeadline ? escapeHtml(first.trim()) : '',
    html: [textToHtml(isHeadline ? body : text), linked, ...pictures].filter(Boolean).join('\n'),
    dates: [post['timestamp'], post['created_time']],
    updated: post['updated_time'],
    tags: [...text.matchAll(/#[\p{L}\p{N}_]+/gu)].map(([tag]) => tag),
    link: textOf(post['permalink_url']) || undefined,
    picture:
      address === ''
        ? undefined
        : { address, caption: escapeHtml(repairMojibake(textOf(picture?.['description'])).text) },
    enclosures: others.map(({ uri }) => textOf(uri)),
  };
}
