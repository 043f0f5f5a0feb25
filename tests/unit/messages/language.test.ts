import { describe, expect, test } from 'vitest';
import { systemLanguage } from '#messages/language.ts';

describe('systemLanguage', () => {
  test.each([
    [{}, 'en'],
    [{ LANG: 'ar_LY.UTF-8' }, 'ar'],
    [{ LANG: 'ar' }, 'ar'],
    [{ LANG: 'AR.UTF-8' }, 'ar'],
    [{ LANG: 'arn_CL' }, 'en'],
    [{ LANG: 'ar_LY', LC_ALL: 'C' }, 'en'],
    [{ LANG: 'C', LC_MESSAGES: 'ar_EG' }, 'ar'],
    [{ LANG: 'ar_EG', LC_ALL: '' }, 'ar'],
  ] as const)('%j: %s', (environment, language) => {
    expect(systemLanguage(environment)).toBe(language);
  });
});
