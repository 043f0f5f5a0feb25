import { describe, expect, test } from 'vitest';
import { parseBody } from '#markdown/parse-body.ts';

const places = (markdown: string) =>
  parseBody(markdown, { firstLine: 7 })
    .diagnostics.filter(({ rule }) => rule === 'template-shown')
    .map(({ line, column }) => `${line}:${column}`);

describe('remarkReportTemplates', () => {
  test.each([
    ['{{< youtube abc >}}', ['7:1']],
    ['نص\n\n{% include note.html %}', ['9:1']],
    ['## عنوان {#my-id}', ['7:10']],
    ['أول {{ page.title }}\nثان {{% x %}}', ['7:5', '8:5']],
    ['نص {: .class}', ['7:4']],
  ])('tells of the mark in %j', (markdown, expected) => {
    expect(places(markdown)).toEqual(expected);
  });

  test.each(['كود `{{ x }}` هنا', '```\n{% raw %}\n```', 'مجموعة {1, 2}', 'نص { نص }'])(
    'passes over %j',
    (markdown) => {
      expect(places(markdown)).toEqual([]);
    },
  );
});
