import type { Article } from '#articles/article.ts';
import { createTextPosition, type TextPosition } from '#diagnostics/text-position.ts';
import type { ArticleBody } from '#markdown/body.ts';
import type { AddressRoot } from '#site/address.ts';
import { decodeAddress } from '#site/percent.ts';

/** An absolute link to this site: `https://example.org/about/`. */
export interface OwnLink extends TextPosition {
  /** As normalized by browsers. */
  readonly href: string;
  /** The decoded address without origin, base and query; undefined if it is outside the base. */
  readonly address: string | undefined;
}

/** A text that may contain such links. */
export interface LinkHolder {
  /** The text of the file. */
  readonly text: string;
  readonly parts: ArticleBody['parts'];
  readonly sources?: Article['sources'];
}

const HREF = /href="([^"]*)"/g;
const WRITTEN = /https?:\/\/[^\s<>"'`()[\]]+/gi;

/** Returns each absolute link to this site once, with its first place in the text. */
export function findOwnLinks({ text, parts, sources = [] }: LinkHolder, root: AddressRoot): OwnLink[] {
  const hrefs = new Set<string>();
  const add = (written: string): void => {
    const url = URL.parse(written);
    if (url !== null && url.origin === root.address) hrefs.add(url.href);
  };
  for (const part of parts) {
    if (typeof part === 'string') for (const [, href = ''] of part.matchAll(HREF)) add(unescapeHref(href));
  }
  for (const { url } of sources) if (url !== undefined) add(url);
  return [...hrefs].map((href) => ({ href, address: toAddress(href, root), ...placeOf(href, text) }));
}

function unescapeHref(href: string): string {
  return href.replace(/&(?:#x26|#38|amp);/gi, '&');
}

function toAddress(href: string, { base }: AddressRoot): string | undefined {
  const { pathname, hash } = new URL(href);
  if (!pathname.startsWith(base) && `${pathname}/` !== base) return undefined;
  return decodeAddress(`/${pathname.slice(base.length)}`) + hash;
}

/** Finds the first address in the text that normalizes to this one; the beginning if there is none. */
function placeOf(href: string, text: string): TextPosition {
  for (const { 0: written, index } of text.matchAll(WRITTEN)) {
    if ([written, written.replace(/[.,;:!?»،؛؟*_~]+$/u, '')].some((one) => URL.parse(one)?.href === href))
      return createTextPosition(text)(index);
  }
  return { line: 1, column: 1 };
}
