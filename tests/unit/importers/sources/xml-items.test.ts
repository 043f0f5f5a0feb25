import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { childText, readXmlItems as readPieces, type XmlElement } from '#importers/sources/xml-items.ts';

const ITEMS = new Set(['item']);

async function readXmlItems(source: string, names: ReadonlySet<string>, size = 7) {
  const items: XmlElement[] = [];
  const diagnostics: Diagnostic[] = [];
  let root: string | undefined;
  const chunks = Array.from({ length: Math.ceil(source.length / size) }, (_, at) =>
    source.slice(at * size, (at + 1) * size),
  );
  for await (const piece of readPieces(chunks, names)) {
    if ('item' in piece) items.push(piece.item);
    else if ('fault' in piece) diagnostics.push(piece.fault);
    else root = piece.root;
  }
  return { root, items, diagnostics };
}

const titles = async (source: string, size?: number) =>
  (await readXmlItems(source, ITEMS, size)).items.map((item) => childText(item, 'title'));

describe('readXmlItems', () => {
  test('items come with their lines, CDATA and text joined', async () => {
    const { root, items, diagnostics } = await readXmlItems(
      '<rss>\n<item>\n<title>أ<![CDATA[ <b> ]]]]><![CDATA[> ]]>ب</title></item></rss>',
      ITEMS,
    );
    expect({ root, diagnostics }).toEqual({ root: 'rss', diagnostics: [] });
    expect(items[0]?.line).toBe(2);
    expect(items.map((item) => childText(item, 'title'))).toEqual(['أ <b> ]]> ب']);
  });

  test('numbers stay text', async () => {
    expect(await titles('<rss><item><title>007</title></item></rss>')).toEqual(['007']);
  });

  test('a control character does not make the file unreadable', async () => {
    expect(await titles('<rss><item><title>أ\u0008ب</title></item></rss>')).toEqual(['أب']);
  });

  test('a file cut short gives the items before the cut, and the fault', async () => {
    const { items, diagnostics } = await readXmlItems('<rss><item><title>أ</title></item>\n<item><title>ب', ITEMS);
    expect(items).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ line: 2 });
  });

  test('HTML’s entities are read, a source’s own never are', async () => {
    expect(await titles('<rss><item><title>أ&nbsp;&laquo;ب&raquo;</title></item></rss>')).toEqual(['أ\u00a0«ب»']);
    const bomb =
      '<!DOCTYPE r [<!ENTITY a "bomb"><!ENTITY x SYSTEM "file:///etc/hostname">]><rss><item><title>&a;&x;</title></item></rss>';
    const { items, diagnostics } = await readXmlItems(bomb, ITEMS);
    expect(childText(items[0] ?? { name: '', attributes: {}, children: [], line: 0 }, 'title')).toBe('&a;&x;');
    expect(diagnostics.length).toBeGreaterThan(0);
  });

  test('what is no XML has no root', async () => {
    expect(await readXmlItems('نص', ITEMS)).toMatchObject({ root: undefined, items: [] });
  });

  test.each([1, 2, 3, 5, 9, 13, 50, 1000])('pieces of %d letters say the same as the whole', async (size) => {
    const source =
      '<rss><item><title>أ & ب &amp; ج &#8220;د&#8221; <![CDATA[a & b ]]]]><![CDATA[> c]]></title></item><item><title>&nbsp;هـ</title></item></rss>';
    expect(await titles(source, size)).toEqual(['أ & ب & ج “د” a & b ]]> c', 'هـ']);
  });
});
