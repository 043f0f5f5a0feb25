import { describe, expect, test } from 'vitest';
import { createAnalyzer } from '#arabic/analyze.ts';
import {
  foldedWords,
  hasPhrase,
  MAX_QUERY_LETTERS,
  MAX_QUERY_WORDS,
  queryTerms,
  readQuery,
  writeQuery,
} from '#search/query.ts';

const analyzer = createAnalyzer();

describe('a question in an address', () => {
  test.each([
    'q=%D9%82%D9%85%D8%A9',
    'q=a+b&section=climate&year=2026&order=newest&match=all',
    'tag=%D8%A7%D9%84%D8%B5%D9%8A%D9%86',
    '',
  ])('is written as it was read: %s', (address) => {
    expect(writeQuery(readQuery(new URLSearchParams(address))).toString()).toBe(address);
  });

  test('loses what no reader typed', () => {
    const query = readQuery(
      new URLSearchParams([
        ['q', ' قمة\u202e\n\0المناخ\ud800 '],
        ['order', 'x'],
        ['tag', ' '],
      ]),
    );
    expect(query).toEqual({ text: 'قمة المناخ\ufffd', filters: {}, order: 'best', every: false });
    expect(readQuery(new URLSearchParams({ q: '😀'.repeat(2000) })).text).toBe('😀'.repeat(MAX_QUERY_LETTERS));
  });

  test('asks for what an app has shared, without its address', () => {
    const text = (query: string) => readQuery(new URLSearchParams(query)).text;
    expect(text('q=أزمة القمح\nhttps://paper.example/a/1/?b=c')).toBe('أزمة القمح');
    expect(text('title=أزمة القمح&q=https://paper.example/')).toBe('أزمة القمح');
    expect(text('q=https://paper.example/')).toBe('https://paper.example/');
    expect(text('title=عنوان&q=القمح')).toBe('القمح');
  });
});

describe('the terms of a question', () => {
  const wordsOf = (text: string) => queryTerms(text, analyzer).words.map(({ word }) => word);
  test('are its telling words, each stem once', () => {
    expect(wordsOf('من قمة إلى القمة في المناخ')).toEqual(['قمه', 'المناخ']);
  });
  test('are its stop words where there is nothing else', () => {
    expect(wordsOf('من هو')).toEqual(['من', 'هو']);
  });
  test('are no more than a question needs', () => {
    const text = Array.from({ length: 60 }, (_, at) => `كلمة${at}x`).join(' ');
    expect(queryTerms(text, analyzer).words.length).toBe(MAX_QUERY_WORDS);
  });
  test.each([
    ['«قمة المناخ» مراكش', [['قمه', 'المناخ']]],
    [
      '"قمة المناخ" و“وزير الخارجية”',
      [
        ['قمه', 'المناخ'],
        ['وزير', 'الخارجيه'],
      ],
    ],
    ['«قمة» "واحدة', []],
    ['قمة المناخ', []],
  ])('hold the phrases of %s', (text, phrases) => {
    expect(queryTerms(text, analyzer).phrases).toEqual(phrases);
  });
});

describe('a phrase', () => {
  const text = foldedWords('قال الوزير: إن الوزير الأول، قال.');
  test.each([
    ['الوزير الأوّل', true],
    ['الوزير إن', true],
    ['الأول الوزير', false],
    ['الوزير الأول قال غدا', false],
  ])('%s: %s', (phrase, isThere) => {
    expect(hasPhrase(text, foldedWords(phrase))).toBe(isThere);
  });
});
