/** A source text cut in two, nothing understood yet. */
export interface CutSource {
  /** The YAML between the fences; undefined where there is none. */
  readonly yaml: string | undefined;
  /** 1-based line on which the YAML begins. */
  readonly yamlLine: number;
  readonly body: string;
  /** 1-based line on which the body begins. */
  readonly bodyLine: number;
  readonly fault?: { readonly line: number; readonly rule: string; readonly message: string };
}

/** Bytes of front matter that are read; more is not front matter but a mistake. */
export const FRONT_MATTER_LIMIT = 64 * 1024;

/**
 * Cuts the front matter from the body. A BOM is passed over; CRLF is read.
 * Gives a fault for an empty file, no front matter, front matter that is not closed, or one above 64 KB.
 */
export function cutFrontMatter(source: string): CutSource {
  const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
  const nothing = { yaml: undefined, yamlLine: 2, body: text, bodyLine: 1 };
  if (text.trim() === '') {
    return {
      ...nothing,
      fault: {
        line: 1,
        rule: 'file-empty',
        message: 'The file is empty. Write front matter between "---" lines, then the text.',
      },
    };
  }
  const open = /^---[ \t]*(\r?\n|$)/.exec(text);
  if (open === null) {
    return {
      ...nothing,
      fault: {
        line: 1,
        rule: 'front-matter-missing',
        message: 'There is no front matter. Begin the file with a line "---", then title, date and section.',
      },
    };
  }
  const close = /^---[ \t]*$/m.exec(text.slice(open[0].length));
  if (close === null) {
    return {
      ...nothing,
      fault: {
        line: 1,
        rule: 'front-matter-open',
        message: 'The front matter is not closed. Write a line "---" after its last key.',
      },
    };
  }
  const yaml = text.slice(open[0].length, open[0].length + close.index);
  const rest = text.slice(open[0].length + close.index);
  const end = rest.indexOf('\n');
  const lines = countLineEnds(yaml);
  const cut: CutSource = { yaml, yamlLine: 2, body: end === -1 ? '' : rest.slice(end + 1), bodyLine: lines + 3 };
  if (Buffer.byteLength(yaml) > FRONT_MATTER_LIMIT) {
    return {
      ...cut,
      fault: {
        line: 2,
        rule: 'front-matter-too-long',
        message: 'The front matter is over 64 KB. Move text into the body.',
      },
    };
  }
  return cut;
}

function countLineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
