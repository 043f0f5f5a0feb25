import { describe, expect, test } from 'vitest';
import { catchword } from '#components/catchword.ts';

describe('catchword', () => {
  test.each([
    ['حقول الشمس: كيف صارت القرى شريكًا؟', 'حقول'],
    ['«مستعدون للتفاوض»: رسالة مفتوحة', 'مستعدون'],
    ['&quot;القمة&quot; تبدأ غدًا', 'القمة'],
    ['16 ميناءً في شبكة واحدة', 'ميناءً'],
    ['<bdi lang="en">RSS</bdi>: صحيفتك تأتي إليك', 'RSS'],
    ['2026', ''],
  ])('%s → %s', (headline, word) => {
    expect(catchword(headline)).toBe(word);
  });
});
