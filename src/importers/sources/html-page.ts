import { says } from '#messages/says.ts';
import { stableId } from '../stable-id.ts';
import { htmlToText } from '../write/html-text.ts';
import { escapeHtml } from './escape-html.ts';
import { pageBody, parsePage } from './page-body.ts';
import { pageMetadata } from './page-metadata.ts';
import type { SourceInput, SourceItem, SourceRecord } from './source-item.ts';

/** Yields the article of a saved HTML page; a page without a text that could be one is a fault. */
export async function* readHtmlPage(input: SourceInput): AsyncGenerator<SourceRecord> {
  const html = await input.text();
  const document = parsePage(html);
  const item = isMedium(document) ? mediumItem(document, input) : pageItem(document, html, input);
  if (item !== undefined) {
    yield { item };
    return;
  }
  yield { diagnostic: { file: input.file.name, line: 1, severity: 'error', ...says('page-no-article') } };
}

function pageItem(document: Document, html: string, input: SourceInput): SourceItem | undefined {
  const metadata = pageMetadata(document);
  const title = htmlToText(metadata.title);
  const body = pageBody(html, title);
  if (body === undefined) return undefined;
  const text = htmlToText(body.html);
  const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, '');
  const summary = htmlToText(metadata.summary ?? '').replace(/\s*(?:…|\.{3})$/, '');
  return {
    ...metadata,
    line: 1,
    noun: 'page',
    link: metadata.link ?? input.file.address,
    id: (headline, markdown) =>
      stableId('html', metadata.link ?? input.file.address ?? `${input.file.path}\n${headline}\n${markdown()}`),
    html: body.html,
    summary: summary === '' || letters(text).startsWith(letters(summary)) ? '' : (metadata.summary ?? ''),
    picture: body.html.includes(lastPart(metadata.picture?.address)) ? undefined : metadata.picture,
    language: metadata.language?.slice(0, 2).toLowerCase(),
  };
}

function lastPart(address: string | undefined): string {
  return address === undefined ? '' : (address.split(/[?#]/)[0] ?? '').split('/').at(-1) || address;
}

/** A story of Medium's export: its own marks tell every part of it. */
function isMedium(document: Document): boolean {
  return document.querySelector('.h-entry [data-field="body"], .h-entry .e-content') !== null;
}

function mediumItem(document: Document, input: SourceInput): SourceItem {
  const text = (selector: string): string => document.querySelector(selector)?.textContent?.trim() ?? '';
  const title = text('.p-name');
  const subtitle = text('.p-summary');
  const body = document.querySelector('[data-field="body"], .e-content');
  for (const repeated of [...(body?.querySelectorAll('h1, h2, h3, h4, .graf--subtitle') ?? [])].slice(0, 3)) {
    const words = repeated.textContent?.trim() ?? '';
    if (words === title || (words === subtitle && subtitle !== '')) repeated.remove();
  }
  const link = document.querySelector('.p-canonical, a.u-url')?.getAttribute('href') ?? undefined;
  const time = document.querySelector('.dt-published');
  const isDraft = /(?:^|\/)draft[_-]/.test(input.file.path);
  return {
    line: 1,
    noun: 'post',
    id: (headline) => stableId('medium', link ?? input.file.path ?? headline),
    title: escapeHtml(title),
    html: body?.innerHTML ?? '',
    dates: [time?.getAttribute('datetime'), time?.textContent, /(\d{4}-\d{2}-\d{2})_/.exec(input.file.path)?.[1]],
    authors: [escapeHtml(text('.p-author'))],
    tags: [...document.querySelectorAll('.p-tags a, a[rel~="tag"]')].map(({ textContent }) =>
      escapeHtml(textContent ?? ''),
    ),
    summary: escapeHtml(subtitle),
    unpublished: isDraft ? 'draft' : undefined,
    link,
  };
}
