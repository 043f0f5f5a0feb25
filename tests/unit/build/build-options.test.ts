import { describe, expect, test } from 'vitest';
import { readBuildOptions } from '#build/build-options.ts';
import { UsageError } from '#diagnostics/usage-error.ts';

const read = (environment: Record<string, string>) => readBuildOptions(environment, '/project', 5);

describe('readBuildOptions', () => {
  test('gives what stands in the project where nothing is said', () => {
    expect(read({})).toMatchObject({
      contentFolder: '/project/content',
      outFolder: '/project/dist',
      cacheFolder: '/project/.nuqta/cache',
      now: 5,
      drafts: false,
      link: false,
    });
  });

  test.each([
    ['the moment asked for', { NUQTA_NOW: '2026-11-23T09:00:00Z', SOURCE_DATE_EPOCH: '7' }, 1_795_424_400_000],
    ['else the moment of the source', { SOURCE_DATE_EPOCH: '7' }, 7_000],
    ['else the clock', {}, 5],
  ])('now is %s', (_name, environment, now) => {
    expect(read(environment).now).toBe(now);
  });

  test.each([
    ['https://EXAMPLE.org/', 'https://example.org'],
    ['http://127.0.0.1:4321', 'http://127.0.0.1:4321'],
  ])('the origin of %j is %j', (written, site) => {
    expect(read({ NUQTA_SITE: written }).site).toBe(site);
  });

  test.each([
    ['news', '/news/'],
    ['/news', '/news/'],
    ['/', '/'],
  ])('the base %j is %j', (written, base) => {
    expect(read({ NUQTA_BASE: written }).base).toBe(base);
  });

  test.each([
    ['NUQTA_SITE', 'example.org', '--site'],
    ['NUQTA_SITE', 'https://example.org/news/', '--site'],
    ['NUQTA_BASE', '/../', '--base'],
    ['NUQTA_NOW', 'tomorrow', '--now'],
    ['NUQTA_NOW', '2026-13-01', '--now'],
    ['SOURCE_DATE_EPOCH', 'soon', 'SOURCE_DATE_EPOCH'],
  ])('%s=%s is refused by its name', (name, value, option) => {
    expect(() => read({ [name]: value })).toThrow(UsageError);
    expect(() => read({ [name]: value })).toThrow(option);
  });
});
