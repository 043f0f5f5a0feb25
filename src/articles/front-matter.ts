import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { type SaidByRule, says } from '#messages/says.ts';

/** A source text split into front matter and body, neither parsed yet. */
export interface CutSource {
  /** The YAML between the fences; undefined if there is none. */
  readonly yaml: string | undefined;
  /** 1-based line on which the YAML begins. */
  readonly yamlLine: number;
  readonly body: string;
  /** 1-based line on which the body begins. */
  readonly bodyLine: number;
  /** Why it could not be split, without the file. */
  readonly error?: Diagnostic;
}

/** Maximum bytes of front matter. */
const FRONT_MATTER_LIMIT = 64 * 1024;

/** A line of three hyphens and nothing else, ended by CRLF or LF. */
const FENCE = /(?<=^|\n)---[ \t]*(?:\r?\n|$)/;

/**
 * Splits front matter and body. BOMs are skipped; CRLF and CR line ends are supported. Returns an error for an empty
 * file, missing front matter, front matter that is not closed, or more than 64 KB of it.
 */
export function cutFrontMatter(source: string): CutSource {
  const text = withLineFeeds(source.replace(/^\uFEFF+/, ''));
  const nothing = { yaml: undefined, yamlLine: 2, body: text, bodyLine: 1 };
  const refused = (said: SaidByRule): CutSource => ({
    ...nothing,
    error: { line: 1, column: 1, severity: 'error', ...said },
  });
  if (text.trim() === '') return refused(says('file-empty'));
  const open = FENCE.exec(text);
  if (open?.index !== 0) return refused(says(missingId(text)));
  const start = open[0].length;
  const close = FENCE.exec(text.slice(start));
  if (close === null) return refused(says('front-matter-open'));
  const yaml = text.slice(start, start + close.index);
  const cut: CutSource = {
    yaml,
    yamlLine: 2,
    body: text.slice(start + close.index + close[0].length),
    bodyLine: countLineEnds(yaml) + 3,
  };
  if (Buffer.byteLength(yaml) <= FRONT_MATTER_LIMIT) return cut;
  return { ...cut, error: { line: 2, column: 1, severity: 'error', ...says('front-matter-too-long') } };
}

/** Chooses the advice by what is written in place of the fence. */
function missingId(text: string): 'front-matter-missing' | 'front-matter-missing/fence' {
  const first = text.slice(0, 200).split(/\r?\n/, 1)[0] ?? '';
  if (/^\s*(?:[-—–]{2,}|\+{3}|;{3}|={3,}|```)\s*\S{0,10}\s*$/.test(first) || /^\s+---/.test(text.slice(0, 200)))
    return 'front-matter-missing/fence';
  return 'front-matter-missing';
}

/** Classic Mac OS files end lines with CR alone, which the YAML parser does not recognise. */
function withLineFeeds(text: string): string {
  return text.includes('\r') && !text.includes('\n') ? text.replaceAll('\r', '\n') : text;
}

function countLineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
