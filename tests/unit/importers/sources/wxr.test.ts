import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importText, type TextOptions } from '../../../support/import-text.ts';
import { inEnglish } from '../../messages/in-english.ts';

const EXPORT = readFileSync(new URL('../../../fixtures/importers/wordpress/export.xml', import.meta.url), 'utf8');

const importExport = (source: string, more: TextOptions = {}) => importText(source, { format: 'wxr', ...more });

describe('importWxr', async () => {
  const { articles, diagnostics, skipped } = await importExport(EXPORT);

  test('a classic post becomes paragraphs; captions and galleries go, videos become cards', () => {
    expect(articles[0]?.body).toBe(
      'فتح المرصد باب «البرج» للزوار.\\\nوهذا سطر آخر.\n\nوقال **الحارس**: ]]> نعم.\n\n::embed[YouTube]{url="https://www.youtube.com/watch?v=abcdefghijk"}',
    );
  });

  test('headline, dates, author, section, tags, excerpt and slug come from their fields', () => {
    expect(articles[0]).toMatchObject({
      position: { file: 'a.xml', line: 7 },
      frontMatter: {
        title: 'المرصد & المكتبة يفتحان «البرج»',
        date: '2019-03-04T06:30:00Z',
        updated: '2019-03-05T07:00:00Z',
        section: 'ثقافة',
        summary: 'ملخص الخبر',
        authors: ['هالة النجار'],
        tags: ['الفلك', '007'],
        breaking: true,
      },
      missing: [],
      draft: false,
      slug: 'البرج',
      oldAddresses: ['https://wahat.example/2019/03/%d8%a7%d9%84%d8%a8%d8%b1%d8%ac/', 'https://wahat.example/?p=17'],
    });
  });

  test('a draft stays one, and a date of zeros is the local one', async () => {
    expect(articles[1]).toMatchObject({
      frontMatter: { date: '2019-04-01T10:00:00', authors: [], tags: ['منوعات'] },
      draft: true,
      missing: ['section'],
      body: 'نص المسودة.',
    });
    const inZone = await importExport(EXPORT, { timeZone: 'Asia/Riyadh' });
    expect(inZone.articles[1]?.frontMatter.date).toBe('2019-04-01T07:00:00Z');
  });

  test('what is no article is passed over and counted', () => {
    expect(skipped).toEqual({ attachment: 1 });
  });

  test('pictures, unknown categories and empty posts are reported with their line', () => {
    expect(diagnostics.map(({ line, severity, rule }) => [line, severity, rule])).toEqual([
      [7, 'warning', 'picture-left-out'],
      [36, 'warning', 'author-account'],
      [36, 'warning', 'section-unknown'],
      [53, 'error', 'body-missing'],
      [54, 'error', 'body-missing'],
      [55, 'error', 'body-missing'],
      [56, 'error', 'body-missing'],
    ]);
    expect(inEnglish(diagnostics)[0]?.message).toContain('https://wahat.example/a.jpg');
  });

  test('an export cut short gives what came before the cut', async () => {
    const cut = await importExport(EXPORT.slice(0, EXPORT.indexOf('نص المسودة')));
    expect(cut.articles).toHaveLength(1);
    expect(cut.diagnostics.some((diagnostic) => diagnostic.rule === 'xml-fault')).toBe(true);
  });

  test.each([
    ['%d8%ae%d8%a8%d8%b1', 'خبر'],
    ['%d8%ae%d8%a8%d8', 'خب'],
    ['news-1', 'news-1'],
    ['%', ''],
  ])('the post name %s is %j', async (name, slug) => {
    const source = EXPORT.replace('<wp:post_name>%d8%a7%d9%84%d8%a8%d8%b1%d8%ac<', `<wp:post_name>${name}<`);
    expect((await importExport(source)).articles[0]?.slug).toBe(slug);
  });
});

describe('importWxr, shortcodes', () => {
  const bodyOf = async (content: string) => {
    const { articles } = await importExport(
      `<rss><channel><item><title>خبر</title><content:encoded><![CDATA[${content}]]></content:encoded></item></channel></rss>`,
    );
    return articles[0]?.body;
  };

  test.each([
    ['[caption id="a"]<img src="a.png"> تعليق[/caption]\n\nنص', 'نص'],
    ['نص [gallery ids="1,2"] بعده', 'نص بعده'],
    ['[gallery]\n\nنص\n\n[gallery]صور[/gallery]', 'نص'],
    [
      '[embed width="3"]https://www.youtube.com/watch?v=abcdefghijk[/embed]',
      '::embed[YouTube]{url="https://www.youtube.com/watch?v=abcdefghijk"}',
    ],
    ['نص [/caption] بعده', 'نص \\[/caption] بعده'],
  ])('%s', async (content, expected) => {
    expect(await bodyOf(content)).toBe(expected);
  });

  test.each(['[caption]', '[caption ', '[gallery]', '[gallery ', '[embed]', '[embed '])(
    '%s without end is read at once',
    async (sign) => {
      expect(await bodyOf(`${sign.repeat(50_000)} نص`)).toContain('نص');
    },
  );
});
