import { describe, expect, test } from 'vitest';
import { parseBody } from '#markdown/parse-body.ts';
import { renderBody } from '#markdown/render-body.ts';

const parse = (markdown: string) => parseBody(markdown, { firstLine: 1 });
const htmlOf = (markdown: string) =>
  renderBody(parse(markdown).body, { address: () => '', related: () => '', picture: () => '', embed: () => '' });

describe('remarkFootnotes', () => {
  test('numbers notes by their first call', () => {
    const html = htmlOf('أ[^ب] ج[^د]\n\n[^د]: ثان\n[^ب]: أول');
    expect(html.indexOf('أول')).toBeLessThan(html.indexOf('ثان'));
    expect(html).toMatch(/id="fn-1"><p>أول/);
  });

  test('every call has its own way back', () => {
    const html = htmlOf('أ[^1] ب[^1]\n\n[^1]: ج');
    for (const id of ['fnref-1', 'fnref-1-2']) {
      expect(html).toContain(`id="${id}"`);
      expect(html).toContain(`href="#${id}"`);
    }
  });

  test('notes may call notes, and themselves', () => {
    expect(htmlOf('أ[^1]\n\n[^1]: ب[^2]\n[^2]: ج[^1]')).toContain('id="fnref-1-2"');
    expect(parse('أ[^1]\n\n[^1]: ب[^1]').diagnostics).toEqual([]);
  });

  test.each([
    ['أ[^غائب]', 'footnote-missing', 'error', 1],
    ['أ\n\n[^1]: ب', 'footnote-unused', 'warning', 3],
    ['أ[^1]\n\n[^1]: ب\n\n[^1]: ج', 'footnote-twice', 'error', 5],
  ])('reports %j as %s', (markdown, rule, severity, line) => {
    expect(parse(markdown).diagnostics).toEqual([expect.objectContaining({ rule, severity, line })]);
  });
});
