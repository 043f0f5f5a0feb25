/** State of the table that a line may belong to. */
export interface TableState {
  /** True if the line is certainly a table row, so its text is separate. */
  readonly isRow: boolean;
  readonly line: Line | undefined;
  /** The preceding delimiter row; undefined outside a table. */
  readonly table: Line | undefined;
}

interface Line {
  readonly quotes: number;
  readonly indentation: number;
  readonly rest: string;
}

export const NO_TABLE: TableState = { isRow: false, line: undefined, table: undefined };

const QUOTE = / {0,3}> ?/y;
/** May begin another block or definition, so it is not trusted as a row. */
const OTHER_BLOCK = /^(?:[>#<`~*+_:=-]|\d{1,9}[.)]|\[[^\]]*\]:)/;

/**
 * Returns the state after a line. Strict if in doubt, because a row ends the paragraph before it, which must not happen
 * for text that only resembles a table. A blank line returns `NO_TABLE`.
 */
export function nextTableState(before: TableState, written: string): TableState {
  const line = readLine(written);
  if (line.rest === '') return NO_TABLE;
  const { table, line: header } = before;
  if (table !== undefined) {
    const goes = line.quotes === table.quotes && isInside(line, table.indentation);
    return { isRow: goes, line, table: goes ? table : undefined };
  }
  const begins = header !== undefined && line.quotes === header.quotes && isDelimiterRow(line, header);
  return { isRow: begins, line, table: begins ? line : undefined };
}

function readLine(written: string): Line {
  let quotes = 0;
  let start = 0;
  QUOTE.lastIndex = 0;
  while (QUOTE.test(written)) {
    quotes += 1;
    start = QUOTE.lastIndex;
  }
  const rest = written.slice(start).trim();
  const indentation = rest === '' ? 0 : written.indexOf(rest.charAt(0), start) - start;
  return { quotes, indentation: written.includes('\t') ? 4 : indentation, rest };
}

function isInside({ indentation, rest }: Line, least: number): boolean {
  return indentation >= least && indentation <= 3 && !OTHER_BLOCK.test(rest);
}

/** `|---|:-:|` below a row with as many cells. */
function isDelimiterRow(line: Line, header: Line): boolean {
  if (!line.rest.includes('|') || line.indentation > 3 || !isInside(header, 0)) return false;
  if (line.indentation < header.indentation || /^[|\s]*$/.test(header.rest)) return false;
  const cells = cellsOf(line.rest);
  return cells.every((cell) => /^:?-+:?$/.test(cell.trim())) && cells.length === cellsOf(header.rest).length;
}

function cellsOf(row: string): string[] {
  const cells = row.replace(/\\./g, 'x').split('|');
  if (cells.length > 1 && cells[0]?.trim() === '') cells.shift();
  if (cells.length > 1 && cells.at(-1)?.trim() === '') cells.pop();
  return cells;
}
