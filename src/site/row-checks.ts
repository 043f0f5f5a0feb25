import { says } from '#messages/says.ts';
import type { Placed } from './parse-rows.ts';
import type { Report } from './read-settings.ts';

/** Reports rows whose name leaves nothing for an address. */
export function reportEmptySlugs<T extends { readonly slug: string }>(
  rows: readonly Placed<T>[],
  key: string,
  report: Report,
): void {
  for (const { value, place } of rows) {
    if (value.slug !== '') continue;
    report({ ...place([key]), severity: 'error', ...says('slug-empty/row', { key }) });
  }
}

/** A name, spelling or address that must be unique among rows, and its key. */
export interface Claim {
  readonly text: string;
  readonly key: string;
  readonly index?: number;
  /** The text quoted in messages, if `text` is folded. */
  readonly shown?: string;
}

/** Reports what two rows claim, each at the later one. */
export function reportTwice<T>(
  rows: readonly Placed<T>[],
  what: 'section' | 'author' | 'source' | 'tag' | 'redirect',
  claimsOf: (row: T) => readonly Claim[],
  report: Report,
): void {
  const seen = new Map<string, number>();
  for (const { value, place } of rows) {
    let reported = false;
    const own = new Set<string>();
    for (const { text, key, index, shown = text } of claimsOf(value)) {
      if (text === '') continue;
      const at = place(index === undefined || index < 0 ? [key] : [key, index]);
      const other = own.has(text) ? undefined : seen.get(text);
      if (other !== undefined && !reported) {
        report({ ...at, severity: 'error', ...says(`${what}-twice`, { name: shown, line: other }) });
        reported = true;
      }
      if (own.has(text)) report({ ...at, severity: 'error', ...says(`${what}-twice/here`, { name: shown }) });
      own.add(text);
      if (!seen.has(text)) seen.set(text, at.line);
    }
  }
}
