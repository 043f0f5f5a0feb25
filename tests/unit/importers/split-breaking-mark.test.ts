import { describe, expect, test } from 'vitest';
import { splitBreakingMark } from '#importers/split-breaking-mark.ts';

describe('splitBreakingMark', () => {
  test.each(['عاجل | ', 'عاجل. ', 'عاجل: ', 'عاجل:', '«عاجل» - ', 'عاجل/ ', '[عاجل]: ', 'عاجل – ', 'عاجل!! '])(
    '%j marks a headline as breaking',
    (mark) => {
      expect(splitBreakingMark(`${mark}البلدية: إغلاق الجسر`)).toEqual({
        headline: 'البلدية: إغلاق الجسر',
        breaking: true,
      });
    },
  );

  test.each(['عاجلا أم آجلا: تعود السفن', 'عاجل', 'عاجل: ', 'نداء عاجل: متطوعون', 'عاجل الشفاء للمصابين'])(
    '%j stays as it is',
    (headline) => {
      expect(splitBreakingMark(headline)).toEqual({ headline: headline.trim(), breaking: false });
    },
  );
});
