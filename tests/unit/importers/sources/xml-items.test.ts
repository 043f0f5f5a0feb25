import { describe, expect, test } from 'vitest';
import { childText, readXmlItems } from '#importers/sources/xml-items.ts';

const ITEMS = new Set(['item']);
const titles = (source: string) => readXmlItems(source, ITEMS).items.map((item) => childText(item, 'title'));

describe('readXmlItems', () => {
  test('items come with their lines, CDATA and text joined', () => {
    const { root, items, diagnostics } = readXmlItems(
      '<rss>\n<item>\n<title>أ<![CDATA[ <b> ]]]]><![CDATA[> ]]>ب</title></item></rss>',
      ITEMS,
    );
    expect({ root, diagnostics }).toEqual({ root: 'rss', diagnostics: [] });
    expect(items[0]?.line).toBe(2);
    expect(items.map((item) => childText(item, 'title'))).toEqual(['أ <b> ]]> ب']);
  });

  test('numbers stay text', () => {
    expect(titles('<rss><item><title>007</title></item></rss>')).toEqual(['007']);
  });

  test('a control character does not make the file unreadable', () => {
    expect(titles('<rss><item><title>أ\u0008ب</title></item></rss>')).toEqual(['أب']);
  });

  test('a file cut short gives the items before the cut, and the fault', () => {
    const { items, diagnostics } = readXmlItems('<rss><item><title>أ</title></item>\n<item><title>ب', ITEMS);
    expect(items).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ line: 2 });
  });

  test('HTML’s entities are read, a source’s own never are', () => {
    expect(titles('<rss><item><title>أ&nbsp;&laquo;ب&raquo;</title></item></rss>')).toEqual(['أ\u00a0«ب»']);
    const bomb =
      '<!DOCTYPE r [<!ENTITY a "bomb"><!ENTITY x SYSTEM "file:///etc/hostname">]><rss><item><title>&a;&x;</title></item></rss>';
    const { items, diagnostics } = readXmlItems(bomb, ITEMS);
    expect(childText(items[0] ?? { name: '', attributes: {}, children: [], line: 0 }, 'title')).toBe('&a;&x;');
    expect(diagnostics.length).toBeGreaterThan(0);
  });

  test('what is no XML has no root', () => {
    expect(readXmlItems('نص', ITEMS)).toMatchObject({ root: undefined, items: [] });
  });
});
