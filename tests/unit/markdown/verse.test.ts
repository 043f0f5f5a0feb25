import { describe, expect, test } from 'vitest';
import { toFeedHtml } from '#feeds/feed-html.ts';
import { parseBody } from '#markdown/parse-body.ts';

const read = (markdown: string) => parseBody(markdown, { firstLine: 1 });

describe(':::verse', () => {
  test.each([':::verse', ':::شعر'])('%s sets the two hemistichs of each line beside each other', (fence) => {
    const { body, diagnostics } = read(`${fence}[الشاعر]\nصدر أول ... عجز أول\nصدر ثان *** عجز ثان\n:::`);
    expect(diagnostics).toEqual([]);
    expect(body.parts.join('').match(/class="hemistich"/g)).toHaveLength(4);
    expect(body.parts.join('')).toContain('<figcaption>الشاعر</figcaption>');
    expect(body.text.split('\n')).toEqual(['صدر أول … عجز أول', 'صدر ثان … عجز ثان', 'الشاعر']);
  });

  test('a feed, which has no columns, shows the two with a mark between them', () => {
    const html = read(':::verse[الشاعر]\nصدر أول ... عجز أول\nصدر ثان ... عجز ثان\n:::').body.parts.join('');
    expect(toFeedHtml(html)).toBe(
      '<figure><blockquote><p>صدر أول … عجز أول</p><p>صدر ثان … عجز ثان</p></blockquote><figcaption>الشاعر</figcaption></figure>',
    );
  });

  test('a line without a second half stands alone', () => {
    expect(read(':::verse\nسطر من شعر حر\n:::').body.parts.join('')).toBe(
      '<figure class="verse"><blockquote><p><span class="hemistich">سطر من شعر حر</span></p></blockquote></figure>',
    );
  });
});
