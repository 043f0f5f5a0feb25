/** Keys whose value is a text of words: it is read as it is, whatever signs of YAML it holds. */
const TEXT_KEYS = new Set(
  [
    'title|العنوان|summary|الملخص|kicker|التمهيد|headline',
    'alt|الوصف|caption|التعليق|credit|المصور|المصدر|reason|السبب|text|النص',
  ].flatMap((names) => names.split('|')),
);
const TAG_KEYS = new Set(['tags', 'الوسوم', 'الوسم', 'وسوم']);

const LIST_KEYS = new Set(
  'tags|الوسوم|الوسم|وسوم|authors|الكتاب|الكتّاب|الكاتب|sources|المصادر|highlights|في سطور'.split('|'),
);
/** A line below the key of a list that is neither an item nor a mapping: its editor left the hyphen out. */
const BARE_ITEM = /^(\s+)(?![-#[{"'|>&*!])([^:\s].*)$/;

const KEY_LINE = /^(\s*(?:- )?)([\p{L}\p{M} ]+?)(\s*:\s+)(\S.*?)\s*$/u;
const QUOTED_OR_BLOCK = /^(?:["'[{|>&*!]|\\)/;
/** What YAML would take for a key, a comment or a reserved sign. */
const MISREAD = /:(?:\s|$)|(?:^|\s)#\S|^[@%`]|^[-?] /;
/** A comment: a sign with a space after it. */
const COMMENT = /\s#\s/;
const HASHTAG = /#(?=[\p{L}\p{N}_])[\p{L}\p{M}\p{N}_]*/gu;

/**
 * Returns front matter in which YAML reads what the editor wrote: a headline with «:» or «#» in it becomes a quoted
 * one, `#وسم` under the tags loses its sign, and a line of its own below the key of a list is an item of it. Lines stay where they are; without such signs the text is the same.
 */
export function plainLines(yaml: string): string {
  if (!/[#:@%`]/.test(yaml)) return yaml;
  const lines = yaml.split('\n');
  let inTags = false;
  /** Below the key of a list without an item yet: the indent of its first line, once that is known. */
  let bare: { readonly indent?: string } | undefined;
  return lines
    .map((line, index) => {
      const match = KEY_LINE.exec(line) ?? /^(\s*)([\p{L}\p{M} ]+?)(\s*:)()\s*$/u.exec(line);
      const key = match?.[2]?.normalize('NFC') ?? '';
      if (match !== null && TAG_KEYS.has(key)) inTags = true;
      else if (match !== null || /^\S/.test(line.replace(/^- /, ' '))) inTags = false;
      if (match !== null || /^\S/.test(line)) bare = match?.[4] === '' && LIST_KEYS.has(key) ? {} : undefined;
      else if (/^\s*-/.test(line)) bare = undefined;
      const indent = BARE_ITEM.exec(line)?.[1];
      if (bare !== undefined && indent !== undefined) bare = { indent: bare.indent ?? indent };
      if (bare !== undefined && indent !== undefined && indent === bare.indent)
        return withHyphen(inTags ? withoutHashtags(line) : line);
      if (inTags) return withoutHashtags(line);
      if (match === null || !TEXT_KEYS.has(key) || isContinued(lines[index + 1], match[1] ?? '')) return line;
      return quoted(match, line);
    })
    .join('\n');
}

function withHyphen(line: string): string {
  return line.replace(BARE_ITEM, '$1- $2');
}

function quoted([, indent = '', key = '', colon = '', value = '']: readonly string[], line: string): string {
  if (QUOTED_OR_BLOCK.test(value) || !MISREAD.test(value) || COMMENT.test(value)) return line;
  return `${indent}${key}${colon}'${value.replaceAll("'", "''")}'`;
}

/** A value may go on in deeper lines below it. */
function isContinued(next: string | undefined, indent: string): boolean {
  return next !== undefined && next.trim() !== '' && next.search(/\S/) > indent.length;
}

/** `#كأس_العالم` means «كأس العالم»; two such words without a comma get one. */
function withoutHashtags(line: string): string {
  if (!line.includes('#')) return line;
  return line.replace(HASHTAG, (hashtag: string, at: number) => {
    const before = line.slice(0, at);
    if (/["'][^"']*$/.test(before) && /^[^"']*["']/.test(line.slice(at)) && /["']/.test(before)) return hashtag;
    const words = hashtag.slice(1).replaceAll('_', ' ');
    return /[\p{L}\p{M}\p{N}]\s+$/u.test(before) ? `، ${words}` : words;
  });
}
