import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bidiClasses } from '#arabic/bidi/bidi-class.ts';
import { visualOrder } from '#arabic/bidi/visual-order.ts';
import { toFeedHtml } from '#feeds/feed-html.ts';
import { paragraph } from '#importers/write/markdown-nodes.ts';
import { toMarkdown } from '#importers/write/to-markdown.ts';
import { escapeHtml, isolateDirection, isolateWithMarks } from '#markdown/isolate-direction.ts';
import { parseBody } from '#markdown/parse-body.ts';
import { closeWindows, startBrowser } from './support/browser.ts';
import { visualLines } from './support/visual-lines.ts';

const linesOf = (name: string): string[] =>
  readFileSync(new URL(`../fixtures/direction/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '));

const PHRASES = linesOf('phrases');
const NUMBERS = linesOf('numbers').map((line) => {
  const [sentence = '', shown = ''] = line.split(' => ');
  return { text: sentence.replace(/[⟦⟧]/g, ''), shown };
});

const body = (markdown: string): string =>
  parseBody(markdown, { firstLine: 1 })
    .body.parts.map((part) => (typeof part === 'string' ? part : '#'))
    .join('');
const toMarkdownText = (text: string): string => toMarkdown({ type: 'root', children: [paragraph(text)] });
const cell = (text: string): string => toMarkdownText(text).replaceAll('|', '\\|');

/** Where a text may stand, and how it gets there. */
const PLACES: Readonly<Record<string, (text: string) => string>> = {
  'a paragraph': (text) => body(toMarkdownText(text)),
  // A backslash before a star would escape it.
  'a paragraph with bold words': (text) =>
    body(toMarkdownText(text).replace(/(\\?)\b(York|James|Art|Temp)\b/, '$1$1**$2**')),
  'a headline': (text) => `<h1>${isolateDirection(text)}</h1>`,
  'a table': (text) => body(`| ${cell(text)} |\n| --- |\n| س |`).replace(/<tbody>.*<\/tbody>/s, ''),
  'a list': (text) => body(`- ${toMarkdownText(text)}`),
  'a caption': (text) => `<figcaption>${isolateDirection(text)}</figcaption>`,
  'the text of a feed, without elements': (text) =>
    `<div>${toFeedHtml(body(toMarkdownText(text))).replace(/<\/?(?:bdi|span)[^>]*>/g, '')}</div>`,
  'the title of a feed': (text) => `<div>${escapeHtml(isolateWithMarks(text))}</div>`,
};
const SENTENCES: Readonly<Record<string, (phrase: string) => string>> = {
  'inside a sentence': (phrase) => `قرأت عن ${phrase} في الصحف.`,
  'before a comma': (phrase) => `قرأت عن ${phrase}، ثم مضيت.`,
  'at the beginning': (phrase) => `${phrase} في الصحف.`,
  'in quotation marks': (phrase) => `قرأت «${phrase}» أمس.`,
  'in brackets': (phrase) => `قرأت اسمها (${phrase}) أمس.`,
  'behind a joined letter': (phrase) => `قرأت و${phrase} أمس.`,
};

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => closeWindows(browser));

describe.each(Object.entries(PLACES))('in %s', (_place, show) => {
  test('every foreign phrase is read as it is written', async () => {
    const cases = PHRASES.flatMap((phrase) =>
      Object.entries(SENTENCES).map(([where, sentence]) => ({ phrase, where, text: sentence(phrase) })),
    );
    const shown = await visualLines(
      browser,
      cases.map(({ text }) => show(text)),
    );
    const wrong = cases.flatMap(({ phrase, where }, index) =>
      shown[index]?.includes(phrase) === true ? [] : [`${phrase} ${where}: ${shown[index]}`],
    );
    expect(wrong).toEqual([]);
    expect(PHRASES.length).toBeGreaterThanOrEqual(60);
  });

  test('every number stands where it is read', async () => {
    const lines = await visualLines(
      browser,
      NUMBERS.map(({ text }) => show(text)),
    );
    expect(
      NUMBERS.flatMap(({ text, shown }, index) => (lines[index]?.includes(shown) ? [] : [`${text}: ${lines[index]}`])),
    ).toEqual([]);
    expect(NUMBERS.length).toBeGreaterThanOrEqual(40);
  });
});

test('the order that is worked out is the order a browser shows, for any text', async () => {
  const texts = randomTexts(2_000);
  const lines = await visualLines(
    browser,
    texts.map((text) => `<p>${escapeHtml(text)}</p>`),
  );
  const different = texts.filter((text, index) => {
    const order = visualOrder({ text, classes: bidiClasses(text) }, { start: 0, end: text.length }, []);
    return order.map((place) => text.charAt(place)).join('') !== lines[index];
  });
  expect(different).toEqual([]);
});

/** Texts drawn from letters of both directions, digits of both kinds and signs; the same each time. */
function randomTexts(count: number): string[] {
  const signs = [...'ببتدرAbCz125٣٤٧  .,:;/()[]-+–%$°«»"×=#!؟،'];
  let seed = 20_261_123;
  const next = (most: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * most);
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 4 + next(14) }, () => signs[next(signs.length)])
      .join('')
      .replace(/ +/g, ' ')
      .trim(),
  );
}
