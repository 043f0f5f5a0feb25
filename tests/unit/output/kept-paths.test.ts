import { describe, expect, test } from 'vitest';
import { createKeptPaths } from '#output/kept-paths.ts';

describe('what keep names', () => {
  test.each([
    ['CNAME', ['CNAME'], ['a/CNAME', 'CNAMES', 'cname', 'XCNAME']],
    ['.well-known', ['.well-known', '.well-known/a/b'], ['.well-known2', 'a/.well-known']],
    ['files/reports', ['files/reports', 'files/reports/a'], ['files', 'files/other', 'reports']],
    ['*.br', ['a.br', '.br'], ['a/b.br', 'a.brx', 'a-br']],
    ['**/*.br', ['a.br', 'a/b.br', 'a/b/c.br', 'a/b.br/c'], ['a.gz', 'a/b']],
    ['a/**/z', ['a/z', 'a/b/z', 'a/b/c/z/y'], ['a', 'a/b', 'z']],
    ['a.(b)+$', ['a.(b)+$'], ['a.b', 'axbb']],
    ['تقارير', ['تقارير/أ'.normalize('NFC')], ['تقرير']],
  ])('%s', (path, kept, others) => {
    const { isKept } = createKeptPaths([path]);
    for (const one of kept) expect([one, isKept(one)]).toEqual([one, true]);
    for (const one of others) expect([one, isKept(one)]).toEqual([one, false]);
  });

  test('says where something kept may lie', () => {
    const { mayHold } = createKeptPaths(['files/reports/*.pdf', 'x']);
    expect(['files', 'files/reports', 'x'].map(mayHold)).toEqual([true, true, true]);
    expect(['file', 'files/other', 'y', 'files/reports/a'].map(mayHold)).toEqual([false, false, false, false]);
    expect(createKeptPaths(['**/a']).mayHold('any/where')).toBe(true);
    expect(createKeptPaths([]).mayHold('a')).toBe(false);
  });
});
