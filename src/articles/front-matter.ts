import type { Diagnostic } from '#diagnostics/diagnostic.ts';

/** A source text cut in two, nothing understood yet. */
export interface CutSource {
  /** The YAML between the fences; undefined where there is none. */
  readonly yaml: string | undefined;
  /** 1-based line on which the YAML begins. */
  readonly yamlLine: number;
  readonly body: string;
  /** 1-based line on which the body begins. */
  readonly bodyLine: number;
  /** Why it could not be cut, without the file. */
  readonly error?: Diagnostic;
}

/** Bytes of front matter that are read; more is not front matter but a mistake. */
const FRONT_MATTER_LIMIT = 64 * 1024;

/** A line of three hyphens and nothing else; CRLF or LF ends it. */
const FENCE = /(?<=^|\n)---[ \t]*(?:\r?\n|$)/;

/**
 * Cuts the front matter from the body. BOMs are passed over; CRLF is read, and so is a text whose lines all end in CR.
 * Returns an error for an empty file, no front matter, front matter that is not closed, or one above 64 KB.
 */
export function cutFrontMatter(source: string): CutSource {
  const text = withLineFeeds(source.replace(/^\uFEFF+/, ''));
  const nothing = { yaml: undefined, yamlLine: 2, body: text, bodyLine: 1 };
  const refused = (rule: string, message: string): CutSource => ({
    ...nothing,
    error: { line: 1, column: 1, severity: 'error', rule, message },
  });
  if (text.trim() === '')
    return refused('file-empty', 'The file is empty. Write front matter between "---" lines, then the text.');
  const open = FENCE.exec(text);
  if (open?.index !== 0) return refused('front-matter-missing', missingAdvice(text));
  const start = open[0].length;
  const close = FENCE.exec(text.slice(start));
  if (close === null)
    return refused('front-matter-open', 'The front matter is not closed. Write a line "---" after its last key.');
  const yaml = text.slice(start, start + close.index);
  const cut: CutSource = {
    yaml,
    yamlLine: 2,
    body: text.slice(start + close.index + close[0].length),
    bodyLine: countLineEnds(yaml) + 3,
  };
  if (Buffer.byteLength(yaml) <= FRONT_MATTER_LIMIT) return cut;
  const message = 'The front matter is over 64 KB. Move text into the body.';
  return { ...cut, error: { line: 2, column: 1, severity: 'error', rule: 'front-matter-too-long', message } };
}

/** What stands in the place of the fence tells what to write. */
function missingAdvice(text: string): string {
  const first = text.slice(0, 200).split(/\r?\n/, 1)[0] ?? '';
  if (/^\s*(?:[-—–]{2,}|\+{3}|;{3}|={3,}|```)\s*\S{0,10}\s*$/.test(first) || /^\s+---/.test(text.slice(0, 200)))
    return 'The first line is not "---" alone. Begin the file with three hyphens, nothing before or after them.';
  return 'There is no front matter. Begin the file with a line "---", then title, date and section.';
}

/** Old Macintosh files end their lines with CR alone; the YAML reader knows no such line. */
function withLineFeeds(text: string): string {
  return text.includes('\r') && !text.includes('\n') ? text.replaceAll('\r', '\n') : text;
}

function countLineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
