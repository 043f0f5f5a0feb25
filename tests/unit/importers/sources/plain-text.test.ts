import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createQuoteConverter } from '#importers/create-quote-converter.ts';
import { importPlainText, type PlainTextOptions } from '#importers/sources/plain-text.ts';
import { createArticlePlacer } from '#importers/write/place-article.ts';
import { createSlugLookup, resolveReferences } from '#importers/write/resolve-references.ts';
import { toArticleFile } from '#importers/write/to-article-file.ts';
import { textOf } from '#messages/text-of.ts';
import { inEnglish } from '../../messages/in-english.ts';

const CASES = new URL('../../../fixtures/importers/', import.meta.url);

type CaseOptions = Pick<PlainTextOptions, 'title' | 'date' | 'section' | 'nextDate'> & { keepQuotes?: boolean };

function importCase(name: string) {
  const text = readFileSync(new URL(`${name}/input.txt`, CASES), 'utf8');
  const options: CaseOptions = JSON.parse(readFileSync(new URL(`${name}/options.json`, CASES), 'utf8'));
  return importText(text, options);
}

function importText(text: string, { keepQuotes = false, ...options }: CaseOptions = {}) {
  const page = importPlainText(text, { ...options, file: 'page.txt', quotes: createQuoteConverter(keepQuotes) });
  const place = createArticlePlacer([]);
  const placed = page.articles.map((article) => ({
    article,
    placement: place({ ...article, title: article.frontMatter.title }, '2026'),
  }));
  const lookup = createSlugLookup(
    placed.map(({ article, placement }) => ({ headline: article.frontMatter.title, slug: placement.slug })),
  );
  const files = placed.map(({ article, placement }) =>
    toArticleFile(resolveReferences(article, lookup).article, placement, { date: '2026-11-23', section: 'مجتمع' }),
  );
  return { ...page, files };
}

describe('importPlainText', () => {
  const cases = readdirSync(CASES).filter((name) => existsSync(new URL(`${name}/input.txt`, CASES)));
  test.each(cases)('%s gives the files beside it', async (name) => {
    const { files, report, diagnostics } = importCase(name);
    expect(diagnostics).toEqual([]);
    expect(files.length).toBeGreaterThan(0);
    for (const [index, file] of files.entries()) {
      const text = `${file.path}\n${file.text}`;
      await expect(text).toMatchFileSnapshot(fileURLToPath(new URL(`${name}/expected-${index + 1}.md`, CASES)));
    }
    await expect(`${report.map((line) => textOf(line, 'en')).join('\n')}\n`).toMatchFileSnapshot(
      fileURLToPath(new URL(`${name}/report.txt`, CASES)),
    );
  });

  test('a page of two articles names the second as next and knows it in the similar list', () => {
    const { articles, files } = importCase('two-articles');
    expect(articles).toHaveLength(2);
    const slug = 'مكتبة-المدينة-تطلق-برنامج-الحكاية-والنجوم-للأطفال';
    expect(files[0]?.text).toContain(`next: {headline: ${slug}, whole: true}\n`);
    expect(files[0]?.text).toContain(`  - ${slug}\n`);
  });

  test('a page without options proposes a headline and says what is missing', () => {
    const text = readFileSync(new URL('two-articles/input.txt', CASES), 'utf8');
    const { articles, files } = importText(text);
    expect(articles.map((article) => article.missing)).toEqual([
      ['title', 'date', 'section'],
      ['date', 'section'],
    ]);
    expect(articles[0]?.frontMatter.title).toBe(
      'مرصد التل سيفتح أبوابه للزوار كل مساء خميس ابتداء من الشهر المقبل، بعد أعمال ترميم استمرت عامين كاملين',
    );
    expect(files.every((file) => file.text.includes('\ndraft: true\n'))).toBe(true);
  });

  test('the id is the same whatever headline, date or quotation marks are asked for', () => {
    const text = readFileSync(new URL('two-articles/input.txt', CASES), 'utf8');
    const ids = (options: CaseOptions) => importText(text, options).articles.map((article) => article.id);
    expect(ids({ title: 'عنوان آخر', date: '2026-01-01', keepQuotes: true })).toEqual(ids({}));
    expect(new Set(ids({})).size).toBe(2);
  });

  test('the second article takes the first one’s date where it has none of its own', () => {
    const text = readFileSync(new URL('two-articles/input.txt', CASES), 'utf8');
    const { articles, report } = importText(text, { date: '2026-09-01', section: 'ثقافة' });
    expect(articles[1]?.frontMatter.date).toBe('2026-09-01');
    expect(report.map((line) => textOf(line, 'ar')).join('\n')).toContain('--next-date');
  });

  test.each([
    ['', 1],
    ['\n\nالمصدر: رويترز\n', 3],
    ['كلمات دلالية: الصين', 1],
  ])('%j holds no article text', (text, line) => {
    expect(importText(text).articles).toEqual([]);
    expect(inEnglish(importText(text).diagnostics)).toEqual([
      {
        file: 'page.txt',
        line,
        severity: 'error',
        rule: 'page-empty',
        message: 'There is no article text on this page. Save the page as text and import it again.',
      },
    ]);
  });

  test('a headline given that the page already has is not repeated in the text', () => {
    const page =
      'قمة البحيرة تبدأ غدا بحضور تسع مدن\n\nتبدأ غدا في مدينة البحيرة قمة المدن الساحلية بمشاركة تسع مدن من ثلاثة بلدان.';
    expect(importText(page, { title: '«قمّة» البحيرة تبدأ غدًا بحضور تسع مدن' }).articles[0]?.body).not.toContain(
      'قمة البحيرة تبدأ',
    );
    expect(importText(page, { title: 'عنوان آخر تماما' }).articles[0]?.body).toContain('قمة البحيرة تبدأ');
  });

  test('«اقرأ أيضا» with one headline and no text names the next article only', () => {
    const { articles } = importText(
      'هذا نص قصير عن المتحف الجديد في المدينة.\n\nالمصدر: واس\n\nاقرأ أيضا:\n\nافتتاح متحف البحر',
    );
    expect(articles).toHaveLength(1);
    expect(articles[0]?.frontMatter.next).toBe('افتتاح متحف البحر');
  });
});
