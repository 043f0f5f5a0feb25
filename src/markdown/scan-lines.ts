import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { tooDeep, tooMany } from './limit-error.ts';
import { LIMITS } from './limits.ts';
import { NO_TABLE, nextTableState, type TableState } from './table-rows.ts';

const LINE_END = /\r\n|\r|\n/;
/** One `>`, bullet or number of a list item, with the space after it. */
const CONTAINER = /[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
/** One of these signs with the text before it, in the prefix of a line. */
const CONTAINER_SIGN = /[ \t]*(?:>|[-*+]|\d+[.)])/g;
const BULLET = /^ {0,3}[-*+][ \t]+\S/;
const ORDERED = /^ {0,3}(\d{1,9})([.)])[ \t]+\S/;
const HEADING = /^ {0,3}#{1,6}[ \t]/;
const QUOTE_SIGNS = /^(?: {0,3}> ?)+/;
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
/** A row that could be the delimiter row of a table. */
const DELIMITER_ROW = /^[ \t>|:-]+$/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
const DIRECTIVE_FENCE = /^[ \t>]*(:{3,})[ \t]*(\S?)/;
const LEAF_DIRECTIVE = /^[ \t>]*::[^\s:]/;
const HARD_BREAK = /(?: {2}|\\)$/;

/** State of the pass over the lines. */
interface Scan {
  lines: number;
  blocks: number;
  /** True if the previous line is blank or there is none. */
  afterBlank: boolean;
  signs: number;
  signsInParagraph: number;
  brackets: number;
  cells: number;
  /** Columns of the table the line may belong to; 0 outside a table. */
  columns: number;
  table: TableState;
  definitions: number;
  containers: number;
  items: number;
  /** Prefix of quotes and lists on the first line of this paragraph; '' outside. */
  paragraphPrefix: string;
  lazyLines: number;
  directiveCount: number;
  pictures: number;
  tags: number;
  /** Prefix of quotes and lists on the previous line, such as `  -` or `> >`; '' outside. */
  prefix: string;
  calls: number;
  /** The delimiter of an ordered list in which any number starts an item, `.` or `)`; '' outside. */
  ordered: string;
  /** The fence of the current code block; '' outside. */
  fence: string;
  /** Rows in the paragraph that could be a delimiter row. */
  delimiterRows: number;
  tables: number;
  /** Lengths of the open directive fences, outermost first. */
  directives: number[];
}

/** Returns the error for the first exceeded limit, if any: one pass over the lines, without parsing. */
export function scanLines(markdown: string): Diagnostic | undefined {
  const scan: Scan = {
    lines: 0,
    blocks: 0,
    afterBlank: true,
    signs: 0,
    signsInParagraph: 0,
    brackets: 0,
    cells: 0,
    columns: 0,
    table: NO_TABLE,
    delimiterRows: 0,
    tables: 0,
    definitions: 0,
    containers: 0,
    items: 0,
    paragraphPrefix: '',
    lazyLines: 0,
    directiveCount: 0,
    pictures: 0,
    tags: 0,
    prefix: '',
    calls: 0,
    ordered: '',
    fence: '',
    directives: [],
  };
  let start = 0;
  for (const line of markdown.split(LINE_END)) {
    const found = scanLine(line, start, scan);
    if (found !== undefined) return found;
    start += line.length + (markdown.startsWith('\r\n', start + line.length) ? 2 : 1);
  }
  return undefined;
}

function scanLine(line: string, offset: number, scan: Scan): Diagnostic | undefined {
  scan.lines += 1;
  if (scan.lines > LIMITS.lines) return tooMany(offset, 'lines');
  const wasInFence = scan.fence !== '';
  if (isInsideFence(line, scan)) {
    scan.afterBlank = true;
    scan.prefix = '';
    return wasInFence ? undefined : countBlock(offset, scan);
  }
  if (line.trim() === '') {
    startParagraph(scan);
    scan.columns = 0;
    scan.table = NO_TABLE;
    scan.delimiterRows = 0;
    scan.afterBlank = true;
    scan.paragraphPrefix = '';
    scan.ordered = '';
    if (scan.prefix.includes('>')) scan.prefix = '';
    return undefined;
  }
  scan.table = nextTableState(scan.table, line);
  const starts = startsBlock(line, scan);
  if (starts) startParagraph(scan);
  const begins = scan.afterBlank || (starts && !scan.table.isRow) || DIRECTIVE_FENCE.test(line) || UNDERLINE.test(line);
  scan.afterBlank = false;
  return (
    (begins ? countBlock(offset, scan) : undefined) ??
    scanContainers(line, offset, scan) ??
    scanDirectiveFence(line, offset, scan) ??
    scanTable(line, offset, scan) ??
    scanSigns(line, offset, scan)
  );
}

function countBlock(offset: number, scan: Scan): Diagnostic | undefined {
  scan.blocks += 1;
  return scan.blocks > LIMITS.blocks ? tooMany(offset, 'blocks') : undefined;
}

function startParagraph(scan: Scan): void {
  scan.signsInParagraph = 0;
  scan.brackets = 0;
}

/** Signs in code are not counted. Only a fence outside quotes and lists is trusted; others may end implicitly. */
function isInsideFence(line: string, scan: Scan): boolean {
  const fence = FENCE.exec(line)?.[1] ?? '';
  if (scan.fence === '') {
    scan.fence = fence;
    return fence !== '';
  }
  const closes = fence.startsWith(scan.fence) && line.trim() === fence;
  if (closes || /^[ \t]*:{3,}/.test(line)) scan.fence = '';
  return true;
}

/** Returns true when a line certainly ends the previous paragraph. */
function startsBlock(written: string, scan: Scan): boolean {
  const line = written.replace(QUOTE_SIGNS, '');
  if (line.trim() === '') {
    scan.ordered = '';
    return true;
  }
  if (BULLET.test(line)) {
    scan.ordered = '';
    return true;
  }
  const [, number, sign = ''] = ORDERED.exec(line) ?? [];
  if (number !== undefined && (Number(number) === 1 || scan.ordered === sign)) {
    scan.ordered = sign;
    return true;
  }
  return HEADING.test(line) || scan.table.isRow;
}

/**
 * Counts the quotes and lists that begin on this line, including those its indentation allows, and underlined headings.
 */
function scanContainers(line: string, offset: number, scan: Scan): Diagnostic | undefined {
  let depth = 0;
  let end = 0;
  let inItem = false;
  CONTAINER.lastIndex = 0;
  while (CONTAINER.test(line)) {
    const sign = line.slice(end, CONTAINER.lastIndex).trim();
    const indentation = CONTAINER.lastIndex - end - sign.length;
    depth += 1 + Math.floor(indentation / 2);
    end = CONTAINER.lastIndex;
    // Content of an item starts again with each item.
    if (inItem) scan.containers += 1;
    if (sign !== '>') {
      inItem = true;
      scan.items += 1;
    }
  }
  if (depth > LIMITS.nesting) return tooDeep(offset, 'nesting/lists');
  if (scan.items > LIMITS.items) return tooMany(offset, 'items');
  const prefix = line.slice(0, end).replace(/\d+/g, '1');
  if (prefix !== '' && prefix !== scan.prefix) scan.containers += newContainers(scan.prefix, prefix);
  if (UNDERLINE.test(line)) scan.containers += 1;
  scan.prefix = prefix;
  if (prefix !== '') scan.paragraphPrefix = prefix;
  else if (isLazy(line, scan.paragraphPrefix)) scan.lazyLines += 1;
  if (scan.lazyLines > LIMITS.lazyLines) return tooMany(offset, 'lazyLines');
  return scan.containers > LIMITS.containers ? tooMany(offset, 'containers') : undefined;
}

/** Returns how many quotes and lists begin on a line: all but the outer ones that the line before has too. */
function newContainers(before: string, prefix: string): number {
  const signs = prefix.match(CONTAINER_SIGN) ?? [];
  const signsBefore = before.match(CONTAINER_SIGN) ?? [];
  const shared = signs.findIndex((sign, index) => sign !== signsBefore[index]);
  return signs.length - (shared < 0 ? signs.length - 1 : shared);
}

/** Returns true when an unmarked line may continue a paragraph in a quote or item above. */
function isLazy(line: string, above: string): boolean {
  return above !== '' && (above.includes('>') || !/^[ \t]{2}/.test(line));
}

function scanDirectiveFence(line: string, offset: number, scan: Scan): Diagnostic | undefined {
  const [, fence, name] = DIRECTIVE_FENCE.exec(line) ?? [];
  if (LEAF_DIRECTIVE.test(line)) scan.directiveCount += 2;
  if (scan.directiveCount > 2 * LIMITS.directives) return tooMany(offset, 'directives');
  if (fence === undefined) return undefined;
  scan.directiveCount += 1;
  if (name !== '') scan.directives.push(fence.length);
  else {
    const closed = scan.directives.findIndex((length) => length <= fence.length);
    if (closed >= 0) scan.directives.length = closed;
  }
  return scan.directives.length > LIMITS.nesting ? tooDeep(offset, 'nesting/directives') : undefined;
}

/** A row has all columns of its table even if it is shorter. */
function scanTable(line: string, offset: number, scan: Scan): Diagnostic | undefined {
  if (!line.includes('|')) {
    scan.cells += scan.columns;
  } else {
    const columns = line.split('|').length;
    if (line.includes('-') && DELIMITER_ROW.test(line)) {
      scan.columns = columns;
      scan.delimiterRows += 1;
      if (line.includes('|')) scan.tables += 1;
    }
    scan.cells += Math.max(columns, scan.columns);
  }
  if (scan.delimiterRows > LIMITS.delimiterRows) return tooMany(offset, 'delimiterRows');
  if (scan.tables > LIMITS.tables) return tooMany(offset, 'tables');
  return scan.cells > LIMITS.tableCells ? tooMany(offset, 'tableCells') : undefined;
}

const SIGNS = /[[\]*_`~<&@|!\\]|:\/\/|www\./gi;

function scanSigns(line: string, offset: number, scan: Scan): Diagnostic | undefined {
  for (const { 0: sign, index } of line.matchAll(SIGNS)) {
    if (sign === '|' && scan.table.isRow) continue;
    scan.signs += 1;
    scan.signsInParagraph += 1;
    if (sign === '[') {
      scan.brackets += 1;
      if (line.charAt(index + 1) === '^') scan.calls += 1;
      if (line.charAt(index - 1) === '!') scan.pictures += 1;
    } else if (sign === ']') {
      scan.brackets = Math.max(0, scan.brackets - 1);
      if (line.charAt(index + 1) === ':') scan.definitions += 1;
    }
    if (sign === '<' && /[a-z/]/i.test(line.charAt(index + 1))) scan.tags += 1;
    if (scan.brackets > LIMITS.nesting) return tooDeep(offset + index, 'nesting/brackets');
  }
  if (HARD_BREAK.test(line)) scan.signsInParagraph += 1;
  if (scan.pictures > LIMITS.pictures) return tooMany(offset, 'pictures');
  if (scan.tags > LIMITS.tags) return tooMany(offset, 'tags');
  if (scan.definitions > LIMITS.definitions) return tooMany(offset, 'definitions');
  if (scan.calls > LIMITS.footnoteCalls + LIMITS.definitions) return tooMany(offset, 'footnoteCalls');
  if (scan.signsInParagraph > LIMITS.signsInParagraph) return tooMany(offset, 'signsInParagraph');
  if (scan.signs > LIMITS.signs) return tooMany(offset, 'signs');
  return undefined;
}
