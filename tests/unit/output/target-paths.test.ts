import { expect, test } from 'vitest';
import { targetPaths } from '#output/target-paths.ts';

test('names everything beside the target', () => {
  const paths = targetPaths('/srv/موقع/dist/');
  expect(paths.target).toBe('/srv/موقع/dist');
  expect(paths.parent).toBe('/srv/موقع');
  expect(paths.lock).toBe('/srv/موقع/.dist.nuqta-lock');
  for (const path of [paths.staged, paths.ready, paths.aside, paths.releases]) {
    expect(path.startsWith('/srv/موقع/.dist.nuqta-')).toBe(true);
  }
});
