import { expect, test } from 'vitest';
import { isOwnRoute } from '#build/own-routes.ts';

const ENGINE = '/home/editor/paper/node_modules/nuqta';

test.each([
  ['of the repository itself', 'src/pages/search.astro', true],
  ['a list', 'src/pages/[list]/[...path].astro', true],
  ['of an installed Nuqta', '../../../node_modules/nuqta/src/pages/search.astro', true],
  ['as Windows writes it', '..\\..\\..\\node_modules\\nuqta\\src\\pages\\m\\[...path].astro', true],
  ['of a batch', '../../../node_modules/nuqta/src/printing/pages/[kind]/[batch].ts', true],
  ['a page that a developer adds', 'src/pages/hello.astro', false],
  ['a page of another package with a usual name', '../../../node_modules/shop/src/pages/index.astro', false],
  ['one that only ends alike', '../../../node_modules/nuqta/src/pages/more/search.astro', false],
])('the file of a route: %s', (_, entrypoint, isOwn) => {
  expect(isOwnRoute(entrypoint, ENGINE)).toBe(isOwn);
});
