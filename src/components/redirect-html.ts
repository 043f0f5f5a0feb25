import { strings } from '#strings.ts';
import { escapeHtml } from './escape-html.ts';
import { headEntryHtml } from './head-html.ts';
import type { HeadEntry, Href } from './view.ts';

export interface RedirectView {
  /** Title of the target page; the new address if it is unknown. */
  readonly title: string;
  readonly href: Href;
  /** Absolute address of the target page. */
  readonly canonical: Href;
  /** Tags for the previews of social networks. */
  readonly entries?: readonly HeadEntry[];
}

/**
 * Returns a redirect page for hosts that do not support redirects. Every article has one at its short address; written
 * without Astro, which would take as long as for the article.
 */
export function redirectHtml({ title, href, canonical, entries = [] }: RedirectView): string {
  const isAway = /^https?:/.test(href);
  const [name, link, whole] = [escapeHtml(title), escapeHtml(href), escapeHtml(canonical)];
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'"><title>${name}</title><meta name="robots" content="noindex"><link rel="canonical" href="${whole}">${entries.map(headEntryHtml).join('')}<meta http-equiv="refresh" content="0; url=${link}"></head><body><main><h1>${strings.moved}</h1><p>${strings.movedText} <a href="${link}"${isAway ? ' rel="noopener"' : ''}>${name}</a></p></main></body></html>`;
}
