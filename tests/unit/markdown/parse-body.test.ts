import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBody } from '#markdown/parse-body.ts';
import { renderBody } from '#markdown/render-body.ts';
import { inEnglish } from '../messages/in-english.ts';

const FIXTURES = new URL('../../fixtures/markdown/', import.meta.url);

/** Each part shows what it holds, so that a case can be read. */
function readable(markdown: string): { html: string; said: string } {
  const { body, headings, diagnostics } = parseBody(markdown, { firstLine: 1 });
  const html = renderBody(body, {
    address: ({ written }) => `to:${written}`,
    related: ({ reference }) => `<!-- related: ${reference.written}${reference.breaking ? ', breaking' : ''} -->`,
    picture: ({ file, alt }) => `<!-- picture: ${file}, ${alt} -->`,
    embed: ({ provider, title, url, frame }) => `<!-- embed: ${provider}, ${title}, ${url}, ${frame} -->`,
  });
  const said = [
    body.text,
    '',
    ...headings.map(({ depth, id, text }) => `${'#'.repeat(depth)} ${text} {${id}}`),
    ...inEnglish(diagnostics).map(
      ({ line, column, severity, rule, message }) => `${line}:${column} ${severity} ${rule}: ${message}`,
    ),
  ];
  return { html: `${html}\n`, said: `${said.join('\n')}\n` };
}

describe('parseBody', () => {
  for (const name of readdirSync(FIXTURES).sort()) {
    test(`reads the case ${name}`, async () => {
      const folder = new URL(`${name}/`, FIXTURES);
      const { html, said } = readable(readFileSync(new URL('input.md', folder), 'utf8'));
      await expect(html).toMatchFileSnapshot(fileURLToPath(new URL('body.html', folder)));
      await expect(said).toMatchFileSnapshot(fileURLToPath(new URL('said.txt', folder)));
    });

    test(`reads the case ${name} with other line ends alike`, () => {
      const markdown = readFileSync(new URL(`${name}/input.md`, FIXTURES), 'utf8');
      const unix = readable(markdown);
      const windows = readable(markdown.replaceAll('\n', '\r\n'));
      expect(windows.said).toBe(unix.said);
      expect(windows.html.replaceAll('\r\n', '\n')).toBe(unix.html);
    });
  }

  test('counts lines from where the body begins in its file', () => {
    const { diagnostics } = parseBody('أ\n\n[ب](ftp://x)', { firstLine: 20 });
    expect(diagnostics).toEqual([expect.objectContaining({ line: 22, column: 1 })]);
  });

  test('gives an empty body where it refuses to read', () => {
    expect(parseBody('أ\u0000', { firstLine: 1 })).toMatchObject({
      body: { parts: [], text: '' },
      headings: [],
      wordCount: 0,
      opening: '',
    });
  });

  test('survives any text', () => {
    const anything = fc.string({ unit: fc.constantFrom(...'\n\n :[]()*_`~<>!|-#"\\&;^{}=1.aبRT/'), maxLength: 200 });
    fc.assert(
      fc.property(anything, (markdown) => {
        const { body } = parseBody(markdown, { firstLine: 1 });
        expect(body.parts.every((part) => part !== '')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
