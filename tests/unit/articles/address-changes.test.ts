import { describe, expect, test } from 'vitest';
import { compareAddresses } from '#articles/address-changes.ts';
import { inEnglish } from '../messages/in-english.ts';

const OLD = '/2025/05/13/السلام/';
const NEW = '/2025/05/14/السلام/';
const previous = new Map([['peace', OLD]]);
const article = { id: 'peace', permalink: OLD, file: 'articles/2025/السلام.md' };
const moved = { ...article, permalink: NEW };

describe('compareAddresses', () => {
  test('finds nothing where every address stayed and articles were added', () => {
    expect(compareAddresses(previous, [article, { ...moved, id: 'new' }], [])).toEqual([]);
    expect(compareAddresses(new Map(), [article], [])).toEqual([]);
  });

  test('refuses a changed address at the article and a missing article at the redirects', () => {
    expect(compareAddresses(previous, [moved], [])).toEqual([
      expect.objectContaining({ file: article.file, rule: 'address-changed', severity: 'error' }),
    ]);
    expect(compareAddresses(previous, [], [])).toEqual([
      expect.objectContaining({ file: 'redirects.yaml', rule: 'address-removed', severity: 'error' }),
    ]);
    expect(inEnglish(compareAddresses(previous, [], []))[0]?.message).toContain(OLD);
  });

  test.each([OLD, OLD.slice(0, -1), encodeURI(OLD), OLD.normalize('NFD')])('accepts a redirect from %s', (from) => {
    expect(compareAddresses(previous, [moved], [{ from, to: NEW }])).toEqual([]);
    expect(compareAddresses(previous, [], [{ from, to: '/' }])).toEqual([]);
  });

  test('does not accept a redirect from another address', () => {
    expect(compareAddresses(previous, [], [{ from: NEW, to: '/' }])).toHaveLength(1);
    expect(compareAddresses(previous, [], [{ from: '/100%/', to: '/' }])).toHaveLength(1);
  });

  test('accepts a withdrawn article', () => {
    expect(compareAddresses(previous, [{ ...moved, withdrawn: { reason: 'x' } }], [])).toEqual([]);
    expect(compareAddresses(previous, [{ ...moved, withdrawn: undefined }], [])).toHaveLength(1);
  });

  test('refuses another article at the old address', () => {
    const usurper = { id: 'other', permalink: OLD, file: 'articles/x.md' };
    expect(compareAddresses(previous, [usurper], [])).toHaveLength(1);
    expect(compareAddresses(previous, [usurper, moved], [{ from: OLD, to: NEW }])).toHaveLength(1);
  });
});
