import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type ParsedNode,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import { createTextPosition, type TextPosition } from './text-position.ts';

/** Steps from the top of a document to a value: `['sources', 0, 'url']`. */
export type YamlPath = readonly (string | number)[];

/** One fault of a YAML text, not yet tied to a file. */
export interface YamlFault extends TextPosition {
  readonly rule: string;
  readonly message: string;
}

/** What a YAML text says, with the place of every key and value. */
export interface YamlDocument {
  /** Plain data: objects, arrays, strings, numbers, booleans, null. Keys are in their canonical form. */
  readonly value: unknown;
  readonly faults: readonly YamlFault[];
  /** Place of a key, for faults about the key itself; of the nearest parent where the key is not there. */
  keyPosition(path: YamlPath): TextPosition;
  /** Place of a value; of its key where it has none, of the nearest parent where it is not there. */
  valuePosition(path: YamlPath): TextPosition;
}

export interface YamlOptions {
  /** Line of the file on which the YAML begins. */
  readonly firstLine: number;
  /** Gives the canonical key for one as written, so that an Arabic key and an English one are one key. */
  readonly canonicalKey?: (path: YamlPath, written: string) => string;
}

const NO_ALIASES = 'Aliases, anchors and tags are not read here. Write the value out.';

/**
 * Reads one YAML text. Faults are listed, never thrown: what does not parse, a key given twice (also once in
 * Arabic and once in English), an alias, anchor or tag, a key that is not text.
 * Aliases are refused as a whole because a few lines of them can expand to gigabytes.
 */
export function readYaml(text: string, options: YamlOptions): YamlDocument {
  const position = createTextPosition(text, options.firstLine);
  const document = parseDocument(text, { uniqueKeys: false, logLevel: 'silent', version: '1.2', schema: 'core' });
  const faults: YamlFault[] = document.errors.map((error) => ({
    ...syntaxFault(error, text),
    ...position(faultOffset(error, document)),
  }));
  const keys = new Map<string, number>();
  const values = new Map<string, number>();
  const canonicalKey = options.canonicalKey ?? ((_path: YamlPath, written: string) => written);

  const fault = (offset: number, rule: string, message: string): void => {
    faults.push({ ...position(offset), rule, message });
  };

  const read = (node: ParsedNode | null | undefined, path: YamlPath, depth: number): unknown => {
    if (node === null || node === undefined) return null;
    const start = node.range[0];
    values.set(pathKey(path), start);
    if (depth > 20) {
      fault(start, 'yaml-too-deep', 'Values are nested more than 20 deep. Write them flatter.');
      return null;
    }
    if (isAlias(node) || ('anchor' in node && node.anchor !== undefined) || node.tag !== undefined) {
      fault(start, 'yaml-alias', NO_ALIASES);
      return null;
    }
    if (isScalar(node)) return node.value;
    if (isSeq(node)) return node.items.map((item, index) => read(item as ParsedNode, [...path, index], depth + 1));
    if (!isMap(node)) return null;
    const result: Record<string, unknown> = {};
    for (const pair of node.items) {
      if (!isPair(pair)) continue;
      const keyNode = pair.key as ParsedNode | null;
      const at = keyNode?.range[0] ?? start;
      if (!isScalar(keyNode) || typeof keyNode.value !== 'string') {
        fault(at, 'yaml-key-not-text', 'A key is not plain text. Write a word, then a colon.');
        continue;
      }
      const key = canonicalKey(path, keyNode.value.normalize('NFC').trim());
      if (Object.hasOwn(result, key)) {
        const other = key === keyNode.value ? '' : ` (the key "${key}")`;
        fault(at, 'yaml-key-twice', `"${keyNode.value}"${other} is given twice. Keep one of them.`);
        continue;
      }
      const childPath = [...path, key];
      keys.set(pathKey(childPath), at);
      const value = read(pair.value as ParsedNode | null, childPath, depth + 1);
      Object.defineProperty(result, key, { value, enumerable: true, configurable: true, writable: true });
    }
    return result;
  };

  const value = faults.length > 0 ? undefined : read(document.contents as ParsedNode | null, [], 0);
  const nearest = (path: YamlPath, maps: readonly Map<string, number>[]): TextPosition => {
    for (let length = path.length; length >= 0; length -= 1) {
      const key = pathKey(path.slice(0, length));
      for (const map of maps) {
        const offset = map.get(key);
        if (offset !== undefined) return position(offset);
      }
    }
    return position(0);
  };
  return {
    value,
    faults,
    keyPosition: (path) => nearest(path, [keys, values]),
    valuePosition: (path) => nearest(path, [values, keys]),
  };
}

function pathKey(path: YamlPath): string {
  return JSON.stringify(path);
}

/** The parser's own words for the commonest faults help nobody: these say what to write. */
const SYNTAX_ADVICE: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'A tab stands where YAML takes spaces. Indent with spaces.',
  BLOCK_AS_IMPLICIT_KEY: 'A value with ": " in it is not quoted. Put the whole value in "…" or \'…\'.',
  MULTILINE_IMPLICIT_KEY: 'A line has no colon after its key. Write "key: value", or indent it under the key above.',
  MISSING_CHAR: 'A quote or bracket is not closed, or a colon is missing. Close it on the same line.',
  BAD_INDENT: 'The indentation does not fit the lines above. Align the keys of one level.',
  UNEXPECTED_TOKEN: 'Something stands where YAML does not take it. Put the value in "…" or \'…\'.',
  BAD_ALIAS: NO_ALIASES,
  MULTIPLE_DOCS: 'A second YAML document begins here. Keep one.',
};

function syntaxFault(error: YAMLError, text: string): Pick<YamlFault, 'rule' | 'message'> {
  const tab = error.code !== 'TAB_AS_INDENT' && /^[ \t]*\t/.test(lineAt(text, error.pos[0]));
  const advice = SYNTAX_ADVICE[tab ? 'TAB_AS_INDENT' : error.code];
  const detail = error.message.split('\n', 1)[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '';
  return {
    rule: 'yaml-syntax',
    message: advice ?? `This is not YAML (${detail}). Mend the line, or put its value in quotes.`,
  };
}

/** The parser points to the end of what it missed; a person looks for the quote that was opened. */
function faultOffset(error: YAMLError, document: Document.Parsed): number {
  let offset = error.pos[0];
  if (error.code !== 'MISSING_CHAR') return offset;
  visit(document, {
    Scalar(_key, node) {
      const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
      if (quoted && node.range && node.range[0] < error.pos[0] && node.range[2] >= error.pos[0]) offset = node.range[0];
    },
  });
  return offset;
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? text.length : end);
}
