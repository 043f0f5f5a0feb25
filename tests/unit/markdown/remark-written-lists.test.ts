import { describe, expect, test } from 'vitest';
import { parseBody } from '#markdown/parse-body.ts';

const read = (markdown: string) => parseBody(markdown, { firstLine: 7 });
const html = (markdown: string): string => read(markdown).body.parts.join('').replaceAll('\n', '');
const rules = (markdown: string) => read(markdown).diagnostics.map(({ line, rule }) => `${line} ${rule}`);

describe('remarkWrittenLists', () => {
  test.each([
    ['المكونات:\n١. سكر\n٢. دقيق', '<p>المكونات:</p><ol><li>سكر</li><li>دقيق</li></ol>'],
    ['1- بند\n2- آخر', '<ol><li>بند</li><li>آخر</li></ol>'],
    ['٣) بند\n٤) آخر', '<ol start="3"><li>بند</li><li>آخر</li></ol>'],
    ['• سكر\n• دقيق', '<ul><li>سكر</li><li>دقيق</li></ul>'],
    ['١. **سكر** أبيض\n٢. دقيق', '<ol><li><strong>سكر</strong> أبيض</li><li>دقيق</li></ol>'],
    ['أ- أول\nب- ثان', '<p>أ- أول<br />ب- ثان</p>'],
    ['– متى؟\n– غدًا', '<p>– متى؟<br />– غدًا</p>'],
  ])('reads %j as lines of their own', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
    expect(rules(markdown)).toEqual([]);
  });

  test.each(['١. سكر وحده', '2015- عام\nثم 2016', '5- خمسة\n9- تسعة بعدها', 'نص طويل،\nيمتد على سطرين'])(
    'makes no list of %j',
    (markdown) => {
      expect(html(markdown)).not.toMatch(/<[ou]l/);
    },
  );

  test('tells of verses that run together, with their line', () => {
    expect(rules('نص أول.\n\nقفا نبك من ذكرى حبيب ومنزل\nبسقط اللوى بين الدخول فحومل')).toEqual(['9 lines-joined']);
    expect(rules('قفا نبك من ذكرى حبيب ومنزل\\\nبسقط اللوى بين الدخول فحومل')).toEqual([]);
  });
});
