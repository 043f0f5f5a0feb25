import { afterEach, describe, expect, test } from 'vitest';
import { faultAnswer } from '#astro/fault-pages.ts';
import { forgetEdition, setCurrentEdition } from '#content/current-edition.ts';
import type { EditionSnapshot } from '#content/edition-snapshot.ts';
import { says } from '#messages/says.ts';

const NAME = 'test';
const ROW = {
  file: 'articles/<خبر>.md',
  line: 3,
  column: 10,
  severity: 'error',
  ...says('tag-spelling', { written: '<الامارات>', label: 'الإمارات' }),
} as const;
const SNAPSHOT = {
  edition: { articles: [{ permalink: '/2025/01/01/آخر/' }], pages: [] },
} as unknown as EditionSnapshot;
const faults = { rows: [ROW], pages: new Map([['/2026/11/20/خبر/', ROW.file]]), slugs: new Map([['آخر', ROW.file]]) };
const ask = (address: string): string | undefined => {
  const answer = faultAnswer(address, NAME, '/sub/');
  return answer === undefined ? undefined : String(answer.bytes);
};

afterEach(() => forgetEdition(NAME));

describe('faultAnswer', () => {
  test('explains a faulty page in Arabic, right to left, with a link to its rule', () => {
    setCurrentEdition(NAME, { snapshot: SNAPSHOT, faults });
    const page = ask('/2026/11/20/خبر/') ?? '';
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(page).toContain('articles/&lt;خبر&gt;.md:3:10');
    expect(page).toContain('<bdi>&lt;الامارات&gt;</bdi>');
    expect(page).toContain('href="/sub/_messages/#tag-spelling"');
    expect(ask('/_messages/')).toContain('id="tag-spelling"');
  });

  test('leaves all other pages to the newspaper, while there is one', () => {
    setCurrentEdition(NAME, { snapshot: SNAPSHOT, faults });
    expect(ask('/')).toBeUndefined();
    // Of one slug, but of another day: it is shown.
    expect(ask('/2025/01/01/آخر/')).toBeUndefined();
    expect(ask('/2026/11/21/آخر/')).toContain('هذه الصفحة لا تظهر');
    setCurrentEdition(NAME, { snapshot: undefined, faults });
    expect(ask('/')).toContain('أخطاء في المحتوى');
    expect(ask('/rss.xml')).toContain('أخطاء في المحتوى');
    expect(ask('/@vite/client')).toBeUndefined();
  });

  test('says so where nothing is wrong', () => {
    setCurrentEdition(NAME, { snapshot: SNAPSHOT });
    expect(ask('/2026/11/20/خبر/')).toBeUndefined();
    expect(ask('/_faults/')).toContain('لا أخطاء في المحتوى');
  });
});
