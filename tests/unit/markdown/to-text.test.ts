import { describe, expect, test } from 'vitest';
import { parseBody } from '#markdown/parse-body.ts';

const textOf = (markdown: string) => parseBody(markdown, { firstLine: 1 }).body.text;

describe('toText', () => {
  test.each([
    ['a paragraph a line', 'أولى\nتتمتها\n\nثانية', 'أولى تتمتها\nثانية'],
    ['marks of Markdown gone', '**مهم** و*مائل* و`رمز` و[رابط](قمة)', 'مهم ومائل ورمز ورابط'],
    ['headings and lists', '## عنوان\n\n- أ\n- ب', 'عنوان\nأ\nب'],
    ['the cells of a row on one line', '| أ | ب |\n|---|---|\n| ج | د |', 'أ ب\nج د'],
    ['quotes', '> قول', 'قول'],
    ['notes without their label', ':::note[مصطلح]\nشرح\n:::', 'مصطلح\nشرح'],
    ['no footnote numbers', 'نص[^1] هنا\n\n[^1]: هامش', 'نص هنا\nهامش'],
    ['no card and no picture', 'أ\n\n::related[قمة]\n\n![صورة](a.jpg)\n\nب ![ج](c.png) د', 'أ\nب د'],
    ['a break is a space', 'أ  \nب', 'أ ب'],
    ['isolated runs as written', 'فاز 2-1 على RT', 'فاز 2-1 على RT'],
    ['nothing of dropped elements', 'أ <script>alert(1)</script> ب', 'أ ب'],
  ])('gives %s', (_name, markdown, text) => {
    expect(textOf(markdown)).toBe(text);
  });
});
