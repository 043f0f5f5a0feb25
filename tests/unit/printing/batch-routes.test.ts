import { describe, expect, test } from 'vitest';
import { beginPage, beginShell, inBatches, pageByPage, shellRoutes, unlessBuilding } from '#printing/batch-routes.ts';

describe('inBatches', () => {
  test('every file once, in order, a hundred at most in a batch', () => {
    const items = Array.from({ length: 250 }, (_, index) => index);
    const routes = inBatches(items);
    expect(routes.map(({ props }) => props.items.length)).toEqual([100, 100, 50]);
    expect(routes.flatMap(({ props }) => props.items)).toEqual(items);
    expect(routes.map(({ params }) => params.batch)).toEqual(['0', '1', '2']);
  });

  test('no batch of nothing', () => {
    expect(inBatches([])).toEqual([]);
  });
});

test('pages have routes of their own while a newsroom works', () => {
  expect(unlessBuilding(() => ['a'])).toEqual(['a']);
});

describe('shells', () => {
  test('one for each place that the navigation marks', () => {
    const pages = [undefined, '/section/a/', undefined, '/section/a/'];
    const routes = shellRoutes(pages.map((current) => ({ layout: 'list', current })));
    expect(routes.map(({ props }) => props.current)).toEqual([undefined, '/section/a/']);
  });

  test('a page asks for the shell that was made for it', () => {
    const shell = { layout: 'article', current: '/section/a/' } as const;
    const head = { title: '', description: '', entries: [], jsonLd: [] };
    const site = { preview: false };
    const page = beginPage({ ...shell, address: '/2026/11/23/خبر/', head }, { site });
    const named = (text: string): unknown => JSON.parse(text.split('\u0001')[1] ?? '').shell;
    expect(named(page)).toBe(named(beginShell(shell)));
  });
});

test('a fault names the page', () => {
  const fail = (): never => {
    throw new Error('no section');
  };
  expect(() => pageByPage(['articles/2026/خبر.md'], (file) => file, fail)).toThrow('articles/2026/خبر.md: no section');
});
