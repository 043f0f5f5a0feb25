import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { toXml } from '#feeds/xml-element.ts';
import { HOSTILE_TEXTS } from './sample-feed.ts';

/** Returns text and attribute as a parser reads them; throws where the XML is not well-formed. */
function read(xml: string): { text: string; attribute: string } {
  const seen = { text: '', attribute: '' };
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ attributes }) => {
    seen.attribute = attributes['b'] ?? '';
  });
  parser.on('text', (text) => {
    seen.text += text;
  });
  parser.on('cdata', (text) => {
    seen.text += text;
  });
  parser.write(xml).close();
  return seen;
}

describe('toXml', () => {
  test.each([
    [{ name: 'a' }, '<a/>'],
    [{ name: 'a', content: '' }, '<a/>'],
    [{ name: 'a', attributes: { b: 'ج' }, content: [{ name: 'c', content: 'د' }] }, '<a b="ج"><c>د</c></a>'],
    [{ name: 'a', cdata: '<p>ن</p>' }, '<a><![CDATA[<p>ن</p>]]></a>'],
  ])('%j is %s', (element, xml) => {
    expect(toXml(element)).toBe(xml);
  });

  test.each(HOSTILE_TEXTS)('$name is read as it was, as text, CDATA and attribute', ({ written, read: expected }) => {
    const plain = expected.replace('\u200F', '');
    expect(read(toXml({ name: 'a', attributes: { b: written }, content: written }))).toEqual({
      text: plain,
      attribute: plain,
    });
    expect(read(toXml({ name: 'a', cdata: written })).text).toBe(plain);
  });
});
