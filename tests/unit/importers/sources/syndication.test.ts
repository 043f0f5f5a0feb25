import { describe, expect, test } from 'vitest';
import { importText } from '../../../support/import-text.ts';

const importFeed = (source: string) => importText(source);

const EXPECTED = {
  frontMatter: {
    title: 'افتتاح «المرصد»',
    date: '2026-05-01T07:00:00Z',
    section: 'ثقافة',
    summary: 'ملخص',
    authors: ['هالة النجار'],
    tags: ['الفلك'],
  },
  body: 'فتح **المرصد** أبوابه.\n\nوحضر الناس.',
  missing: [],
  draft: false,
  oldAddresses: ['https://wahat.example/a/'],
};

const RSS = `<rss version="2.0"><channel><item>
<title>افتتاح "المرصد"</title><link>https://wahat.example/a/</link><guid>urn:1</guid><pubDate>Fri, 01 May 2026 10:00:00 +0300</pubDate>
<dc:creator>هالة النجار</dc:creator><category>الثقافة</category><category>الفلك</category><description>ملخص</description>
<content:encoded><![CDATA[<p>فتح <b>المرصد</b> أبوابه.</p><p>وحضر الناس.</p>]]></content:encoded></item></channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>افتتاح "المرصد"</title><id>urn:1</id>
<link rel="self" href="https://wahat.example/self"/><link href="https://wahat.example/a/"/><published>2026-05-01T07:00:00Z</published><updated>2026-05-01T07:00:00Z</updated>
<author><name>هالة النجار</name></author><category term="الثقافة"/><category term="x" label="الفلك"/><summary>ملخص</summary>CONTENT</entry></feed>`;

const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  items: [
    {
      id: 'urn:1',
      url: 'https://wahat.example/a/',
      title: 'افتتاح "المرصد"',
      summary: 'ملخص',
      date_published: '2026-05-01T07:00:00Z',
      authors: [{ name: 'هالة النجار' }],
      tags: ['الثقافة', 'الفلك'],
      content_html: '<p>فتح <b>المرصد</b> أبوابه.</p><p>وحضر الناس.</p>',
    },
  ],
});

describe('importSyndication', () => {
  test.each([
    ['RSS', RSS.replace('10:00:00 +0300', '07:00:00 GMT')],
    [
      'Atom with HTML',
      ATOM.replace(
        'CONTENT',
        '<content type="html">&lt;p&gt;فتح &lt;b&gt;المرصد&lt;/b&gt; أبوابه.&lt;/p&gt;&lt;p&gt;وحضر الناس.&lt;/p&gt;</content>',
      ),
    ],
    [
      'Atom with XHTML',
      ATOM.replace(
        'CONTENT',
        '<content type="xhtml"><div><p>فتح <b>المرصد</b> أبوابه.</p><p>وحضر الناس.</p></div></content>',
      ),
    ],
    ['JSON Feed', JSON_FEED],
  ])('%s gives the same article', async (_format, source) => {
    const { articles, diagnostics } = await importFeed(source);
    expect(diagnostics).toEqual([]);
    expect(articles).toMatchObject([EXPECTED]);
  });

  test('one item has one id, whatever its text says later', async () => {
    const id = async (source: string) => (await importFeed(source)).articles[0]?.id;
    expect(await id(RSS.replace('وحضر الناس', 'وحضر'))).toBe(await id(RSS));
    expect(await id(RSS.replace('urn:1', 'urn:2'))).not.toBe(await id(RSS));
  });

  test('a summary alone makes a draft and a warning', async () => {
    const { articles, diagnostics } = await importFeed(RSS.replace(/<content:encoded>[\s\S]*<\/content:encoded>/, ''));
    expect(articles).toMatchObject([{ body: 'ملخص', draft: true }]);
    expect(diagnostics).toMatchObject([{ severity: 'warning', rule: 'summary-draft' }]);
  });

  test('text that is plain in Atom is not read as HTML', async () => {
    expect(
      (await importFeed(ATOM.replace('CONTENT', '<content type="text">5 &lt; 7 و&lt;b&gt;</content>'))).articles[0]
        ?.body,
    ).toBe('5 < 7 و\\<b>');
  });

  test('a Blogger backup gives its posts, old form and new', async () => {
    const entry = (more: string) =>
      ATOM.replace('CONTENT', `<content type="html">نص&lt;br/&gt;&lt;br/&gt;آخر</content>${more}`);
    const kind = (name: string) =>
      `<category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#${name}"/>`;
    expect((await importFeed(entry(kind('post')))).articles).toMatchObject([
      { body: 'نص\n\nآخر', frontMatter: { tags: ['الفلك'] } },
    ]);
    expect((await importFeed(entry(kind('comment')))).skipped).toEqual({ comment: 1 });
    expect(
      (await importFeed(entry(`${kind('post')}<app:control><app:draft>yes</app:draft></app:control>`))).articles[0]
        ?.draft,
    ).toBe(true);
    expect(
      (await importFeed(entry('<blogger:type>POST</blogger:type><blogger:status>DRAFT</blogger:status>'))).articles[0]
        ?.draft,
    ).toBe(true);
    expect((await importFeed(entry('<blogger:type>COMMENT</blogger:type>'))).skipped).toEqual({
      comment: 1,
    });
    expect((await importFeed(entry('<blogger:status>SOFT_TRASHED</blogger:status>'))).skipped).toEqual({
      soft_trashed: 1,
    });
  });

  test.each(['{"items": 5}', '{', '<urlset></urlset>', '<ods:thing/>'])('%j is refused', async (source) => {
    const { articles, diagnostics } = await importFeed(source);
    expect(articles).toEqual([]);
    expect(diagnostics.some((diagnostic) => diagnostic.severity === 'error')).toBe(true);
  });
});
