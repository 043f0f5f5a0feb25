import { describe, expect, test } from 'vitest';
import { splitCredit } from '#importers/split-credit.ts';

describe('splitCredit', () => {
  test.each([
    ['المرفأ القديم. تصوير: سامي الحداد', 'المرفأ القديم.', 'تصوير: سامي الحداد'],
    ['المرفأ (المصدر: رويترز)', 'المرفأ', 'المصدر: رويترز'],
    ['الرصيف؟ رسم: المرسى', 'الرصيف؟', 'رسم: المرسى'],
    ['المرفأ، تصوير: سامي', 'المرفأ', 'تصوير: سامي'],
    ['Photo: AFP', '', 'Photo: AFP'],
    ['المرفأ القديم', 'المرفأ القديم', ''],
    ['قال: نعم', 'قال: نعم', ''],
  ])('%s', (written, caption, credit) => {
    expect(splitCredit(written)).toEqual({ caption, credit });
  });
});
