import { describe, expect, test } from 'vitest';
import { hostWarnings } from '#hosts/host-limits.ts';
import { textOf } from '#messages/text-of.ts';

const SMALL = {
  files: 700,
  lightFiles: 0,
  bytes: 9e6,
  largest: { path: 'rss.xml', bytes: 280_000 },
  redirects: 3,
  longestRedirect: 120,
  headerRules: 30,
};

describe('hostWarnings', () => {
  test('says nothing of a small site', () => {
    expect(hostWarnings(SMALL)).toEqual([]);
    expect(hostWarnings({ ...SMALL, largest: undefined, files: 0 })).toEqual([]);
  });

  test.each([
    [{ files: 20_001 }, ['Cloudflare Pages', 'Vercel']],
    [{ files: 15_001 }, ['Vercel']],
    [{ bytes: 1.1e9 }, ['GitHub Pages']],
    [{ largest: { path: 'a.jpg', bytes: 27e6 } }, ['Cloudflare Pages']],
    [{ redirects: 2001 }, ['Cloudflare Pages']],
    [{ redirects: 2049 }, ['Cloudflare Pages', 'Vercel']],
    [{ longestRedirect: 1001 }, ['Cloudflare Pages']],
    [{ headerRules: 101 }, ['Cloudflare Pages']],
  ])('%j is too much for %j', (changes, hosts) => {
    const warnings = hostWarnings({ ...SMALL, ...changes });
    expect(warnings.map((line) => textOf(line, 'en').split(' takes ')[0])).toEqual(hosts);
  });

  test('says how many files the light edition has, which may be left out', () => {
    const texts = (changes: object): string[] =>
      hostWarnings({ ...SMALL, ...changes }).map((line) => textOf(line, 'en'));
    expect(texts({ files: 21_000, lightFiles: 9000 })[0]).toContain(
      'this site has 21,000, 9,000 of them the light edition',
    );
    expect(texts({ bytes: 1.1e9, lightFiles: 9000 })[0]).not.toContain('light');
  });
});
