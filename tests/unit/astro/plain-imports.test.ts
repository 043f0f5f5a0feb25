import { expect, test } from 'vitest';
import { plainImports } from '../../../src/astro/plain-imports.ts';

const { load } = plainImports();

test('what loads a part on demand is only its import, and no other file is touched', async () => {
  const helper = load('\0vite/preload-helper.js') ?? '';
  const { __vitePreload } = (await import(`data:text/javascript,${encodeURIComponent(helper)}`)) as {
    __vitePreload: (load: () => Promise<string>, files: string[]) => Promise<string>;
  };
  await expect(__vitePreload(async () => 'part', ['shared.js'])).resolves.toBe('part');
  await expect(__vitePreload(() => Promise.reject(new Error('gone')), [])).rejects.toThrow('gone');
  expect(load('/src/client/page.ts')).toBeUndefined();
});
