import { describe, expect, test } from 'vitest';
import { addRedirects, toRedirect } from '#importers/write/add-redirects.ts';
import { parseSettings } from '#site/parse-settings.ts';

describe('toRedirect', () => {
  test('an old address leads to the new one, decoded', () => {
    expect(toRedirect('https://old.example/2015/07/%d8%ae%d8%a8%d8%b1/', '/2015/07/21/خبر/')).toEqual({
      from: '/2015/07/خبر/',
      to: '/2015/07/21/خبر/',
    });
  });

  test.each([
    undefined,
    'خبر',
    'mailto:a@b.example',
    'https://old.example/',
    'https://old.example/?p=12',
    'https://old.example/2015/07/21/خبر/',
    'https://old.example/a%20b/',
    'https://old.example/a%3Fb/',
  ])('%s needs or can have none', (address) => {
    expect(toRedirect(address, '/2015/07/21/خبر/')).toBeUndefined();
  });
});

describe('addRedirects', () => {
  const row = { from: '/قديم/', to: '/2015/07/21/خبر/' };

  test.each(['', '[]\n', '# تعليق\n- from: /a/\n  to: /b/\n'])('rows stand after %j and are read', (text) => {
    const added = addRedirects(text, [row]);
    const { settings } = parseSettings({
      site: undefined,
      sections: undefined,
      tags: undefined,
      authors: undefined,
      redirects: added,
    });
    expect(settings.redirects.at(-1)).toEqual(row);
    if (text.startsWith('#')) expect(added.startsWith(text)).toBe(true);
  });

  test('nothing to add changes nothing', () => {
    expect(addRedirects('# تعليق', [])).toBe('# تعليق');
  });
});
