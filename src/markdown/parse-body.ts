import type { Root } from 'hast';
import { VFile } from 'vfile';
import { printedLetters } from '#arabic/printed-letters.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { ArticleBody, Heading } from './body.ts';
import { draftOf } from './body-draft.ts';
import { cutAtMarks } from './body-mark.ts';
import { findLimitErrors } from './find-limit-errors.ts';
import { tooDeep } from './limit-error.ts';
import { LIMITS } from './limits.ts';
import { nodeDeeperThan } from './node-deeper-than.ts';
import { opening } from './opening.ts';
import { plainProse } from './plain-prose.ts';
import { type BodyProcessor, createProcessor, createTreeProcessor, processorOptionsFor } from './processor.ts';
import { paramsOf } from './report.ts';
import { toText } from './to-text.ts';
import { withoutInvisible } from './without-invisible.ts';
import { wordCount } from './word-count.ts';

/** The result of parsing a body. */
export interface ParsedBody {
  readonly body: ArticleBody;
  readonly headings: readonly Heading[];
  readonly wordCount: number;
  /** About 300 characters of the first paragraphs; may be empty. */
  readonly opening: string;
  /** Without the file, sorted by place; the body is safe to show even if there are errors. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses the Markdown of one article: safe HTML with the parts to resolve at render time, plain text, headings,
 * diagnostics. `firstLine` is the line of the file on which the body begins, from 1. Never throws: input that could
 * hang or overflow the parser is rejected first, with an empty body and an error.
 */
export function parseBody(written: string, { firstLine }: { readonly firstLine: number }): ParsedBody {
  const markdown = withoutInvisible(printedLetters(written));
  const file = new VFile({ value: markdown, data: { draft: { firstLine, parts: [], headings: [] } } });
  // Plain prose has no lists, quotes, tables or brackets, so no limits to check.
  const prose = markdown.length > MAX_PROSE_LENGTH ? undefined : plainProse(markdown);
  if (prose !== undefined) return readTree(PROSE, PROSE.runSync(prose, file), file);
  const errors = findLimitErrors(markdown, firstLine);
  if (errors.length > 0) return refused(errors);
  const processor = processorFor(markdown);
  const mdast = processor.parse(file);
  const deep = nodeDeeperThan(mdast, LIMITS.nesting);
  if (deep !== undefined) return refused([nestingError(firstLine, deep.position?.start.line)]);
  try {
    return readTree(processor, processor.runSync(mdast, file), file);
  } catch (error) {
    // A stack overflow is caused by the text: HTML can nest in more ways than the limits count.
    if (error instanceof RangeError) return refused([nestingError(firstLine)]);
    throw error;
  }
}

function readTree(processor: Pick<BodyProcessor, 'stringify'>, tree: Root, file: VFile): ParsedBody {
  const { parts, headings, firstLine } = draftOf(file);
  const text = toText(tree);
  return {
    body: { parts: cutAtMarks(processor.stringify(tree, file), parts), text },
    headings,
    wordCount: wordCount(text),
    opening: opening(tree),
    diagnostics: dedupe(file.messages.map((message) => toDiagnostic(message, firstLine)).sort(inOrder)),
  };
}

/** Removes duplicates: two plugins may report the same thing. */
function dedupe(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const reported = new Set<string>();
  return diagnostics.filter(({ line, column, message, params }) => {
    const key = `${line}:${column} ${message} ${JSON.stringify(params)}`;
    return !reported.has(key) && reported.add(key);
  });
}

function refused(diagnostics: readonly Diagnostic[]): ParsedBody {
  return { body: { parts: [], text: '' }, headings: [], wordCount: 0, opening: '', diagnostics };
}

function nestingError(firstLine: number, line = 1): Diagnostic {
  const { offset: _, ...error } = tooDeep(0, 'nesting/blocks');
  return { ...error, line: firstLine - 1 + line, column: 1 };
}

/** Longer texts (in characters) are checked against the limits first. */
const MAX_PROSE_LENGTH = 200_000;

/** For bodies without Markdown signs: only the end of the chain. */
const PROSE = createTreeProcessor();

/** Created on first use; a frozen processor keeps no state. */
const processors = new Map<string, BodyProcessor>();

function processorFor(markdown: string): BodyProcessor {
  const options = processorOptionsFor(markdown);
  const key = `${options.gfm} ${options.directives} ${options.rawHtml}`;
  const kept = processors.get(key);
  if (kept !== undefined) return kept;
  const made = createProcessor(options);
  processors.set(key, made);
  return made;
}

function toDiagnostic(said: VFile['messages'][number], firstLine: number): Diagnostic {
  const { line, column, fatal, ruleId, reason } = said;
  return {
    line: firstLine - 1 + (line ?? 1),
    column: column ?? 1,
    severity: fatal === true ? 'error' : 'warning',
    rule: ruleId ?? 'markdown',
    message: reason,
    params: paramsOf(said),
  };
}

function inOrder(a: Diagnostic, b: Diagnostic): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
