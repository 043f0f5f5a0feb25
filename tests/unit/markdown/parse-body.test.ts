import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseBody } from '#markdown/parse-body.ts';
import { renderBody } from '#markdown/render-body.ts';

const FIXTURES = new URL('../../fixtures/markdown/', import.meta.url);

/** Each part shows what it holds, so that a case can be read. */
function readable(markdown: string): { html: string; said: string } {
  const { body, headings, problems } = parseBody(markdown, { firstLine: 1 });
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
    ...problems.map(({ line, column, severity, rule, message }) => `${line}:${column} ${severity} ${rule}: ${message}`),
  ];
  return { html: `${html}\n`, said: `${said.join('\n')}\n` };
}

describe('parseBody', () => {
  for (const name of readdirSync(FIXTURES).sort()) {
    test(`reads the case ${name}`, async () => {
      const folder = new URL(`${name}/`, FIXTURES);
      const { html, said } = readable(readFileSync(new URL('input.md', folder), 'utf8'));
      await expect(html).toMatchFileSnapshot(new URL('body.html', folder).pathname);
      await expect(said).toMatchFileSnapshot(new URL('said.txt', folder).pathname);
    });
  }
});
