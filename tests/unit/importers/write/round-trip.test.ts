import fc from 'fast-check';
import type { Element, Nodes } from 'hast';
import { describe, expect, test } from 'vitest';
import { htmlToMarkdown } from '#importers/write/html-to-markdown.ts';
import { parseHtml } from '#importers/write/parse-html.ts';
import { parseBody } from '#markdown/parse-body.ts';

/** Elements that say something about their words, by the name under which two spellings of one are equal. */
const MARKS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'strong em del s ins mark sub sup q kbd cite small u abbr'.split(' ').map((name) => [name, name]),
  ),
  b: 'strong',
  i: 'em',
  strike: 's',
};
const BLOCKS = new Set(
  'p div section ul ol li blockquote pre h1 h2 h3 h4 h5 h6 table tr td th caption dl dt dd hr'.split(' '),
);
/** Blocks of which it matters which one a word is in; the others only separate. */
const NAMED = new Set('ul ol li blockquote pre h2 h3 h4 h5 h6 tr td th caption dt dd'.split(' '));

interface Letter {
  readonly sign: string;
  readonly path: readonly { readonly name: string; readonly node: object }[];
  readonly marks: string;
}

/** Returns every letter with the blocks and marks it stands in; `¶` between blocks, `⏎` for a break. */
function letters(node: Nodes, path: Letter['path'], marks: readonly string[]): Letter[] {
  const written = [...new Set(marks)].sort().join(' ');
  if (node.type === 'text') {
    const inPre = path.some(({ name }) => name === 'pre');
    const value = inPre ? node.value.replace(/\n+$/, '').replaceAll('\n', '⏎') : node.value.replace(/[ \n]+/g, ' ');
    return [...value.replace(/[\u200e\u200f\u2066-\u2069]/g, '')].map((sign) => ({
      sign,
      path,
      marks: /\s|⏎/u.test(sign) ? '' : written,
    }));
  }
  if (!('children' in node)) return [];
  if (node.type !== 'element') return node.children.flatMap((child) => letters(child, path, marks));
  const { tagName } = node;
  if (tagName === 'br') return [{ sign: '⏎', path, marks: '' }];
  const inPre = path.some(({ name }) => name === 'pre');
  const name = nameOf(node);
  const inside = NAMED.has(tagName) ? [...path, { name, node }] : path;
  const mark =
    tagName === 'a'
      ? `a ${String(node.properties['href'])}`
      : (MARKS[tagName] ?? (tagName === 'code' && !inPre ? 'code' : undefined));
  const own = node.children.flatMap((child) => letters(child, inside, mark === undefined ? marks : [...marks, mark]));
  const edge = { sign: '¶', path: [], marks: '' };
  return BLOCKS.has(tagName) ? [edge, ...own, edge] : own;
}

function nameOf({ tagName, properties }: Element): string {
  const span = [properties['colSpan'] ?? 1, properties['rowSpan'] ?? 1].join('×');
  if (tagName === 'ol') return `ol ${properties['start'] ?? 1}`;
  // The parser closes gaps between levels of headings.
  if (/^h[1-6]$/.test(tagName)) return 'heading';
  return /^t[dh]$/.test(tagName) ? `${tagName} ${span}` : tagName;
}

/** Returns what HTML says: its blocks with letters and marks; each list, item and cell by the order in which it is met. */
function meaning(html: string): string[] {
  const numbers = new Map<object, number>();
  const blocks: Letter[][] = [[]];
  for (const letter of letters(parseHtml(html), [], [])) {
    const last = blocks.at(-1)?.at(-1);
    if (letter.sign === '¶' || (last !== undefined && last.path.at(-1)?.node !== letter.path.at(-1)?.node))
      blocks.push([]);
    if (letter.sign !== '¶') blocks.at(-1)?.push(letter);
  }
  const lines = blocks.flatMap((block) => {
    const inPre = block.some(({ path }) => path.some(({ name }) => name === 'pre'));
    return inPre ? [block] : cutAtDoubleBreaks(squeeze(block));
  });
  return lines.flatMap((line) => {
    const [first] = line;
    if (first === undefined || !line.some(({ sign }) => /[^\s⏎]/u.test(sign))) return [];
    const path = first.path.map(({ name, node }) => {
      const number = numbers.get(node) ?? numbers.size + 1;
      numbers.set(node, number);
      return `${name}#${number}`;
    });
    const runs: { marks: string; text: string }[] = [];
    for (const { sign, marks } of line) {
      const run = runs.at(-1);
      if (run !== undefined && (run.marks === marks || /[\s⏎]/u.test(sign))) run.text += sign;
      else runs.push({ marks, text: sign });
    }
    const written = runs.map(({ marks, text }) => `${marks}{${text}}`).join('');
    const spaced = written
      .replace(/([\s⏎]+)\}/gu, '}$1')
      .replace(/⏎{3,}/g, '⏎⏎')
      .replace(/ +/g, ' ');
    return [`${path.join('>')}: ${spaced}`];
  });
}

/** One space between words, none at the edges or beside a break. */
function squeeze(block: readonly Letter[]): Letter[] {
  const kept: Letter[] = [];
  for (const letter of block) {
    while (letter.sign === '⏎' && /^\s$/u.test(kept.at(-1)?.sign ?? '')) kept.pop();
    if (/^\s$/u.test(letter.sign) && (kept.length === 0 || /[\s⏎]/u.test(kept.at(-1)?.sign ?? ''))) continue;
    kept.push(letter);
  }
  while (/^[\s⏎]$/u.test(kept.at(-1)?.sign ?? '')) kept.pop();
  while (/^[\s⏎]$/u.test(kept[0]?.sign ?? '')) kept.shift();
  const inLine = kept.some(({ path }) => /^heading/.test(path.at(-1)?.name ?? ''));
  return inLine ? kept.map((letter) => (letter.sign === '⏎' ? { ...letter, sign: ' ' } : letter)) : kept;
}

function cutAtDoubleBreaks(block: readonly Letter[]): Letter[][] {
  const inCell = block.some(({ path }) => /^(?:t[dh]|caption|d[td])/.test(path.at(-1)?.name ?? ''));
  const lines: Letter[][] = [[]];
  for (const [index, letter] of block.entries()) {
    const isDouble = letter.sign === '⏎' && [index - 1, index + 1].some((at) => block[at]?.sign === '⏎');
    if (!isDouble || inCell) lines.at(-1)?.push(letter);
    else if (lines.at(-1)?.length !== 0) lines.push([]);
  }
  return lines;
}

const text = fc
  .array(
    fc.constantFrom(
      ...'نص|عَلَم|«قال»|أ|،|.|؟| | |*|**|_|`|[|]|(|)|#|+|-|=|\\|!|{|}|~|~~|:|::|:::facts|1.|١. |- |> |&lt;b>|&amp;times;|&amp;|[^1]|[ ]|://|---|$|^|@|"|\u00a0|\u200f|٪'
        .split('|')
        .concat('|'),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((pieces) => pieces.join(''));
const inlineNames = Object.keys(MARKS).filter((name) => name !== 'abbr');
const { inline } = fc.letrec<{ inline: string; piece: string }>((tie) => ({
  piece: fc.oneof(
    { weight: 6, arbitrary: text },
    { weight: 1, arbitrary: fc.constant('<br>') },
    { weight: 1, arbitrary: text.map((words) => `<code>${words.replaceAll('\u00a0', ' ')}</code>`) },
    {
      weight: 5,
      arbitrary: fc
        .tuple(fc.constantFrom(...inlineNames), tie('inline'))
        .map(([name, words]) => `<${name}>${words}</${name}>`),
    },
    { weight: 1, arbitrary: tie('inline').map((words) => `<a href="https://x.example/(a)_b*c">${words}</a>`) },
  ),
  inline: fc
    .array(tie('piece'), { minLength: 1, maxLength: 4, depthIdentifier: 'inline' })
    .map((pieces) => pieces.join('')),
}));
const cell = (name: string) => inline.map((words) => `<${name}>${words}</${name}>`);
const row = (name: string) => fc.tuple(cell(name), cell(name)).map((cells) => `<tr>${cells.join('')}</tr>`);
const { blocks } = fc.letrec<{ blocks: string; block: string }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    inline.map((words) => `<p>${words}</p>`),
    inline.map((words) => `<div>${words}</div>`),
    fc.tuple(fc.constantFrom('h2', 'h3', 'h6'), inline).map(([name, words]) => `<${name}>${words}</${name}>`),
    text.map((words) => words.replaceAll('\u00a0', ' ')).map((words) => `<pre>${words}\n\n ${words}</pre>`),
    fc.tuple(row('th'), row('td')).map((rows) => `<table>${rows.join('')}</table>`),
    fc
      .tuple(inline, row('td'))
      .map(
        ([words, cells]) => `<table><caption>${words}</caption><tr><td colspan="2">${words}</td></tr>${cells}</table>`,
      ),
    row('td').map((cells) => `<table>${cells}</table>`),
    fc.tuple(inline, inline).map(([term, words]) => `<dl><dt>${term}</dt><dd>${words}</dd></dl>`),
    fc
      .array(tie('blocks'), { minLength: 1, maxLength: 2 })
      .map((items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`),
    fc
      .tuple(fc.integer({ min: 0, max: 12 }), fc.array(inline, { minLength: 1, maxLength: 3 }))
      .map(([start, items]) => `<ol start="${start}">${items.map((item) => `<li>${item}</li>`).join('')}</ol>`),
    tie('blocks').map((inside) => `<blockquote>${inside}</blockquote>`),
  ),
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join('')),
}));

describe('HTML written as Markdown and read again', () => {
  test('says the same: letters, blocks, lists, tables, marks; and our own check has nothing against it', () => {
    fc.assert(
      fc.property(blocks, (html) => {
        const { markdown } = htmlToMarkdown(html, { blankLinesSeparateParagraphs: false, convert: (words) => words });
        const { body, diagnostics } = parseBody(markdown, { firstLine: 1 });
        const read = body.parts.map((part) => (typeof part === 'string' ? part : '')).join('');
        expect(
          diagnostics.filter(({ severity }) => severity === 'error'),
          markdown,
        ).toEqual([]);
        expect(meaning(read), markdown).toEqual(meaning(html));
      }),
      { numRuns: 500, seed: 20 },
    );
  });
});
