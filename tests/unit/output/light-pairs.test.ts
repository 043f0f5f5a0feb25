import { describe, expect, test } from 'vitest';
import { createLightPairs, firstPart } from '#output/light-pairs.ts';
import { scanPage } from '#output/scan-page.ts';

const page = (links: string): string => `<head>${links}</head>`;
const canonical = (address: string): string => `<link rel="canonical" href="https://example.org${address}">`;
const alternate = (address: string): string =>
  `<link rel="alternate" type="text/html" title="الخفيفة" href="https://example.org${address}">`;

/** Checks a site; pages named in `verified` were not scanned again. */
function errorsOf(pages: Readonly<Record<string, string>>, verified: readonly string[] = []): string[] {
  const pairs = createLightPairs({ origin: 'https://example.org', base: '/', files: new Set(Object.keys(pages)) });
  for (const [file, html] of Object.entries(pages))
    if (!verified.includes(file))
      pairs.add(
        file,
        scanPage(html, () => undefined),
      );
  return pairs.errors((file) => pages[file] ?? '');
}

const FULL = page(canonical('/x/') + alternate('/m/x/'));
const LIGHT = page(canonical('/x/'));

describe('createLightPairs', () => {
  test('accepts pages that name each other, and pages without a light one', () => {
    expect(errorsOf({ 'x/index.html': FULL, 'm/x/index.html': LIGHT, 'y/index.html': page(canonical('/y/')) })).toEqual(
      [],
    );
  });

  test('refuses a light page whose full page does not name it, and one that names another', () => {
    expect(errorsOf({ 'x/index.html': page(canonical('/x/')), 'm/x/index.html': LIGHT })).toEqual([
      'm/x/index.html: its canonical page x/index.html does not name it',
    ]);
    expect(
      errorsOf({
        'x/index.html': FULL,
        'y/index.html': page(canonical('/y/')),
        'm/x/index.html': page(canonical('/y/')),
      }),
    ).toEqual([
      'x/index.html: its light page m/x/index.html has another canonical page',
      'm/x/index.html: its canonical page y/index.html does not name it',
    ]);
  });

  test('looks at the counterpart where that was verified before', () => {
    const pages = { 'x/index.html': page(canonical('/x/')), 'm/x/index.html': LIGHT };
    expect(errorsOf(pages, ['x/index.html'])).toHaveLength(1);
    expect(errorsOf({ 'x/index.html': FULL, 'm/x/index.html': LIGHT }, ['m/x/index.html'])).toEqual([]);
  });

  test('takes the parts of a long article for one page', () => {
    const pages = { 'x/index.html': FULL, 'm/x/index.html': LIGHT, 'm/x/2/index.html': LIGHT };
    expect(errorsOf(pages)).toEqual([]);
    const files = new Set(Object.keys(pages));
    expect(firstPart('m/x/2/index.html', { files })).toBe('m/x/index.html');
    expect(firstPart('m/y/2/index.html', { files })).toBeUndefined();
    expect(firstPart('x/2/index.html', { files })).toBeUndefined();
  });
});
