import { strings } from '#strings.ts';
import { escapeHtml } from './escape-html.ts';
import type { Href, Html, LinkView } from './view.ts';

/** What all pages of the light edition share. */
export interface LightFrame {
  readonly siteName: string;
  readonly home: Href;
  readonly styleSheet: Href;
  readonly sections: readonly LinkView[];
  /** Pages that exist only in the full edition. */
  readonly elsewhere: readonly LinkView[];
}

/** A page of the light edition. */
export interface LightPage {
  /** The complete `<title>`. */
  readonly title: string;
  readonly description: string;
  /** The same page of the full edition, absolute. */
  readonly canonical: Href;
  /** The same as a link. */
  readonly full: Href;
  /** The content of `main`. */
  readonly mainHtml: string;
}

/** Nothing but the style sheet is loaded; a picture is a link. */
const POLICY = "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";

/** Returns a page of the light edition as a whole document; written without Astro, because there are thousands. */
export function lightHtml(page: LightPage, frame: LightFrame): string {
  const [home, style] = [escapeHtml(frame.home), escapeHtml(frame.styleSheet)];
  const full: LinkView = { label: strings.lightFull, href: page.full };
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>${escapeHtml(page.title)}</title><meta name="description" content="${escapeHtml(page.description)}"><meta name="robots" content="noindex"><link rel="canonical" href="${escapeHtml(page.canonical)}"><link rel="icon" href="data:,"><link rel="stylesheet" href="${style}"></head><body><header><a href="${home}"><bdi>${escapeHtml(frame.siteName)}</bdi></a> <span>${strings.light}</span></header><main>${page.mainHtml}</main><footer><nav aria-label="${strings.sectionsNav}">${lightLinksHtml(frame.sections)}</nav><p>${lightLinksHtml([full, ...frame.elsewhere])}</p></footer></body></html>`;
}

/** Returns links in a line, divided by a dot. */
export function lightLinksHtml(links: readonly LinkView[]): Html {
  return links
    .map(({ label, href }) => `<a href="${escapeHtml(href)}"><bdi>${escapeHtml(label)}</bdi></a>`)
    .join(' · ');
}

/** Returns a picture as a link to its file, which is loaded only when a reader asks for it. */
export function lightPictureHtml({ href, alt }: { readonly href: Href; readonly alt: string }): Html {
  const words = alt === '' ? strings.lightPicture : `${strings.lightPicture}: ${escapeHtml(alt)}`;
  return `<a class="pic" href="${escapeHtml(href)}">${words}</a>`;
}
