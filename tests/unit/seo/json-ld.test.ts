import { describe, expect, test } from 'vitest';
import { toJsonLd } from '#seo/json-ld.ts';

describe('toJsonLd', () => {
  test.each([
    '</script><script>alert(1)</script>',
    '<!--<script>',
    ']]>',
    'سطر\u2028ثان\u2029ثالث',
    '{{ 7*7 }} & "علامة" \\',
    'قمة \uD83D الرياض',
    'قمة \u0008 الرياض',
  ])('%j stands in a script element as text and comes back as it was', (name) => {
    const text = toJsonLd([{ '@type': 'Thing', ...{ name } }]);
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@graph': [{ '@type': 'Thing', name }] });
  });
});
