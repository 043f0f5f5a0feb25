import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { PAYLOAD_FIELDS, payloadArticle } from '#tools/trial/payload-articles.ts';

const PAYLOAD = '"><script>alert(1)</script>\\ \' {{x}} # : - &a *b\n---\n';

test('puts the payload, as it is, into the fields asked for and into no other', () => {
  const { text } = payloadArticle(PAYLOAD, 3, ['title', 'caption']);
  const matter: unknown = parse(text.slice(4, text.indexOf('\n---\n', 4)));
  expect(matter).toMatchObject({ title: PAYLOAD, summary: 'ملخص.', tags: ['وسم'], image: { caption: PAYLOAD } });
  expect(text.slice(text.indexOf('\n---\n', 4))).not.toContain('script');
});

test('puts it into the body too, and gives each article a file of its own', () => {
  const all = payloadArticle(PAYLOAD, 3, PAYLOAD_FIELDS);
  expect(all.text.endsWith(`\n${PAYLOAD}\n\nختام.\n`)).toBe(true);
  const paths = PAYLOAD_FIELDS.map((field) => payloadArticle(PAYLOAD, 3, [field]).path);
  expect(new Set([all.path, ...paths]).size).toBe(PAYLOAD_FIELDS.length + 1);
});
