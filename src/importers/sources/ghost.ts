import { isRecord } from '../is-record.ts';
import { stableId } from '../stable-id.ts';
import { markdownToHtml } from '../write/markdown-to-html.ts';
import { escapeHtml } from './escape-html.ts';
import { type JsonRecord, recordAt, recordsOf, textOf } from './json-values.ts';
import type { SourceItem, SourceRecord, Unpublished } from './source-item.ts';

/** Returns the tables of a Ghost export, whichever way they are wrapped; undefined where a JSON value is none. */
function tablesOf(value: unknown): JsonRecord | undefined {
  if (!isRecord(value)) return undefined;
  const [database] = recordsOf(value['db']);
  const data = (database ?? value)['data'];
  return isRecord(data) &&
    recordsOf(data['posts']).some((post) => 'mobiledoc' in post || 'html' in post || 'lexical' in post)
    ? data
    : undefined;
}

/** Returns whether a JSON value is a Ghost export. */
export function isGhost(value: unknown): value is JsonRecord {
  return tablesOf(value) !== undefined;
}

/** Yields the posts and pages of a Ghost export. */
export function* readGhost(value: JsonRecord): Generator<SourceRecord> {
  const tables = tablesOf(value) ?? {};
  const tags = new Map(recordsOf(tables['tags']).map((tag) => [textOf(tag['id']), tag]));
  const users = new Map(recordsOf(tables['users']).map((user) => [textOf(user['id']), textOf(user['name'])]));
  const meta = new Map(recordsOf(tables['posts_meta']).map((row) => [textOf(row['post_id']), row]));
  const tagsOf = related(tables['posts_tags'], 'tag_id');
  const authorsOf = related(tables['posts_authors'], 'author_id');
  for (const post of recordsOf(tables['posts'])) {
    const id = textOf(post['id']);
    const own = (tagsOf.get(id) ?? [])
      .flatMap((tag): JsonRecord[] => [tags.get(tag)].filter((row) => row !== undefined))
      .concat(recordsOf(post['tags']));
    const names = (authorsOf.get(id) ?? [textOf(post['author_id'])]).map((author) => users.get(author) ?? '');
    const embedded = recordsOf(post['authors']).map((author) => textOf(author['name']));
    yield { item: toItem(post, { meta: meta.get(id) ?? {}, tags: own, authors: [...names, ...embedded] }) };
  }
}

/** Rows that tie posts to tags or authors, by post and in their order. */
function related(rows: unknown, key: string): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  const order = (row: JsonRecord): number => Number(row['sort_order'] ?? 0);
  for (const row of recordsOf(rows).sort((a, b) => order(a) - order(b))) {
    const post = textOf(row['post_id']);
    found.set(post, [...(found.get(post) ?? []), textOf(row[key])]);
  }
  return found;
}

function unpublished(post: JsonRecord): Unpublished | undefined {
  const status = textOf(post['status']);
  if (status === 'draft') return 'draft';
  if (status !== '' && status !== 'published' && status !== 'scheduled' && status !== 'sent') return 'status';
  const visibility = textOf(post['visibility']);
  return visibility === '' || visibility === 'public' ? undefined : 'private';
}

function toItem(
  post: JsonRecord,
  { meta, tags, authors }: { meta: JsonRecord; tags: readonly JsonRecord[]; authors: readonly string[] },
): SourceItem {
  const text = (key: string): string => textOf(post[key]);
  const picture = withoutHost(text('feature_image') || text('image'));
  // A tag that begins with "#" is for editors alone.
  const shown = tags.filter((tag) => textOf(tag['visibility']) !== 'internal' && !textOf(tag['name']).startsWith('#'));
  const slug = text('slug');
  return {
    line: 1,
    noun: text('type') === 'page' || text('page') === '1' ? 'page' : 'post',
    id: (title) => stableId('ghost', text('uuid') || text('id') || `${slug} ${title}`),
    title: escapeHtml(text('title')),
    html: withoutHost(htmlOf(post)),
    dates: [post['published_at'], post['created_at']],
    updated: post['updated_at'],
    authors: authors.map(escapeHtml),
    categories: shown.map((tag) => escapeHtml(textOf(tag['name']))),
    summary: escapeHtml(text('custom_excerpt') || textOf(meta['custom_excerpt'])),
    unpublished: unpublished(post),
    slug: /^untitled/.test(slug) ? undefined : slug,
    aliases: slug === '' ? [] : [`/${slug}/`],
    link: text('url') || text('canonical_url') || undefined,
    isPage: text('type') === 'page' || post['page'] === 1 || post['page'] === true,
    picture:
      picture === ''
        ? undefined
        : {
            address: picture,
            alt: escapeHtml(textOf(meta['feature_image_alt']) || text('feature_image_alt')),
            caption: textOf(meta['feature_image_caption']) || text('feature_image_caption'),
          },
  };
}

/** Ghost writes this in place of its own address. */
function withoutHost(html: string): string {
  return html.replaceAll('__GHOST_URL__', '');
}

/** The HTML it was shown as; older exports and drafts may hold its source alone. */
function htmlOf(post: JsonRecord): string {
  const html = textOf(post['html']);
  if (html !== '') return html;
  const markdown = textOf(post['markdown']) || textOf(post['plaintext']);
  const cards = /"markdown"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(textOf(post['mobiledoc']))?.[1];
  const written = cards === undefined ? markdown : textOf(JSON.parse(cards));
  if (written !== '') return markdownToHtml(written);
  return lexicalText(textOf(post['lexical']));
}

function lexicalText(source: string): string {
  try {
    const root: unknown = JSON.parse(source);
    const children = isRecord(root) ? recordsOf(recordAt(root, 'root')['children']) : [];
    return children.map((node) => `<p>${escapeHtml(nodeText(node))}</p>`).join('');
  } catch {
    return '';
  }
}

function nodeText(node: JsonRecord): string {
  return textOf(node['text']) || recordsOf(node['children']).map(nodeText).join('');
}
