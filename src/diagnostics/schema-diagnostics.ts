import type { z } from 'zod';
import { textsOf } from '#messages/catalogue.ts';
import type { Param, Said, Texts } from '#messages/message.ts';
import { says } from '#messages/says.ts';
import type { Diagnostic } from './diagnostic.ts';
import { nearestWords } from './nearest-words.ts';
import { readIssue } from './schema-message.ts';
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
 * key, a wrong value at the value. The messages are the schema's own, with keys named as the file writes them; for an
 * unknown key the nearest of the `knownKeys` of its place are named, and a key without a value is reported as such.
 */
export function schemaDiagnostics(
  error: z.ZodError,
  document: YamlDocument,
  knownKeys: (path: YamlPath) => KnownKeys,
): Diagnostic[] {
  const naming: Naming = { document, knownKeys };
  return error.issues.flatMap(flattenUnion).flatMap((issue) => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path, naming));
    // A colour whose "#" began a comment has no value; its own message says so.
    const empty = path.length > 0 && valueAt(document.value, path) === null && !issue.message.startsWith('colour-');
    const said = empty ? noValue(path, naming) : named(readIssue(issue.message), path, naming);
    return [{ ...document.valuePosition(path), severity: 'error', ...said }];
  });
}

interface Naming {
  readonly document: YamlDocument;
  readonly knownKeys: (path: YamlPath) => KnownKeys;
}

/** The keys allowed in an object; `others` are further names of the same keys. */
export interface KnownKeys {
  readonly keys: readonly string[];
  readonly others: readonly string[];
  /** The first Arabic name of each key. */
  readonly arabic: ReadonlyMap<string, string>;
}

type SaidByRule = Pick<Diagnostic, 'rule' | 'message' | 'params'>;

function noValue(path: YamlPath, naming: Naming): SaidByRule {
  const last = path.at(-1);
  if (typeof last === 'number') return says('value-missing/entry', { entry: last + 1 });
  return says('value-missing', { key: keyName(path, naming) });
}

/** Names the key of a message as the file writes it. */
function named({ message, params }: Said, path: YamlPath, naming: Naming): SaidByRule {
  // A text that is in no catalogue yet: the schema wrote it out.
  if (textsOf(message) === undefined) return { rule: `${path.at(-1) ?? 'value'}-invalid`, message };
  const key = 'key' in params ? { key: keyName(path, naming, params['key']) } : {};
  return { rule: message.split('/', 1)[0] ?? message, message, params: { ...params, ...key } };
}

/** A key that is not written is named in the language of the keys beside it; where there are none, of the message. */
function keyName(path: YamlPath, { document, knownKeys }: Naming, usual: Param = ''): string | Texts {
  const end = path.findLastIndex((step) => typeof step === 'string');
  const key = end === -1 ? String(usual) : String(path[end]);
  const parent = path.slice(0, Math.max(end, 0));
  const written = end === -1 ? undefined : document.writtenKey(path.slice(0, end + 1));
  if (written !== undefined) return written;
  const ar = knownKeys(path.slice(0, Math.max(end, 0))).arabic.get(key) ?? key;
  const arabicKeys = hasArabicKeys(parent, document) ?? hasArabicKeys([], document);
  if (arabicKeys === undefined) return { en: key, ar };
  return arabicKeys ? ar : key;
}

/** Whether the keys of an object are written in Arabic; undefined if it has none. */
function hasArabicKeys(path: YamlPath, document: YamlDocument): boolean | undefined {
  const value = valueAt(document.value, path);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const keys = Object.keys(value).flatMap((key) => document.writtenKey([...path, key]) ?? []);
  return keys.length === 0 ? undefined : keys.filter((key) => /\p{Script=Arabic}/u.test(key)).length * 2 > keys.length;
}

function unknownKey(key: string, path: YamlPath, { document, knownKeys }: Naming): Diagnostic {
  const { keys, others, arabic } = knownKeys(path);
  const word = key.length > 60 ? `${key.slice(0, 60)}…` : key;
  const isArabic = /\p{Script=Arabic}/u.test(key);
  const beside = valueAt(document.value, path);
  const taken = new Set(typeof beside === 'object' && beside !== null ? Object.keys(beside) : []);
  const free = keys.filter((name) => !taken.has(name));
  const near = nearestWords(key, isArabic && others.length > 0 ? others : free).filter(
    (name) => !keys.some((own) => taken.has(own) && arabic.get(own) === name),
  );
  const known = keys.map((name) => (isArabic ? (arabic.get(name) ?? name) : name));
  const said = near.length === 0 ? says('key-unknown', { word, known }) : says('key-unknown/near', { word, near });
  return { ...document.keyPosition([...path, key]), severity: 'error', ...said };
}

function valueAt(value: unknown, path: YamlPath): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = Object.entries(at).find(([key]) => key === String(step))?.[1];
  }
  return at;
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
  const names = arabicKeys(shape);
  const arabic = new Map<string, string>();
  for (const [name, key] of names) if (!arabic.has(key)) arabic.set(key, name);
  return { keys: Object.keys(shape), others: [...names.keys()], arabic };
}
