import { says } from '#messages/says.ts';
import { isRecord } from '../is-record.ts';
import { stableId } from '../stable-id.ts';
import { escapeHtml } from './escape-html.ts';
import { type JsonRecord, recordsOf, textOf } from './json-values.ts';
import type { SourceItem, SourceRecord } from './source-item.ts';

/** Returns whether a JSON value is a chat of Telegram's export (`result.json`). */
export function isTelegram(value: unknown): value is JsonRecord {
  return chatsOf(value).length > 0;
}

function chatsOf(value: unknown): JsonRecord[] {
  if (!isRecord(value)) return [];
  const list = isRecord(value['chats']) ? recordsOf(value['chats']['list']) : [];
  return [value, ...list].filter((chat) =>
    recordsOf(chat['messages']).some((message) => 'text' in message && 'date' in message),
  );
}

/** Yields the messages of a Telegram channel that hold text or a picture; what the service itself says is counted. */
export function* readTelegram(value: JsonRecord): Generator<SourceRecord> {
  for (const chat of chatsOf(value)) {
    for (const message of recordsOf(chat['messages'])) {
      if (textOf(message['type']) !== 'message') yield { skipped: `${textOf(message['type']) || 'other'} message` };
      else if (isRecord(message['poll'])) yield { skipped: 'poll' };
      else yield { item: toItem(message, chat) };
    }
  }
}

const BOLD_LINE = /^\s*<strong>((?:(?!<\/?strong>).)+)<\/strong>\s*(?:<br>|$)/;

function toItem(message: JsonRecord, chat: JsonRecord): SourceItem {
  const written = htmlOf(message);
  const [first = '', ...rest] = written.split(/\n\s*\n/);
  const bold = BOLD_LINE.exec(first.replaceAll('\n', '<br>'));
  const firstText = first.replace(/<[^<>]*>/g, '').trim();
  // A first paragraph that is bold, or short and without a stop at its end, is the headline.
  const isHeadline =
    bold !== null
      ? first.replaceAll('\n', '<br>') === bold[0] || rest.length > 0
      : rest.length > 0 && firstText.length < 120 && !/[.؟!:…]$/.test(firstText) && !first.includes('\n');
  const title = isHeadline ? (bold?.[1] ?? escapeHtml(firstText)) : '';
  const body = isHeadline
    ? [bold === null ? '' : first.replaceAll('\n', '<br>').slice(bold[0].length), ...rest].filter(
        (text) => text.trim() !== '',
      )
    : [first, ...rest];
  const photo = textOf(message['photo']);
  const file = textOf(message['file']);
  const id = textOf(message['id']);
  const forwarded = textOf(message['forwarded_from']);
  return {
    line: 1,
    noun: 'message',
    id: () => stableId('telegram', textOf(chat['id']), id),
    title,
    html: body.map((text) => `<p>${text.replaceAll('\n', '<br>')}</p>`).join('\n'),
    dates: [message['date_unixtime'], message['date']],
    updated: message['edited_unixtime'] ?? message['edited'],
    authors: [escapeHtml(textOf(message['author']))],
    tags: [...written.matchAll(/#([\p{L}\p{N}_]+)/gu)].map(([tag]) => tag),
    sources: forwarded === '' ? [] : [{ name: forwarded, kind: 'publisher' }],
    picture: photo === '' || photo.startsWith('(File') ? undefined : { address: photo },
    enclosures: file === '' ? [] : [file],
    notes: photo.startsWith('(File') || file.startsWith('(File') ? [says('picture-left-out/message', { id })] : [],
  };
}

/** Text of a message: a string, or pieces of which some are marked. */
function htmlOf(message: JsonRecord): string {
  const entities = recordsOf(message['text_entities']);
  const pieces = entities.length > 0 ? entities : Array.isArray(message['text']) ? message['text'] : [message['text']];
  return pieces.map(pieceHtml).join('').trim();
}

const MARKS: Readonly<Record<string, string>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  blockquote: 'q',
};

function pieceHtml(piece: unknown): string {
  if (!isRecord(piece)) return escapeHtml(typeof piece === 'string' ? piece : '');
  const text = escapeHtml(typeof piece['text'] === 'string' ? piece['text'] : '');
  const type = textOf(piece['type']);
  if (type === 'text_link') return `<a href="${escapeHtml(textOf(piece['href']))}">${text}</a>`;
  const mark = MARKS[type];
  if (mark === undefined || text.trim() === '') return text;
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return `${before}<${mark}>${inner}</${mark}>${after}`;
}
