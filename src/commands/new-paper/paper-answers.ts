import type { CountryCode } from './country-zones.ts';

/** What a new newspaper is asked for. */
export interface PaperAnswers {
  readonly name: string;
  /** Scheme and host: `https://example.org`. */
  readonly address: string;
  /** The path the newspaper is under, with a slash at both ends. */
  readonly base: string;
  readonly timeZone: string;
  /** Undefined where the time zone is of none that we know, and none was named. */
  readonly country: CountryCode | undefined;
  readonly sections: readonly string[];
}

/** The sections of a newspaper that names none. */
export const USUAL_SECTIONS: readonly string[] = ['أخبار', 'اقتصاد', 'ثقافة', 'رياضة', 'رأي'];

/** Returns origin and base of an address as people write it, `example.org/news` too; undefined if it is none. */
export function splitAddress(written: string): { readonly address: string; readonly base: string } | undefined {
  const text = /^[a-z][a-z0-9+.-]*:/i.test(written.trim()) ? written.trim() : `https://${written.trim()}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol) || url.username !== '') return undefined;
  if (!url.hostname.includes('.') && url.hostname !== 'localhost') return undefined;
  if (url.search !== '' || url.hash !== '') return undefined;
  const base = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  return { address: url.origin, base };
}

/** Returns the names in a list written with «،», «؛», commas or semicolons, each once. */
export function splitNames(written: string): string[] {
  const names = written
    .normalize('NFC')
    .split(/[،؛,;]/u)
    .map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}
