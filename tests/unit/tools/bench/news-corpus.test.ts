import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parseNewsCorpus, readNewsCorpus } from '#tools/bench/news-corpus.ts';

const LINE = JSON.stringify({
  id: 7,
  source: 'sada',
  url: 'https://sada.example/7',
  date: '2026-03-01 09:30:00',
  title: 'افتتاح رصيف &quot;الشمال&quot;',
  body: 'افتتح رصيف الشمال. رابط الخبر: افتتاح رصيف &quot;الشمال&quot;',
});

describe('parseNewsCorpus', () => {
  test('reads an article, its date as UTC and without character references', () => {
    expect(parseNewsCorpus(`${LINE}\n`)).toEqual([
      {
        id: 'https://sada.example/7',
        source: 'sada',
        epoch: Date.UTC(2026, 2, 1, 9, 30),
        title: 'افتتاح رصيف  الشمال',
        body: expect.stringContaining('افتتح رصيف الشمال') as string,
        tags: [],
      },
    ]);
  });

  test.each(['section', 'cat', 'category'])('reads the section from `%s`', (key) => {
    const line = JSON.stringify({ ...(JSON.parse(LINE) as object), [key]: 'sport' });
    expect(parseNewsCorpus(line)[0]?.section).toBe('sport');
  });

  test('takes an article’s own title out of its body', () => {
    expect(parseNewsCorpus(LINE)[0]?.body).not.toContain('افتتاح');
  });

  test('reads tags where there are some and a date with its zone', () => {
    const line = JSON.stringify({
      source: 'a',
      date: '2026-03-01T03:00:00+03:00',
      title: 'ت',
      body: 'ن',
      tags: ['ميناء'],
    });
    expect(parseNewsCorpus(line)[0]).toMatchObject({ epoch: Date.UTC(2026, 2, 1), tags: ['ميناء'] });
  });

  test.each([
    ['no source', '{"date":"2026-03-01","title":"ت","body":"ن"}'],
    ['no date', '{"source":"a","date":"أمس","title":"ت","body":"ن"}'],
    ['no object', '"خبر"'],
  ])('names the line of what is no article: %s', (_, line) => {
    expect(() => parseNewsCorpus(`${LINE}\n${line}`)).toThrow('line 2');
  });
});

describe('readNewsCorpus', () => {
  test('reads a plain file and a packed one alike', () => {
    const folder = mkdtempSync(join(tmpdir(), 'nuqta-corpus-'));
    try {
      writeFileSync(join(folder, 'news.jsonl'), LINE);
      writeFileSync(join(folder, 'news.jsonl.gz'), gzipSync(LINE));
      expect(readNewsCorpus(join(folder, 'news.jsonl.gz'))).toEqual(readNewsCorpus(join(folder, 'news.jsonl')));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
