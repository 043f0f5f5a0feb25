import { says } from '#messages/says.ts';
import { type RecordOptions, recordItem } from './record-item.ts';
import type { SourceRecord } from './source-item.ts';

/** Letters of one row; longer is a quotation mark without its second. */
const LONGEST_ROW = 16_000_000;

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Returns the sign between the cells of a table's first line. */
export function separatorOf(header: string): string {
  const count = (sign: string): number => header.split(sign).length;
  return [';', '\t', '|', '؛'].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',');
}

/** Yields the article of each row of a table whose first row names its columns. Cells may hold line ends in quotation marks. */
export async function* readCsv(chunks: AsyncIterable<string>, options: RecordOptions): AsyncGenerator<SourceRecord> {
  let header: readonly string[] | undefined;
  for await (const { line, cells } of csvRows(chunks)) {
    if (header === undefined) {
      header = cells.map((name) => name.trim());
      continue;
    }
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (cells.length > header.length) {
      const said = says('row-too-wide', { cells: cells.length, names: header.length });
      yield { diagnostic: { file: options.file, line, severity: 'error', ...said } };
      continue;
    }
    const record = Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']));
    yield recordItem(record, line, options);
  }
}

/** Yields the rows of a table of RFC 4180, with `""` for a quotation mark within a cell. */
export async function* csvRows(chunks: AsyncIterable<string>): AsyncGenerator<Row> {
  const state = { cell: '', cells: [] as string[], quoted: false, line: 1, start: 1, separator: '', held: '' };
  for await (const chunk of chunks) {
    state.held += chunk;
    if (state.separator === '') {
      if (!state.held.includes('\n')) continue;
      state.held = state.held.replace(/^\ufeff/, '');
      state.separator = separatorOf(state.held.slice(0, state.held.indexOf('\n')));
    }
    yield* takeRows(state, false);
  }
  if (state.separator === '') state.separator = separatorOf(state.held);
  yield* takeRows(state, true);
  if (state.cell !== '' || state.cells.length > 0) yield { line: state.start, cells: [...state.cells, state.cell] };
}

interface RowState {
  cell: string;
  cells: string[];
  quoted: boolean;
  line: number;
  start: number;
  separator: string;
  held: string;
}

function* takeRows(state: RowState, isLast: boolean): Generator<Row> {
  const text = state.held;
  // A mark at the end may be the first of two.
  const end = isLast ? text.length : text.length - 1;
  let at = 0;
  while (at < end) {
    const sign = text.charAt(at);
    if (state.quoted) {
      const next = nextOf(text, at, '"');
      if (next > at) {
        const piece = text.slice(at, Math.min(next, end));
        state.cell += piece;
        state.line += piece.split('\n').length - 1;
        at += piece.length;
        if (state.cell.length > LONGEST_ROW) throw new RangeError('a quotation mark in the table is not closed');
        continue;
      }
      if (text.charAt(at + 1) === '"') {
        state.cell += '"';
        at += 2;
      } else {
        state.quoted = false;
        at += 1;
      }
      continue;
    }
    if (sign === '"' && state.cell.trim() === '') {
      state.cell = '';
      state.quoted = true;
    } else if (sign === state.separator) {
      state.cells.push(state.cell);
      state.cell = '';
    } else if (sign === '\n' || (sign === '\r' && text.charAt(at + 1) !== '\n')) {
      yield { line: state.start, cells: [...state.cells, state.cell] };
      state.cell = '';
      state.cells = [];
      state.line += 1;
      state.start = state.line;
    } else if (sign !== '\r') state.cell += sign;
    at += 1;
  }
  state.held = text.slice(at);
}

function nextOf(text: string, from: number, sign: string): number {
  const found = text.indexOf(sign, from);
  return found < 0 ? text.length : found;
}
