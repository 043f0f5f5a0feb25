import { afterEach, expect, test, vi } from 'vitest';
import { pressVersion } from '#printing/press-version.ts';
import { SITE } from '../seo/sample-article.ts';

const OPTIONS = {
  projectFolder: process.cwd(),
  contentFolder: `${process.cwd()}/tests/fixtures/edition`,
  outFolder: 'dist',
  cacheFolder: 'cache',
  site: undefined,
  base: undefined,
  now: 0,
  drafts: false,
  link: false,
};

afterEach(() => vi.unstubAllEnvs());

test('a build that Astro compiles in and the next one, where nobody has set NODE_ENV, have one version', () => {
  vi.stubEnv('NODE_ENV', undefined);
  const before = pressVersion(OPTIONS, SITE);
  vi.stubEnv('NODE_ENV', 'production');
  expect(pressVersion(OPTIONS, SITE)).toBe(before);
  vi.stubEnv('NODE_ENV', 'development');
  expect(pressVersion(OPTIONS, SITE)).not.toBe(before);
});

test('another base or address is another version', () => {
  const versions = [SITE, { ...SITE, base: '/other/' }, { ...SITE, address: 'https://other.example' }];
  expect(new Set(versions.map((site) => pressVersion(OPTIONS, site))).size).toBe(3);
});
