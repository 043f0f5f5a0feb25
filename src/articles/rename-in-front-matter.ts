import { isMap, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { editYaml, type Splice, withSplices, type YamlPen } from '#diagnostics/edit-yaml.ts';
import { cutFrontMatter } from './front-matter.ts';
import { plainLines } from './plain-lines.ts';
import { canonicalKey } from './schema.ts';
import { NAME_SEPARATOR, TAG_SEPARATOR } from './understand.ts';

/** Which words of which key get another name. */
export interface WordChange {
  readonly key: 'section' | 'tags' | 'authors' | 'sources';
  /** Returns what stands in place of a word; undefined for a word that stays. */
  readonly renamed: (word: string) => string | undefined;
  /** Returns true for a word that already means what others are renamed to. */
  readonly isTarget: (word: string) => boolean;
}

/**
 * Returns the text of an article in which words of one key have another name; the same text where it has none of them, and
 * undefined where it cannot be read. A word that the list already has is taken out. All other lines stay byte for byte.
 */
export function renameInFrontMatter(text: string, change: WordChange): string | undefined {
  const { yaml, error } = cutFrontMatter(text);
  if (yaml === undefined || error !== undefined) return undefined;
  const bare = text.replace(/^\uFEFF+/, '');
  const isOldMac = bare.includes('\r') && !bare.includes('\n');
  const start = text.length - bare.length + firstLineLength(bare);
  const read = plainLines(yaml);
  const splices = editYaml(read, (root, pen) => renameIn(root, change, pen));
  if (splices === undefined) return undefined;
  if (splices.length === 0) return text;
  const renamed = editedLines(yaml, read, splices);
  const written = isOldMac ? renamed.replaceAll('\n', '\r') : renamed;
  return text.slice(0, start) + written + text.slice(start + yaml.length);
}

function firstLineLength(text: string): number {
  return (/^[^\r\n]*(?:\r\n|\n|\r|$)/.exec(text)?.[0] ?? '').length;
}

/** Makes changes that were found in `read`, whose lines are those of `yaml`; a line without a change stays as in `yaml`. */
function editedLines(yaml: string, read: string, splices: readonly Splice[]): string {
  const lines = read.split('\n');
  const starts = lineStarts(lines);
  const lineOf = (offset: number): number => starts.findLastIndex((start) => start <= offset);
  const touched = new Set(
    splices.flatMap(({ start, end }) => {
      const [first, last] = [lineOf(start), lineOf(Math.max(start, end - 1))];
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    }),
  );
  const mixed = yaml.split('\n').map((line, index) => {
    const other = lines[index] ?? '';
    if (!touched.has(index)) return line;
    return line.endsWith('\r') && !other.endsWith('\r') ? `${other}\r` : other;
  });
  const places = lineStarts(mixed);
  const moved = (offset: number): number => {
    const line = lineOf(offset);
    return (places[line] ?? 0) + offset - (starts[line] ?? 0);
  };
  const changes = splices.map(({ start, end, text }) => ({ start: moved(start), end: moved(end), text }));
  return withSplices(mixed.join('\n'), changes);
}

function lineStarts(lines: readonly string[]): number[] {
  let at = 0;
  return lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return start;
  });
}

function renameIn(root: ParsedNode | null, change: WordChange, pen: YamlPen): void {
  if (!isMap(root)) return;
  const pair = root.items.find(
    ({ key }) => isScalar(key) && canonicalKey([], String(key.value).normalize('NFC')) === change.key,
  );
  if (isSeq(pair?.value)) renameInList(pair.value, change, pen);
  else if (isScalar(pair?.value))
    renameScalar(pair.value, change, { pen, isTargetThere: hasTarget(pair.value, change) });
}

function renameInList(list: YAMLSeq, change: WordChange, pen: YamlPen): void {
  let isTargetThere = list.items.some((item) => isScalar(item) && hasTarget(item, change));
  const emptied: number[] = [];
  for (const [index, item] of list.items.entries()) {
    if (isScalar(item)) {
      const left = renameScalar(item, change, { pen, isTargetThere });
      if (left === 'nothing') emptied.push(index);
      if (left === 'renamed') isTargetThere = true;
    } else if (isMap(item)) renameNamed(item, change, pen);
  }
  pen.remove(list, emptied);
}

function hasTarget(scalar: Scalar, { key, isTarget }: WordChange): boolean {
  return key !== 'section' && wordsOf(scalar, key).some(({ word }) => isTarget(word));
}

/** A source with its address: two of them may be two pages of one publisher, so none is taken out. */
function renameNamed(item: YAMLMap, change: WordChange, pen: YamlPen): void {
  const name = item.items.find(
    ({ key }) => isScalar(key) && canonicalKey([change.key, 0], String(key.value)) === 'name',
  )?.value;
  if (!isScalar(name) || typeof name.value !== 'string') return;
  const renamed = change.renamed(tidy(name.value));
  if (renamed !== undefined) pen.write(name, renamed);
}

/** Renames the words of one value; those that are there already are left out, with the sign that parted them. */
function renameScalar(
  scalar: Scalar,
  change: WordChange,
  { pen, isTargetThere }: { readonly pen: YamlPen; readonly isTargetThere: boolean },
): 'same' | 'renamed' | 'nothing' {
  const words = wordsOf(scalar, change.key);
  if (!words.some(({ word }) => change.renamed(word) !== undefined)) return 'same';
  let isThere = isTargetThere;
  const kept: string[] = [];
  let separator = '';
  for (const { word, before, after, next } of words) {
    const renamed = change.renamed(word);
    const isLeftOut = renamed !== undefined && isThere;
    if (renamed !== undefined) isThere = true;
    if (!isLeftOut) kept.push((kept.length === 0 ? '' : separator) + before + (renamed ?? word) + after);
    if (!isLeftOut) separator = next;
  }
  if (kept.length === 0) return 'nothing';
  pen.write(scalar, kept.join(''));
  return 'renamed';
}

interface Word {
  readonly word: string;
  /** «بقلم», and spaces. */
  readonly before: string;
  readonly after: string;
  /** The sign between this word and the next one. */
  readonly next: string;
}

function wordsOf({ value }: Scalar, key: WordChange['key']): Word[] {
  // A number or a date without quotes is refused by the check.
  if (typeof value !== 'string') return [];
  if (key === 'section') return [{ word: tidy(value), before: '', after: '', next: '' }];
  const separator = key === 'tags' ? TAG_SEPARATOR : NAME_SEPARATOR;
  const signs = [...value.matchAll(new RegExp(separator, 'gu'))].map(([sign]) => sign);
  return value.split(separator).map((part, index) => {
    const [, before = '', word = '', after = ''] = /^(\s*(?:بقلم\s*[:：]?\s+)?)(.*?)(\s*)$/su.exec(part) ?? [];
    const isName = key === 'authors';
    const by = isName ? before : (/^\s*/u.exec(before)?.[0] ?? '');
    return { word: tidy(isName ? word : before.slice(by.length) + word), before: by, after, next: signs[index] ?? '' };
  });
}

function tidy(word: string): string {
  return word.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
