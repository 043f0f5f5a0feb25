import { type DateOrder, readWrittenDate } from '#arabic/written-dates.ts';
import type { YamlPath } from '#diagnostics/yaml-path.ts';

/** A date of numbers that has two meanings. */
export interface AmbiguousDate {
  readonly path: YamlPath;
  readonly written: string;
  readonly readings: readonly [string, string];
}

/** Front matter with what has one meaning in the form of the schema. */
export interface Understood {
  readonly value: unknown;
  readonly ambiguous: readonly AmbiguousDate[];
}

type Values = Readonly<Record<string, unknown>>;

const YES_NO: ReadonlyMap<unknown, boolean> = new Map([
  ['نعم', true],
  ['لا', false],
]);

/** Between names only the Arabic signs separate. */
export const NAME_SEPARATOR = /\s*[،؛•▪●]\s*/u;
/** Between tags the comma of the Latin keyboard separates too. */
export const TAG_SEPARATOR = /\s*(?:[،؛•▪●;]|,\s)\s*/u;

/**
 * Returns front matter in which Arabic ways of writing are understood: «،» and «؛» between tags, authors and sources,
 * «نعم» and «لا», dates in words or numbers. Numbers are read in `order`; without one, a date with two meanings is
 * listed and stays as written.
 */
export function understand(value: unknown, order: DateOrder | undefined): Understood {
  if (!isObject(value)) return { value, ambiguous: [] };
  const ambiguous: AmbiguousDate[] = [];
  const date = (written: unknown, path: YamlPath): unknown => {
    const read = typeof written === 'string' ? readWrittenDate(written, order) : undefined;
    if (read === undefined) return written;
    if ('iso' in read) return read.iso;
    ambiguous.push({ path, written: String(written), readings: read.readings });
    return written;
  };
  const dated = (one: unknown, path: YamlPath): unknown =>
    isObject(one) && 'date' in one ? { ...one, date: date(one['date'], [...path, 'date']) } : one;
  const steps = new Map<string, (written: unknown) => unknown>(
    Object.entries({
      date: (written: unknown) => date(written, ['date']),
      updated: (written: unknown) => date(written, ['updated']),
      breaking: (written: unknown) => date(yesNo(written), ['breaking']),
      draft: yesNo,
      tags: (written: unknown) => separate(written, TAG_SEPARATOR),
      authors: (written: unknown) => separate(written, NAME_SEPARATOR, withoutBy),
      sources: (written: unknown) => separate(written, NAME_SEPARATOR),
      related: (written: unknown) => (Array.isArray(written) ? written.map(marked) : written),
      next: marked,
      corrections: (written: unknown) =>
        Array.isArray(written) ? written.map((one, index) => dated(one, ['corrections', index])) : written,
      withdrawn: (written: unknown) => dated(written, ['withdrawn']),
    }),
  );
  const entries = Object.entries(value).map(([key, written]) => [key, steps.get(key)?.(written) ?? written]);
  return { value: Object.fromEntries(entries), ambiguous };
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function yesNo(written: unknown): unknown {
  return typeof written === 'string' ? (YES_NO.get(written.normalize('NFC').trim()) ?? written) : written;
}

function marked(reference: unknown): unknown {
  return isObject(reference) && 'breaking' in reference
    ? { ...reference, breaking: yesNo(reference['breaking']) }
    : reference;
}

/** «بقلم» before a name is no part of it. */
function withoutBy(name: string): string {
  return name.replace(/^بقلم\s*[:：]?\s+/u, '');
}

function separate(written: unknown, between: RegExp, tidy = (one: string): string => one): unknown {
  if (typeof written !== 'string' && !Array.isArray(written)) return written;
  return [written].flat().flatMap((one: unknown) => {
    if (typeof one !== 'string') return [one];
    const parts = one.split(between).map((part) => tidy(part.trim()));
    // An empty value stays, to be refused.
    return parts.length === 1 ? parts : parts.filter((part) => part !== '');
  });
}
