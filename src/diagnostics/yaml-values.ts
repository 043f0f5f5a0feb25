import { isAlias, isMap, isPair, isScalar, isSeq, type Pair, type ParsedNode, type YAMLMap } from 'yaml';
import { says } from '#messages/says.ts';
import type { Diagnostic } from './diagnostic.ts';
import { findForbiddenCharacters } from './forbidden-characters.ts';
import type { TextPosition } from './text-position.ts';
import type { YamlPath } from './yaml-path.ts';

/** Invisible characters that come along with copied text; they are never intended in a key. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;

/** Levels of lists and entries inside each other. */
const MAX_DEPTH = 20;

/** Offsets in the text, by path. */
type Offsets = Map<string, number>;

/** The plain data of a parsed document, and where its keys and values are. */
export interface YamlValues {
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
  readonly keys: ReadonlyMap<string, number>;
  readonly values: ReadonlyMap<string, number>;
}

interface Source {
  readonly text: string;
  readonly position: (offset: number) => TextPosition;
  readonly canonicalKey: (path: YamlPath, written: string) => string;
}

type SaidInDiagnostic = Pick<Diagnostic, 'rule' | 'message' | 'params'>;

interface Reading extends Source {
  readonly keys: Offsets;
  readonly values: Offsets;
  readonly report: (offset: number, said: SaidInDiagnostic) => void;
}

/**
 * Returns the plain data of a document that has no syntax error. Reports what plain data cannot hold: aliases, anchors,
 * tags, keys that are not text, a key given twice.
 */
export function readYamlValues(root: ParsedNode | null, source: Source): YamlValues {
  const diagnostics: Diagnostic[] = [];
  const keys: Offsets = new Map();
  const values: Offsets = new Map();
  const report: Reading['report'] = (offset, said) => {
    diagnostics.push({ ...source.position(offset), severity: 'error', ...said });
  };
  const value = readNode(root, [], { ...source, keys, values, report });
  return { value, diagnostics, keys, values };
}

/** Returns the offset of a path, or of its nearest parent that one of the maps has; of several maps the first counts. */
export function nearestOffset(path: YamlPath, maps: readonly ReadonlyMap<string, number>[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const key = pathKey(path.slice(0, length));
    for (const map of maps) {
      const offset = map.get(key);
      if (offset !== undefined) return offset;
    }
  }
  return 0;
}

/** Returns the offset of exactly this path. */
export function offsetOf(path: YamlPath, offsets: ReadonlyMap<string, number>): number | undefined {
  return offsets.get(pathKey(path));
}

function readNode(node: ParsedNode | null | undefined, path: YamlPath, reading: Reading): unknown {
  if (node === null || node === undefined) return null;
  const { text, values, report } = reading;
  const start = node.range[0];
  values.set(pathKey(path), start);
  if (path.length > MAX_DEPTH) {
    report(start, says('yaml-too-deep'));
    return null;
  }
  if (isAlias(node) || ('anchor' in node && node.anchor !== undefined) || node.tag !== undefined) {
    const sign = signBefore(text, start, isAlias(node));
    values.set(pathKey(path), sign);
    report(sign, says('yaml-alias'));
    return null;
  }
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map((item, index) => readNode(item as ParsedNode, [...path, index], reading));
  return isMap(node) ? readMap(node, start, path, reading) : null;
}

function readMap(map: YAMLMap.Parsed, start: number, path: YamlPath, reading: Reading): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const pair of map.items) {
    if (!isPair(pair)) continue;
    const at = (pair.key as ParsedNode | null)?.range[0] ?? start;
    const key = readKey(pair, at, { path, taken: result, reading });
    if (key === undefined) continue;
    const childPath = [...path, key];
    reading.keys.set(pathKey(childPath), at);
    const value = readNode(pair.value as ParsedNode | null, childPath, reading);
    Object.defineProperty(result, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return result;
}

interface Row {
  readonly path: YamlPath;
  /** The entries read so far: none of their keys may come again. */
  readonly taken: Readonly<Record<string, unknown>>;
  readonly reading: Reading;
}

/** Returns the canonical form of a key; undefined where it cannot be used, which is reported. */
function readKey({ key: node }: Pair, at: number, { path, taken, reading }: Row): string | undefined {
  const { canonicalKey, report } = reading;
  if (!isScalar(node) || typeof node.value !== 'string') {
    report(at, says('yaml-key-not-text'));
    return undefined;
  }
  const hidden = findForbiddenCharacters(node.value)[0];
  if (hidden !== undefined) {
    report(at, { rule: hidden.rule, message: hidden.message, params: hidden.params ?? {} });
    return undefined;
  }
  const key = canonicalKey(path, node.value.replace(INVISIBLE, '').normalize('NFC').trim());
  if (Object.hasOwn(taken, key)) {
    const written = node.value;
    report(
      at,
      key === written
        ? says('yaml-key-twice', { key })
        : says('yaml-key-twice/other-name', { key: written, canonical: key }),
    );
    return undefined;
  }
  return key;
}

/** Returns the offset of the anchor or tag before a value; an alias is the value itself. */
function signBefore(text: string, start: number, isAlias: boolean): number {
  if (isAlias) return start;
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const sign = /(?:^|[\s[{,])([&!][^[{"']*)$/.exec(text.slice(line, start));
  return sign?.[1] === undefined ? start : start - sign[1].length;
}

function pathKey(path: YamlPath): string {
  return JSON.stringify(path);
}
