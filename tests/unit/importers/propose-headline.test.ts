import { describe, expect, test } from 'vitest';
import { proposeHeadline } from '#importers/propose-headline.ts';

describe('proposeHeadline', () => {
  test.each([
    ['افتتح المتحف أبوابه. وحضر المئات.', 'افتتح المتحف أبوابه'],
    ['هل يعود القطار؟ سؤال قديم.', 'هل يعود القطار'],
    ['بلغ الارتفاع 2.5 متر في الميناء، وفق المصلحة.', 'بلغ الارتفاع 2.5 متر في الميناء، وفق المصلحة'],
    [
      'أعلنت الجمعية الفلكية في مدينة الواحة أن المرصد القديم سيفتح أبوابه للزوار كل مساء من أيام الخميس.',
      'أعلنت الجمعية الفلكية في مدينة الواحة أن المرصد القديم سيفتح أبوابه للزوار',
    ],
    [
      'أعلنت الجمعية الفلكية في مدينة الواحة أن المرصد القديم سيفتح أبوابه لجميع الزوار في كل مساء.',
      'أعلنت الجمعية الفلكية في مدينة الواحة أن المرصد القديم سيفتح أبوابه لجميع الزوار',
    ],
    ['كلمة', 'كلمة'],
  ])('%j', (text, headline) => {
    expect(proposeHeadline(text)).toBe(headline);
  });

  test('a quotation that the cut leaves open is not quoted', () => {
    expect(proposeHeadline(`قال الحارس «${'كلمة '.repeat(30)}».`)).not.toContain('«');
  });

  test.each(['كلمة '.repeat(60), 'ا'.repeat(300), 'من إلى على '.repeat(30)])(
    '%j gives at most 80 letters and never nothing',
    (text) => {
      const headline = proposeHeadline(text);
      expect(headline.length).toBeLessThanOrEqual(80);
      expect(headline).not.toBe('');
    },
  );
});
