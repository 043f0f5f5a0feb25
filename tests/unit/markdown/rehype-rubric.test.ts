import { describe, expect, test } from 'vitest';
import { parseBody } from '#markdown/parse-body.ts';

const rubricOf = (markdown: string) =>
  /<span class="rub">([^<]*)<\/span>/.exec(parseBody(markdown, { firstLine: 1 }).body.parts.join(''))?.[1];

describe('rehypeRubric', () => {
  test.each([
    ['أعلنت وزارات النقل في تسع دول خطة', 'أعلنت وزارات النقل'],
    ['## عنوان\n\nبعد العنوان، بدأ النص هنا', 'بعد العنوان،'],
    ['وصل الوفد، قال [الوزير](/x/) إن', 'وصل الوفد،'],
  ])('the opening words of «%s» are «%s»', (markdown, words) => {
    expect(rubricOf(markdown)).toBe(words);
  });

  test.each(['RT قالت', '**مهم** جدا', '16 مايو', 'كلمة', '- بند أول، هنا', '> قول أول، هنا'])(
    '«%s» opens otherwise',
    (markdown) => {
      expect(rubricOf(markdown)).toBeUndefined();
    },
  );

  test('only the first paragraph opens in red', () => {
    const html = parseBody('نص أول، هنا تمامًا\n\nنص ثان، هنا تمامًا', { firstLine: 1 }).body.parts.join('');
    expect(html.match(/class="rub"/g)).toHaveLength(1);
  });
});
