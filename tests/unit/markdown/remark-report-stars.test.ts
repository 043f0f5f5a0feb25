import { describe, expect, test } from 'vitest';
import { parseBody } from '#markdown/parse-body.ts';

const places = (markdown: string) =>
  parseBody(markdown, { firstLine: 1 })
    .diagnostics.filter(({ rule }) => rule === 'stars-shown')
    .map(({ line, severity }) => [line, severity]);

describe('remarkReportStars', () => {
  test.each(['**قال:**نعم', 'أ\n** مهم **', 'أ **ب', 'قال *«نعم»*ثم مضى'])('warns of the stars in %j', (markdown) => {
    expect(places(markdown)).toEqual([[expect.any(Number), 'warning']]);
  });

  test.each(['**قال**: نعم', '**قال:** نعم', 'أ \\*\\* ب', '`**`', '2 * 3', '***أ***', 'كلمة* نجمة', '*«نعم»* ثم'])(
    'has nothing to say of %j',
    (markdown) => {
      expect(places(markdown)).toEqual([]);
    },
  );
});
