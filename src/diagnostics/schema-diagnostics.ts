import type { z } from 'zod';
import type { Diagnostic } from './diagnostic.ts';
import type { YamlDocument } from './yaml-document.ts';
import type { YamlPath } from './yaml-path.ts';

/** Documentation of a key in a schema: `.meta({ arabic, description, example })`. */
export interface KeyMeta {
  readonly arabic?: string;
  readonly description?: string;
  readonly example?: string;
}

/**
 * Converts zod issues to errors at their place in the YAML text: a missing key at its parent, an unknown key at the
 * key, a wrong value at the value. The messages are the schema's own; for an unknown key, the nearest of the
 * `knownKeys` of its place is suggested, and a key without a value is reported as such.
 */
export function schemaDiagnostics(
  error: z.ZodError,
  document: YamlDocument,
  knownKeys: (path: YamlPath) => KnownKeys,
): Diagnostic[] {
  return error.issues.flatMap(flattenUnion).flatMap((issue) => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownKey(key, path, document, knownKeys(path)));
    }
    const name = path.findLast((step) => typeof step === 'string') ?? 'value';
    const empty = path.length > 0 && valueAt(document.value, path) === null && !issue.message.startsWith('There is no');
    const message = empty ? `${quoteStep(path)} has no value. Write one, or remove the line.` : issue.message;
    return [{ ...document.valuePosition(path), severity: 'error', rule: `${name}-invalid`, message }];
  });
}

/** The keys allowed in an object; `others` are further names of the same keys. */
export interface KnownKeys {
  readonly keys: readonly string[];
  readonly others: readonly string[];
}

function unknownKey(key: string, path: YamlPath, document: YamlDocument, { keys, others }: KnownKeys): Diagnostic {
  const near = nearestWord(key, [...keys, ...others]);
  const advice = near === undefined ? `Write one of: ${keys.join(', ')}.` : `Did you mean "${near}"?`;
  const shown = key.length > 60 ? `${key.slice(0, 60)}…` : key;
  return {
    ...document.keyPosition([...path, key]),
    severity: 'error',
    rule: 'key-unknown',
    message: `"${shown}" is not a key. ${advice}`,
  };
}

function valueAt(value: unknown, path: YamlPath): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = Object.entries(at).find(([key]) => key === String(step))?.[1];
  }
  return at;
}

function quoteStep(path: YamlPath): string {
  const last = path.at(-1);
  return typeof last === 'number' ? `Entry ${last + 1} of the list` : `"${last}"`;
}

/** For a union, returns the issues of the shape that matches best; otherwise the issue itself. */
function flattenUnion(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const inside = issue.errors.find((issues) =>
    issues.some((one) => one.path.length > 0 || one.code === 'unrecognized_keys'),
  );
  return inside === undefined
    ? [issue]
    : inside.map((one) => ({ ...one, path: [...issue.path, ...one.path] })).flatMap(flattenUnion);
}

/** Returns the known word with the smallest edit distance from `word`, or undefined if none is close. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  if (word.length < 3) return undefined;
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Counts insertions, deletions, replacements and swaps of neighbours (Damerau–Levenshtein). */
function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const exchange =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (beforePrevious[j - 2] ?? Infinity) + 1 : Infinity;
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substitution, exchange));
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** Returns the own name of each key of an object schema by its Arabic name, from the schema's meta. */
export function arabicKeys(shape: Readonly<Record<string, z.ZodType>>): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const [key, schema] of Object.entries(shape)) {
    const arabic = (schema.meta() as KeyMeta | undefined)?.arabic;
    if (arabic !== undefined) for (const name of arabic.split('|')) table.set(name.normalize('NFC'), key);
  }
  return table;
}

/** Returns the keys of an object schema with their Arabic names. */
export function keysOf(shape: Readonly<Record<string, z.ZodType>>): KnownKeys {
  return { keys: Object.keys(shape), others: [...arabicKeys(shape).keys()] };
}
