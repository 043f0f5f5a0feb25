import { expect, test } from 'vitest';
import { scanFeed } from '#output/scan-feed.ts';

test.each([
  ['<url><loc>https://example.org/a/?b=1&amp;c=2</loc></url>', ['https://example.org/a/?b=1&c=2']],
  ['<item><link>\n https://example.org/ \n</link></item>', ['https://example.org/']],
  ['<atom:link rel="self" href="/rss.xml"/>', ['/rss.xml']],
  ['<outline xmlUrl=\'/a.xml\' htmlUrl="/a/"/>', ['/a.xml', '/a/']],
  ['<?xml-stylesheet type="text/css" href="/feed.css"?>', ['/feed.css']],
  ['<content><![CDATA[<a href="/b/">]]></content>', ['/b/']],
  ['<content>&lt;a href=&quot;/b/&quot;&gt;</content>', []],
  ['<title>link</title>', []],
  ['<content><![CDATA[<img alt="كتب src=\'https://example.org/a.png\' هنا" src="/b.png">]]></content>', ['/b.png']],
  ['<description>كتب &lt;img src="https://example.org/a.png"> هنا</description>', []],
  ['<content><![CDATA[<p title="أ > ب"><a title=\'>\' href="/b/">]]></content>', ['/b/']],
])('%s', (xml, expected) => {
  expect(scanFeed(xml).map(({ address }) => address)).toEqual(expected);
});

test('a picture in a feed is loaded, a link is followed', () => {
  expect(scanFeed('<![CDATA[<a href="/b/"><img src="/c.png"></a>]]>')).toEqual([
    { address: '/b/', kind: 'link' },
    { address: '/c.png', kind: 'asset' },
  ]);
});
