import { endAddress, escapeInline, escapeLineStart } from './to-markdown-text.ts';

/** A piece of text of one look, with what it links to; `break` ends a line, `split` a paragraph. */
export type InlineRun =
  | { readonly type: 'text'; readonly text: string; readonly mark: '' | '*' | '**'; readonly link: string | undefined }
  | { readonly type: 'break' }
  | { readonly type: 'split' };

type TextRun = Extract<InlineRun, { type: 'text' }>;

/**
 * Returns the paragraphs of a series of runs as Markdown, each on one line or on lines parted by hard breaks.
 * Two breaks part paragraphs, as old pages write them: `نص<br><br>نص`.
 */
export function toParagraphs(runs: readonly InlineRun[]): string[] {
  return cutAt(runs, (run, next) => run.type === 'split' || (run.type === 'break' && isBreak(next)))
    .map((paragraph) =>
      cutAt(paragraph, isBreak)
        .map(toLine)
        .filter((line) => line !== ''),
    )
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(escapeLineStart).reduce((above, line) => `${endAddress(above)}\\\n${line}`));
}

/** Returns runs on one line of Markdown, for headings and cells. */
export function toLine(runs: readonly InlineRun[]): string {
  const texts = runs.map(
    (run): TextRun => (run.type === 'text' ? run : { type: 'text', text: ' ', mark: '', link: undefined }),
  );
  const groups = joinEqual(collapseSpace(texts), (run) => run.link);
  let line = '';
  for (const { key: link, runs: linked } of groups) {
    // "!" before a link would make a picture of it.
    if (link === undefined) line = endAddress(line) + writeMarks(linked);
    else line = endAddress(line).replace(/!$/, '\\!') + writeLink(writeMarks(linked), link);
  }
  return line.trim();
}

function isBreak(run: InlineRun | undefined): boolean {
  return run?.type === 'break';
}

/** Cuts a list at each item that says so, and drops that item and the breaks about it. */
function cutAt(
  runs: readonly InlineRun[],
  isCut: (run: InlineRun, next: InlineRun | undefined) => boolean,
): InlineRun[][] {
  const pieces: InlineRun[][] = [[]];
  const seen = runs.filter((run, index) => !isBlankBetweenBreaks(runs, index, run));
  for (const [index, run] of seen.entries()) {
    if (isCut(run, seen[index + 1])) pieces.push([]);
    else pieces.at(-1)?.push(run);
  }
  return pieces;
}

/** White space that the source's layout left between two breaks parts nothing. */
function isBlankBetweenBreaks(runs: readonly InlineRun[], index: number, run: InlineRun): boolean {
  return run.type === 'text' && /^[ \n]*$/.test(run.text) && (isBreak(runs[index - 1]) || isBreak(runs[index + 1]));
}

/** As HTML shows it: runs of white space are one space, none at the start. */
function collapseSpace(runs: readonly TextRun[]): TextRun[] {
  let endsInSpace = true;
  return runs.map((run) => {
    const text = run.text.replace(/[ \n]+/g, ' ');
    const shown = endsInSpace ? text.replace(/^ /, '') : text;
    if (shown !== '') endsInSpace = shown.endsWith(' ');
    return { ...run, text: shown };
  });
}

function joinEqual<K>(runs: readonly TextRun[], keyOf: (run: TextRun) => K): { key: K; runs: TextRun[] }[] {
  const groups: { key: K; runs: TextRun[] }[] = [];
  for (const run of runs) {
    if (run.text === '') continue;
    const last = groups.at(-1);
    if (last !== undefined && last.key === keyOf(run)) last.runs.push(run);
    else groups.push({ key: keyOf(run), runs: [run] });
  }
  return groups;
}

function writeMarks(runs: readonly TextRun[]): string {
  const groups = joinEqual(runs, (run) => run.mark).map(({ key, runs: equal }) => ({
    mark: key,
    text: equal.map((run) => run.text).join(''),
  }));
  let result = '';
  for (const [index, { mark, text }] of groups.entries()) {
    const [, before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
    const neighbours = {
      before: before === '' ? groups[index - 1]?.text.at(-1) : ' ',
      after: after === '' ? groups[index + 1]?.text.at(0) : ' ',
    };
    const sign = core !== '' && canMark(core, neighbours) ? mark : '';
    result = endAddress(result + before) + sign + escapeInline(core) + sign + after;
  }
  return result;
}

/**
 * Markdown reads `**«نص»**بعد` as plain stars: a mark beside punctuation inside must not touch a letter outside.
 * https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run
 */
function canMark(core: string, { before, after }: { before: string | undefined; after: string | undefined }): boolean {
  const isOpen = (sign: string | undefined): boolean => sign === undefined || /[\s\p{P}\p{S}]/u.test(sign);
  const isSign = (sign: string | undefined): boolean => sign !== undefined && /[\p{P}\p{S}]/u.test(sign);
  return !(isSign(core.at(0)) && !isOpen(before)) && !(isSign(core.at(-1)) && !isOpen(after));
}

function writeLink(text: string, url: string): string {
  const [, before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
  return core === '' ? text : `${before}[${core}](${url.replace(/[()\\]/g, encodeSign)})${after}`;
}

function encodeSign(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
