import type { z } from 'zod';
import type { YamlDocument, YamlFault } from './yaml-document.ts';

/** A key as a schema documents it: `.meta({ arabic, description, example })`. */
export interface KeyMeta {
  readonly arabic?: string;
  readonly description?: string;
  readonly example?: string;
}

/**
 * Turns what zod found into faults at the true place in the YAML text: a missing key at its parent, an unknown
 * key at the key, a wrong value at the value. The messages are the schema's own; an unknown key names the nearest
 * known one.
 */
export function schemaFaults(error: z.ZodError, document: YamlDocument, knownKeys: readonly string[]): YamlFault[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const near = nearestWord(key, knownKeys);
        const advice = near === undefined ? `Keys are: ${knownKeys.join(', ')}.` : `Did you mean "${near}"?`;
        return {
          ...document.keyPosition([...path, key]),
          rule: 'key-unknown',
          message: `"${key}" is not a key. ${advice}`,
        };
      });
    }
    const name = path.findLast((step) => typeof step === 'string') ?? 'value';
    const rule = `${name}-invalid`;
    return [{ ...document.valuePosition(path), rule, message: issue.message }];
  });
}

/** Gives the known word at the smallest edit distance from `word`, or undefined where all are too far. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Levenshtein distance. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substitution));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** Gives a table from the Arabic name of each key of an object schema to its own name, read from the schema's meta. */
export function arabicKeys(shape: Readonly<Record<string, z.ZodType>>): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const [key, schema] of Object.entries(shape)) {
    const arabic = (schema.meta() as KeyMeta | undefined)?.arabic;
    if (arabic !== undefined) for (const name of arabic.split('|')) table.set(name.normalize('NFC'), key);
  }
  return table;
}
