import { describe, expect, test } from 'vitest';
import { isArabicVoice } from '#client/is-arabic-voice.ts';

describe('isArabicVoice', () => {
  test.each([
    ['ar', 'the bare code'],
    ['ar-SA', 'a country: desktop browsers, Safari'],
    ['AR-eg', 'other letter case'],
    ['ar-XA', 'all countries: Google'],
    ['ar-001', 'the world: Apple'],
    ['ar_SA', 'an underscore: Chrome on Android'],
    ['ar_EG_#Arab', 'with a script as Java writes it'],
    ['ara', 'three letters: Firefox on Android'],
    ['ara-SAU', 'three letters for the country too'],
    ['ara-x-lvariant-f00', 'a variant of the speech engine'],
    ['ara_EGY', 'three letters and an underscore'],
    ['arb', 'the standard language'],
    ['arb-Arab-SA', 'the standard language with its script'],
  ])('%s speaks Arabic (%s)', (language) => {
    expect(isArabicVoice(language)).toBe(true);
  });

  test.each(['arn', 'arc', 'are', 'arn-CL', 'arc_SY', 'arabic', 'fa-IR', 'en-AR', 'es_AR', 'sq-AL', 'x-ar', 'a', ''])(
    '"%s" does not',
    (language) => {
      expect(isArabicVoice(language)).toBe(false);
    },
  );
});
