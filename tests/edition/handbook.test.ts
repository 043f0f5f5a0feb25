import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { cutFrontMatter } from '#articles/front-matter.ts';
import { readFrontMatter } from '#articles/read-front-matter.ts';
import { articleSchema } from '#articles/schema.ts';
import { parseStaticPage } from '#articles/static-page.ts';
import { DIRECTIVES } from '#markdown/directives.ts';

const text = readFileSync(fileURLToPath(new URL('../../content/pages/editor-guide.md', import.meta.url)), 'utf8');
const examples = [...text.matchAll(/^```\n([\s\S]*?)\n```\n/gm)].map(([, source = '']) => source);

describe('دليل المحرر', () => {
  test('is read without a fault', () => {
    const { diagnostics } = parseStaticPage({ path: 'pages/editor-guide.md', text }, { taken: new Set() });
    expect(diagnostics).toEqual([]);
  });

  test('an example of a construct stands below its source as it is', () => {
    const constructs = examples.filter((source) => source.startsWith(':::') || source.includes('[^'));
    expect(constructs.length).toBeGreaterThan(6);
    for (const source of constructs) expect(text).toContain(`\`\`\`\n\n${source}\n`);
  });

  test('every construct is named', () => {
    expect(
      DIRECTIVES.filter(({ arabic }) => !arabic.some((name) => text.includes(`::${name}`))).map(({ name }) => name),
    ).toEqual([]);
  });

  test('the front matter of its examples is right', () => {
    const { yaml = '' } = cutFrontMatter(`${examples[0]}\n`);
    const parts = examples.filter((source) => /^(?:الصورة|التصويبات|السحب):/.test(source));
    expect(parts).toHaveLength(3);
    const { value, diagnostics } = readFrontMatter(`${yaml}\n${parts.join('\n')}\n`, 1);
    expect(diagnostics).toEqual([]);
    expect(articleSchema.safeParse(value).error?.issues).toBeUndefined();
  });
});
