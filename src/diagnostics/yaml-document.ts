import { type Document, type ParsedNode, parseDocument, visit, type YAMLError } from 'yaml';
import type { MessageId } from '#messages/catalogue.ts';
import { says } from '#messages/says.ts';
import type { Diagnostic, Place } from './diagnostic.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { createTextPosition, type TextPosition } from './text-position.ts';
import type { YamlPath } from './yaml-path.ts';
import { nearestOffset, offsetOf, readYamlValues } from './yaml-values.ts';

/** The data of a YAML text, with the place of every key and value. */
export interface YamlDocument {
  /** Plain data: objects, arrays, strings, numbers, booleans, null. Keys are in their canonical form. */
  readonly value: unknown;
  /** Errors, without the file. */
  readonly diagnostics: readonly Diagnostic[];
  /** Place of a key; of the nearest parent if the key is missing. */
  keyPosition(path: YamlPath): TextPosition;
  /** A key as the file writes it; undefined if it is missing. */
  writtenKey(path: YamlPath): string | undefined;
  /** Place of a value; of its key if it has none, of the nearest parent if it is missing. */
  valuePosition(path: YamlPath): TextPosition;
}

export interface YamlOptions {
  /** Line of the file on which the YAML begins. */
  readonly firstLine: number;
  /** Maps a key as written to its canonical name, so that an Arabic and an English name are the same key. */
  readonly canonicalKey?: (path: YamlPath, written: string) => string;
}

/** Only the first syntax errors are reported: later ones mostly follow from them. */
const MAX_SYNTAX_ERRORS = 3;

/**
 * The parser is recursive; deeper texts are rejected beforehand. Ten thousand levels do not throw but crash the
 * process, when a regular expression is compiled with the stack nearly full.
 */
const MAX_BRACKET_DEPTH = 200;

/**
 * Parses a YAML text. Errors are returned, never thrown: syntax errors, a key given twice (also once in Arabic and once
 * in English), an alias, anchor or tag, a key that is not text. Aliases are rejected because a few lines of them can
 * expand to gigabytes.
 */
export function readYaml(text: string, options: YamlOptions): YamlDocument {
  const value = readPlainYaml(text, options.canonicalKey ?? asWritten);
  if (value === undefined) return readAnyYaml(text, options);
  let whole: YamlDocument | undefined;
  const places = (): YamlDocument => {
    whole ??= readAnyYaml(text, options);
    return whole;
  };
  return {
    value,
    diagnostics: [],
    keyPosition: (path) => places().keyPosition(path),
    writtenKey: (path) => places().writtenKey(path),
    valuePosition: (path) => places().valuePosition(path),
  };
}

/** Like `readYaml`, but always uses the full YAML parser. */
export function readAnyYaml(text: string, options: YamlOptions): YamlDocument {
  const position = createTextPosition(text, options.firstLine);
  const document = parseSafely(text);
  if (document === undefined) return unreadable(position(0));
  const diagnostics: Diagnostic[] = firstErrors(document, text).map(({ error, offset }) => ({
    ...syntaxError(error, text),
    ...position(offset),
  }));
  if (document.directives.yaml.explicit === true)
    diagnostics.push({
      ...position(0),
      severity: 'error',
      ...says('yaml-directive'),
    });
  const canonicalKey = options.canonicalKey ?? asWritten;
  const root = document.contents as ParsedNode | null;
  const read = diagnostics.length > 0 ? undefined : readYamlValues(root, { text, position, canonicalKey });
  return {
    value: read?.value,
    diagnostics: [...diagnostics, ...(read?.diagnostics ?? [])],
    writtenKey: (path) => keyAt(text, read === undefined ? undefined : offsetOf(path, read.keys)),
    keyPosition: (path) => position(nearestOffset(path, read === undefined ? [] : [read.keys, read.values])),
    valuePosition: (path) => position(nearestOffset(path, read === undefined ? [] : [read.values, read.keys])),
  };
}

function keyAt(text: string, offset: number | undefined): string | undefined {
  if (offset === undefined) return undefined;
  return /^(["']?)([^:"'\n]+?)\1\s*(?::|$)/m.exec(text.slice(offset, offset + 200))?.[2];
}

function asWritten(_path: YamlPath, written: string): string {
  return written;
}

/** Returns undefined for a text nested so deeply that the parser would overflow its stack. */
function parseSafely(text: string): Document.Parsed | undefined {
  if (deepestBrackets(text) > MAX_BRACKET_DEPTH) return undefined;
  try {
    return parseDocument(text, {
      uniqueKeys: false,
      logLevel: 'error',
      prettyErrors: false,
      version: '1.2',
      schema: 'core',
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Returns the greatest number of open brackets; an overestimate where brackets are quoted. */
function deepestBrackets(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === '[' || character === '{') {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
  }
  return deepest;
}

function unreadable(at: TextPosition): YamlDocument {
  return {
    value: undefined,
    diagnostics: [{ ...at, severity: 'error', ...says('yaml-too-deep') }],
    keyPosition: () => at,
    writtenKey: () => undefined,
    valuePosition: () => at,
  };
}

type SyntaxId = Exclude<Extract<MessageId, `yaml-syntax/${string}`> | 'yaml-alias', 'yaml-syntax'>;

/** Advice for the most common syntax errors, because the parser's messages do not say what to write. */
const SYNTAX_ADVICE: Readonly<Record<string, SyntaxId>> = {
  TAB_AS_INDENT: 'yaml-syntax/tab',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-syntax/colon',
  MULTILINE_IMPLICIT_KEY: 'yaml-syntax/no-colon',
  MISSING_CHAR: 'yaml-syntax/not-closed',
  BLOCK_IN_FLOW: 'yaml-syntax/bracket',
  BAD_INDENT: 'yaml-syntax/indent',
  UNEXPECTED_TOKEN: 'yaml-syntax/token',
  BAD_ALIAS: 'yaml-alias',
  MULTIPLE_DOCS: 'yaml-syntax/documents',
};

function syntaxError(error: YAMLError, text: string): Omit<Diagnostic, keyof Place> {
  const tab = error.code !== 'TAB_AS_INDENT' && /^[ \t]*\t/.test(lineAt(text, error.pos[0]));
  const advice = SYNTAX_ADVICE[tab ? 'TAB_AS_INDENT' : isOpenBracket(error) ? 'MISSING_CHAR' : error.code];
  const detail = error.message.split('\n', 1)[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '';
  return { severity: 'error', ...(advice === undefined ? says('yaml-syntax', { detail }) : says(advice)) };
}

/** Returns the first errors, one per place: of several, the one with the most helpful advice. */
function firstErrors(document: Document.Parsed, text: string): { error: YAMLError; offset: number }[] {
  const found = new Map<number, YAMLError>();
  for (const error of document.errors.slice(0, 100)) {
    const offset = errorOffset(error, document, text);
    const other = found.get(offset);
    if (other === undefined || other.code === 'MULTILINE_IMPLICIT_KEY') found.set(offset, error);
  }
  return [...found].map(([offset, error]) => ({ error, offset })).slice(0, MAX_SYNTAX_ERRORS);
}

/** An unclosed bracket swallows the lines below, and the parser complains about their indentation. */
function isOpenBracket(error: YAMLError): boolean {
  return error.code === 'BAD_INDENT' && /flow/i.test(error.message);
}

/** The parser points to where a quote or bracket should have been closed; people look for where it was opened. */
function errorOffset(error: YAMLError, document: Document.Parsed, text: string): number {
  let offset = error.pos[0];
  if (isOpenBracket(error)) return openBracket(text, offset) ?? offset;
  if (error.code !== 'MISSING_CHAR') return offset;
  visit(document, {
    Scalar(_key, node) {
      const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
      if (quoted && node.range && node.range[0] < error.pos[0] && node.range[2] >= error.pos[0]) offset = node.range[0];
    },
  });
  return offset;
}

/**
 * Returns the innermost bracket that is open at an offset. Quoted brackets are rare, and harmless if they are closed.
 */
function openBracket(text: string, offset: number): number | undefined {
  const open: number[] = [];
  for (let at = 0; at < offset; at += 1) {
    const sign = text.charAt(at);
    if (sign === '[' || sign === '{') open.push(at);
    else if (sign === ']' || sign === '}') open.pop();
  }
  return open.at(-1);
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? text.length : end);
}
