import {
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  parseDocument,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** A piece of a text, and what stands in its place. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Notes changes of a YAML text; all else of it stays byte for byte. */
export interface YamlPen {
  /** Writes another value where a text stands, quoted as it was where that can hold it. */
  write(scalar: Scalar, value: string): void;
  /** Takes out entries of a list, with the lines or commas that were theirs. */
  remove(list: YAMLSeq, indexes: readonly number[]): void;
  /** Adds texts at the end of a list that has entries. */
  add(list: YAMLSeq, values: readonly string[]): void;
  /** Adds a key with a list of texts below the pair of a mapping that holds `after`. */
  addList(map: YAMLMap, after: Pair, key: string, values: readonly string[]): void;
}

/** Returns the changes that `edit` notes in a YAML text, in their order; undefined where it cannot be read. */
export function editYaml(text: string, edit: (root: ParsedNode | null, pen: YamlPen) => void): Splice[] | undefined {
  const document = parseDocument(text, { version: '1.2', schema: 'core', uniqueKeys: false });
  if (document.errors.length > 0) return undefined;
  const splices: Splice[] = [];
  edit(document.contents, createPen(text, splices));
  return splices.sort((a, b) => a.start - b.start);
}

/** Returns a text with changes made. */
export function withSplices(text: string, splices: readonly Splice[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: written } of splices) {
    result += text.slice(at, start) + written;
    at = end;
  }
  return result + text.slice(at);
}

function createPen(text: string, splices: Splice[]): YamlPen {
  const eol = /\r\n/.test(text) ? '\r\n' : '\n';
  return {
    write(scalar, value) {
      const [start, end] = rangeOf(scalar);
      const isBlock = scalar.type === Scalar.BLOCK_FOLDED || scalar.type === Scalar.BLOCK_LITERAL;
      splices.push({ start, end, text: quoted(value, scalar) + (isBlock ? eol : '') });
    },
    remove(list, indexes) {
      splices.push(...(isFlow(list) ? flowRemovals(list, indexes) : blockRemovals(text, list, indexes)));
    },
    add(list, values) {
      const last = list.items.at(-1);
      if (last === undefined) return;
      const end = contentEnd(text, last);
      if (isFlow(list))
        splices.push({ start: end, end, text: values.map((value) => `, ${plainOrQuoted(value)}`).join('') });
      else {
        const line = text.lastIndexOf('\n', rangeOf(last)[0] - 1) + 1;
        const lead = text.slice(line, rangeOf(last)[0]);
        const at = lineEnd(text, end);
        splices.push(
          below(
            text,
            at,
            values.map((value) => lead + plainOrQuoted(value)),
            eol,
          ),
        );
      }
    },
    addList(map, after, key, values) {
      const end = contentEnd(text, after.value ?? after.key);
      const list = `${key}: [${values.map(plainOrQuoted).join(', ')}]`;
      if (map.flow === true) splices.push({ start: end, end, text: `, ${list}` });
      else {
        const start = rangeOf(after.key)[0];
        const line = text.lastIndexOf('\n', start - 1) + 1;
        splices.push(below(text, lineEnd(text, end), [' '.repeat([...text.slice(line, start)].length) + list], eol));
      }
    },
  };
}

/** Adds lines below the one that ends at `at`, which may be the last of the text and not ended. */
function below(text: string, at: number, lines: readonly string[], eol: string): Splice {
  const isOpen = at > 0 && text[at - 1] !== '\n';
  const written = lines.map((line) => (isOpen ? eol + line : line + eol)).join('');
  return { start: at, end: at, text: written };
}

function flowRemovals(list: YAMLSeq, indexes: readonly number[]): Splice[] {
  const gone = new Set(indexes);
  return indexes.flatMap((first) => {
    if (gone.has(first - 1)) return [];
    let last = first;
    while (gone.has(last + 1)) last += 1;
    const next = list.items[last + 1];
    if (next !== undefined) return [{ start: rangeOf(list.items[first])[0], end: rangeOf(next)[0], text: '' }];
    const before = list.items[first - 1];
    const start = before === undefined ? rangeOf(list.items[first])[0] : rangeOf(before)[1];
    return [{ start, end: rangeOf(list.items[last])[1], text: '' }];
  });
}

function blockRemovals(text: string, list: YAMLSeq, indexes: readonly number[]): Splice[] {
  return indexes.map((index) => {
    const item = list.items[index];
    const start = text.lastIndexOf('\n', rangeOf(item)[0] - 1) + 1;
    let end = lineEnd(text, contentEnd(text, item));
    const isFirst = text.slice(0, start).trim() === '';
    // One blank line parts the rows before and after, as it did.
    if (isFirst || /\n[ \t]*\r?\n$/.test(text.slice(0, start))) {
      const blank = /^(?:[ \t]*\r?\n)+/.exec(text.slice(end));
      if (blank !== null) end += blank[0].length;
    }
    return { start, end, text: '' };
  });
}

function isFlow(list: YAMLSeq): boolean {
  return list.flow === true;
}

/** Where the last sign of a value stands, without the blank lines and comments that the parser counts to it. */
function contentEnd(text: string, node: unknown): number {
  if (isMap(node) && node.flow !== true) {
    const last = node.items.at(-1);
    if (last !== undefined) return contentEnd(text, last.value ?? last.key);
  }
  if (isSeq(node) && node.flow !== true && node.items.length > 0) return contentEnd(text, node.items.at(-1));
  const [start, end] = rangeOf(node);
  return start + text.slice(start, end).trimEnd().length;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

function rangeOf(node: unknown): readonly [number, number] {
  const range = isNode(node) ? node.range : undefined;
  if (!range) throw new Error('a node of a parsed text has no place');
  return [range[0], range[1]];
}

function isNode(node: unknown): node is { readonly range?: readonly [number, number, number] | null } {
  return typeof node === 'object' && node !== null && 'range' in node;
}

function quoted(value: string, { type }: Scalar): string {
  if (type === Scalar.QUOTE_DOUBLE && !/["\\]/.test(value)) return `"${value}"`;
  if (type === Scalar.QUOTE_SINGLE) return `'${value.replaceAll("'", "''")}'`;
  return plainOrQuoted(value);
}

/** Plain where it reads the same in a line, in brackets and below a key. */
function plainOrQuoted(value: string): string {
  const isPlain = !/[#@%`"'[\]{},\\]|^[-?:!&*|>=]|:(?:\s|$)|^\s|\s$/.test(value) && isText(value);
  return isPlain ? value : `'${value.replaceAll("'", "''")}'`;
}

function isText(value: string): boolean {
  const { contents, errors } = parseDocument(`[${value}]`, { version: '1.2', schema: 'core' });
  const [item, ...more] = isSeq(contents) ? contents.items : [];
  return errors.length === 0 && more.length === 0 && isScalar(item) && item.value === value;
}
