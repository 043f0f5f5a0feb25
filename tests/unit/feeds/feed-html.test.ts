import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { Element, Nodes, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { firstStrongDirection } from '#arabic/direction.ts';
import { cutFrontMatter } from '#articles/front-matter.ts';
import { toFeedHtml } from '#feeds/feed-html.ts';
import { parseBody } from '#markdown/parse-body.ts';

const RLM = '\u200F';

describe('toFeedHtml', () => {
  test.each([
    ['the opening words in red', '<p><span class="rub">قال المتحدث</span> إن</p>', '<p>قال المتحدث إن</p>'],
    ['ids and classes', '<h2 id="خلفية" class="x">خلفية</h2>', '<h2>خلفية</h2>'],
    [
      'a table that scrolls',
      '<div class="table" role="region" tabindex="0" aria-label="جدول"><table><tbody><tr><td colspan="2">أ</td></tr></tbody></table></div>',
      '<div><table><tbody><tr><td colspan="2">أ</td></tr></tbody></table></div>',
    ],
    [
      'a margin note, which is shown open',
      '<details class="note"><summary><span class="note-label">حاشية: </span><b>الميناء الجاف</b></summary><div><p>نص</p></div></details>',
      '<div><p>حاشية: <b>الميناء الجاف</b></p><div><p>نص</p></div></div>',
    ],
    [
      'the way back from a footnote',
      '<li id="fn-1"><p>هامش <a href="https://nuqta.example/a/#fnref-1" class="fn-back" aria-label="عودة">↑</a></p></li>',
      '<li><p>هامش </p></li>',
    ],
    [
      'a timeline, a list without numbers',
      '<ol class="timeline"><li><ol><li>أ</li></ol></li></ol>',
      '<ul><li><ol><li>أ</li></ol></li></ul>',
    ],
    [
      'caption and credit',
      '<figcaption><span>قاعة</span><cite>رسم: نقطة</cite></figcaption>',
      '<figcaption>قاعة <cite>رسم: نقطة</cite></figcaption>',
    ],
    [
      'asides and sections',
      '<aside class="box" aria-label="x"><p class="box-title">إطار</p></aside><section class="footnotes"></section>',
      '<div><p>إطار</p></div><div></div>',
    ],
    [
      'an image',
      '<img src="https://nuqta.example/a.jpg" width="2" height="1" alt="أ > ب" loading="lazy"/>',
      '<img src="https://nuqta.example/a.jpg" width="2" height="1" alt="أ > ب"/>',
    ],
  ])('leaves of %s what a reader takes', (_name, html, expected) => {
    expect(toFeedHtml(html)).toBe(expected);
  });

  test.each([
    ['<p>RSS صيغة</p>', `<p>${RLM}RSS صيغة</p>`],
    ['<p>«<bdi>RSS</bdi>» صيغة</p>', `<p>${RLM}«\u2068RSS\u2069» صيغة</p>`],
    ['<ul><li><p><b>2026</b> Atom</p></li></ul>', `<ul><li><p>${RLM}<b>2026</b> Atom</p></li></ul>`],
    ['<p>صيغة RSS</p>', '<p>صيغة RSS</p>'],
    ['<p>&quot;صيغة</p>', '<p>&quot;صيغة</p>'],
    ['<p>2026</p><p>Atom</p>', `<p>2026</p><p>${RLM}Atom</p>`],
    ['<p>أ<br/>RSS</p>', '<p>أ<br/>RSS</p>'],
  ])('puts a mark before a block that begins from the left: %s', (html, expected) => {
    expect(toFeedHtml(html)).toBe(expected);
  });

  test('changes nothing the second time', () => {
    const once = toFeedHtml(
      '<details class="note"><summary><b>RSS</b></summary><div><p>Atom ثم <cite>أ</cite></p></div></details>',
    );
    expect(toFeedHtml(once)).toBe(once);
  });
});

/** The same by way of a tree, as the string is too plain to show what it does. */
function byTree(html: string): string {
  const tree = parse(html);
  const kept: Root = { type: 'root', children: [] };
  const state: { block: Element | undefined } = { block: undefined };
  keep(tree.children, kept, state);
  return written(kept);
}

const NAMES: Readonly<Record<string, string>> = { aside: 'div', section: 'div', details: 'div', summary: 'p' };
const BLOCKS = /^(?:blockquote|caption|dd|div|dt|figcaption|h[2-6]|li|p|pre|summary|td|th)$/;
const ATTRIBUTES = /^(?:alt|colSpan|dateTime|dir|height|href|lang|reversed|rowSpan|scope|src|start|title|value|width)$/;
const ISOLATES: Readonly<Record<string, string>> = { ltr: '\u2066', rtl: '\u2067' };

function keep(nodes: readonly Nodes[], parent: Root | Element, state: { block: Element | undefined }): void {
  for (const node of nodes) {
    if (node.type === 'text') {
      const direction = state.block === undefined ? 'neutral' : firstStrongDirection(node.value);
      if (direction === 'ltr') state.block?.children.unshift({ type: 'text', value: RLM });
      if (direction !== 'neutral') state.block = undefined;
      parent.children.push({ type: 'text', value: node.value });
    }
    if (node.type === 'element') keepElement(node, parent, state);
  }
}

function keepElement(node: Element, parent: Root | Element, state: { block: Element | undefined }): void {
  const { tagName, properties } = node;
  const classes = [properties['className']].flat();
  const text = (value: string) => parent.children.push({ type: 'text', value });
  if (tagName === 'a' && classes.includes('fn-back')) return;
  if (tagName === 'bdi') {
    text(ISOLATES[String(properties['dir'])] ?? '\u2068');
    keep(node.children, parent, state);
    text('\u2069');
    return;
  }
  if (tagName === 'span' || tagName === 'wbr') {
    keep(node.children, parent, state);
    return;
  }
  const last = parent.children.at(-1);
  if (tagName === 'cite' && last?.type === 'text' && !/\s$/.test(last.value)) text(' ');
  const element: Element = {
    type: 'element',
    tagName: classes.includes('timeline') ? 'ul' : (NAMES[tagName] ?? tagName),
    properties: Object.fromEntries(Object.entries(properties).filter(([name]) => ATTRIBUTES.test(name))),
    children: [],
  };
  parent.children.push(element);
  if (BLOCKS.test(tagName)) state.block = element;
  keep(node.children, element, state);
  if (BLOCKS.test(tagName)) state.block = undefined;
}

function parse(html: string): Root {
  const tree: Root = { type: 'root', children: [{ type: 'raw', value: html }] };
  return unified().use(rehypeRaw).runSync(tree);
}

function written(tree: Root): string {
  return unified().use(rehypeStringify, { closeSelfClosing: true }).stringify(tree);
}

/** The finished HTML of every article of the test editions; what other files fill in is an address or a picture here. */
function editionBodies(): string[] {
  return ['content', 'edition'].flatMap((edition) => {
    const folder = fileURLToPath(new URL(`../../fixtures/${edition}/`, import.meta.url));
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => cutFrontMatter(readFileSync(join(folder, file), 'utf8')))
      .map(({ body, bodyLine }) =>
        parseBody(body, { firstLine: bodyLine })
          .body.parts.map((part) => {
            if (typeof part === 'string') return part;
            const isAddress = part.type === 'address' || part.type === 'anchor';
            return isAddress ? 'https://nuqta.example/a/?b&amp;c' : '<img src="a.jpg" alt="A > أ"/>';
          })
          .join(''),
      );
  });
}

describe('toFeedHtml beside a tree', () => {
  const bodies = editionBodies();
  /** A body as the page's serializer writes it: nested as Markdown nests, with what only our constructs have. */
  const inline = fc.array(
    fc.oneof(
      fc.constantFrom('نص ', 'RSS', ' 2026 ', '«', '&#x26;', '<br />', '<wbr />'),
      fc.constantFrom('<bdi>AFP</bdi>', '<bdi dir="ltr">أ</bdi>', '<bdi dir="rtl">x</bdi>', '<b class="x">B</b>'),
      fc.constantFrom('<span class="rub">ن</span>', '<cite>رسم</cite>', '<a class="fn-back" href="#r">↑</a>'),
      fc.constantFrom('<a title="a > b" href="https://x.example/?a&#x26;b" rel="noopener">x</a>'),
    ),
    { maxLength: 5 },
  );
  const { block } = fc.letrec<{ block: string }>((tie) => ({
    block: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      inline.map((texts) => `<p id="x">${texts.join('')}</p>`),
      fc
        .tuple(
          fc.constantFrom('aside', 'section', 'div', 'blockquote', 'figure'),
          fc.array(tie('block'), { maxLength: 3 }),
        )
        .map(([name, inside]) => `<${name} class="box">${inside.join('')}</${name}>`),
      fc
        .tuple(fc.constantFrom('<ol class="timeline">', '<ol start="3">', '<ul>'), inline, tie('block'))
        .map(([open, texts, inside]) => `${open}<li>${texts.join('')}${inside}</li></${open.slice(1, 3)}>`),
      fc
        .tuple(inline, tie('block'))
        .map(([texts, inside]) => `<details class="note"><summary>${texts.join('')}</summary>${inside}</details>`),
    ),
  }));

  test.each(bodies.map((body, index) => [index, body]))('body %d of the test editions', (_index, body) => {
    expect(written(parse(toFeedHtml(body)))).toBe(byTree(body));
  });

  test('any body of our constructs', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
        const body = written(parse(blocks.join('\n')));
        expect(written(parse(toFeedHtml(body)))).toBe(byTree(body));
      }),
      { numRuns: 500 },
    );
  });
});
