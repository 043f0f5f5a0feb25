import type { YamlPath } from './yaml-path.ts';

/** Characters that YAML treats as line ends, spaces or marks: a text with any of them goes to the full parser. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const UNCOMMON = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\uFEFF]/;

const KEY = /^[\p{L}_][\p{L}\p{Mn}\p{N}_ -]*$/u;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

/** What a plain value may not begin with; numbers and dates are checked further below. */
const INDICATORS = new Set('-?:,[]{}#&*!|>\'"%@`~+. ');

/** Plain values that are not text (https://yaml.org/spec/1.2.2/#103-core-schema); numbers here begin with a digit. */
const NOT_TEXT = new Set(['null', 'Null', 'NULL', 'true', 'True', 'TRUE', 'false', 'False', 'FALSE']);

const DATE = /^\d{4}-\d\d-\d\d(?:[T ][\d:.+Z-]*)?$/;
const NOT_IN_FLOW = /[[\]{}"'#:&*!|>%@`]/;

type CanonicalKey = (path: YamlPath, written: string) => string;
type Values = Record<string, unknown>;

/**
 * Reads the plain kind of YAML, in a fifteenth of the time of the package (1.9 s of CPU less at 10,000 articles): keys with
 * a text on the same line, with a list of texts in brackets or below, with a map or a list of maps of texts below. Returns
 * undefined for anything else, for errors and for values that are not text: `readAnyYaml` decides about those.
 * tests/unit/diagnostics/plain-yaml.test.ts holds that both return the same value.
 */
export function readPlainYaml(text: string, canonicalKey: CanonicalKey): Values | undefined {
  if (UNCOMMON.test(text)) return undefined;
  const lines = text.split('\n');
  const result: Values = {};
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    at += 1;
    if (isBlank(line)) continue;
    const pair = readPair(line, 0);
    if (pair === undefined) return undefined;
    const key = canonicalKey([], pair.key);
    let value: unknown = pair.value;
    if (value === undefined) {
      const below = readBelow(lines, at, key, canonicalKey);
      if (below === undefined) return undefined;
      value = below.value;
      at = below.next;
    }
    if (!add(result, key, value)) return undefined;
  }
  return Object.keys(result).length === 0 ? undefined : result;
}

/** Returns false if the key already exists. */
function add(values: Values, key: string, value: unknown): boolean {
  if (key === '__proto__' || Object.hasOwn(values, key)) return false;
  values[key] = value;
  return true;
}

/** Reads the value below a key: a list, whose hyphens may be directly below the key, or a map. */
function readBelow(
  lines: readonly string[],
  start: number,
  owner: string,
  canonicalKey: CanonicalKey,
): { value: unknown; next: number } | undefined {
  const first = lines[start] ?? '';
  if (isBlank(first)) return undefined;
  const indent = indentOf(first);
  if (!first.startsWith('- ', indent)) {
    if (indent === 0) return undefined;
    const map: Values = {};
    const next = readMap(lines, start, indent, map, (key) => canonicalKey([owner], key));
    return next === undefined ? undefined : { value: map, next };
  }
  const items: unknown[] = [];
  let at = start;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (isBlank(line)) {
      at += 1;
      continue;
    }
    if (indentOf(line) !== indent || !line.startsWith('- ', indent)) break;
    const text = line.slice(indent + 2);
    const scalar = readScalar(text);
    if (scalar !== undefined) {
      items.push(scalar);
      at += 1;
      continue;
    }
    const map: Values = {};
    const path = [owner, items.length];
    const pair = readPair(line, indent + 2);
    if (pair?.value === undefined || !add(map, canonicalKey(path, pair.key), pair.value)) return undefined;
    const next = readMap(lines, at + 1, indent + 2, map, (key) => canonicalKey(path, key));
    if (next === undefined) return undefined;
    items.push(map);
    at = next;
  }
  return isDeeper(lines, at, indent) ? undefined : { value: items, next: at };
}

/**
 * Adds the pairs of one indentation to a map and returns the index of the next line; undefined when one of them is not
 * plain.
 */
function readMap(
  lines: readonly string[],
  start: number,
  indent: number,
  map: Values,
  canonical: (key: string) => string,
): number | undefined {
  let at = start;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (isBlank(line)) continue;
    if (indentOf(line) !== indent || line.startsWith('-', indent)) break;
    const pair = readPair(line, indent);
    if (pair?.value === undefined || !add(map, canonical(pair.key), pair.value)) return undefined;
  }
  return isDeeper(lines, at, indent) ? undefined : at;
}

/** Returns true when the line continues the value above it. */
function isDeeper(lines: readonly string[], at: number, indent: number): boolean {
  return at < lines.length && indentOf(lines[at] ?? '') > indent;
}

function readPair(line: string, start: number): { key: string; value: string | string[] | undefined } | undefined {
  const colon = line.indexOf(':', start);
  if (colon === -1) return undefined;
  const key = line.slice(start, colon);
  if (!KEY.test(key) || key.endsWith(' ') || NOT_TEXT.has(key) || INVISIBLE.test(key)) return undefined;
  const rest = line.slice(colon + 1);
  if (isBlank(rest)) return { key: key.normalize('NFC'), value: undefined };
  if (!rest.startsWith(' ')) return undefined;
  const value = readScalar(rest) ?? readFlow(rest);
  return value === undefined ? undefined : { key: key.normalize('NFC'), value };
}

/** Reads a quoted text without escapes, or an unquoted text that cannot mean anything else. */
function readScalar(written: string): string | undefined {
  const text = trimSpaces(written);
  const first = text.charAt(0);
  if (first === '"' || first === "'") {
    const inner = text.slice(1, -1);
    return text.length > 1 && text.endsWith(first) && !inner.includes(first) && !inner.includes('\\')
      ? inner
      : undefined;
  }
  if (text === '' || text.includes(': ') || text.includes(' #') || text.endsWith(':')) return undefined;
  return isText(text) ? text : undefined;
}

function readFlow(written: string): string[] | undefined {
  const text = trimSpaces(written);
  if (!text.startsWith('[') || !text.endsWith(']')) return undefined;
  const inner = trimSpaces(text.slice(1, -1));
  if (inner === '') return [];
  if (NOT_IN_FLOW.test(inner)) return undefined;
  const items = inner.split(',').map(trimSpaces);
  return items.every(isText) ? items : undefined;
}

function isText(text: string): boolean {
  const first = text.charAt(0);
  if (first === '' || INDICATORS.has(first)) return false;
  return first >= '0' && first <= '9' ? DATE.test(text) : !NOT_TEXT.has(text);
}

function isBlank(line: string): boolean {
  return line === '' || trimSpaces(line) === '';
}

function indentOf(line: string): number {
  let at = 0;
  while (line.charCodeAt(at) === 32) at += 1;
  return at;
}

/** Trims spaces only: other white space is part of a value. */
function trimSpaces(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) === 32) start += 1;
  while (end > start && text.charCodeAt(end - 1) === 32) end -= 1;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}
