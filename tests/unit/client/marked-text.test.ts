import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { markedText } from '#client/marked-text.ts';

/** As much of the browser's elements as is read. */
class FakeElement {
  readonly localName: string;
  readonly childNodes: readonly unknown[];
  private readonly dir: string | null;
  constructor(localName: string, childNodes: readonly unknown[], dir: string | null = null) {
    this.localName = localName;
    this.childNodes = childNodes;
    this.dir = dir;
  }
  getAttribute(): string | null {
    return this.dir;
  }
}
const text = (nodeValue: string) => ({ nodeValue });

beforeAll(() => vi.stubGlobal('Element', FakeElement));
afterAll(() => vi.unstubAllGlobals());

test('a headline keeps its foreign phrases in order without its elements', () => {
  const headline = new FakeElement('h1', [
    text('منصة '),
    new FakeElement('bdi', [text('.NET')], 'ltr'),
    text(' في '),
    new FakeElement('em', [new FakeElement('bdi', [text('Barcelona, '), new FakeElement('b', [text('Spain')])])]),
    { nodeValue: null },
  ]);
  expect(markedText(headline as unknown as Element)).toBe('منصة \u2066.NET\u2069 في \u2068Barcelona, Spain\u2069');
});
