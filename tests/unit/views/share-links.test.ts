import { describe, expect, test } from 'vitest';
import { shareLinks } from '#views/share-links.ts';

const URL_ = 'https://nuqta.example/a/sco/';

describe('shareLinks', () => {
  const links = shareLinks('قمة & «عشرون»', URL_, {});

  test('plain links carry headline and address, encoded', () => {
    const [whatsapp, telegram, x] = links.map(({ href }) => (href === undefined ? undefined : new URL(href)));
    expect(whatsapp?.searchParams.get('text')).toBe(`قمة & «عشرون»\n${URL_}`);
    expect([telegram?.searchParams.get('url'), telegram?.searchParams.get('text')]).toEqual([URL_, 'قمة & «عشرون»']);
    expect([x?.hostname, x?.searchParams.get('url')]).toEqual(['x.com', URL_]);
  });

  test('a letter has blanks as %20', () => {
    const mail = links.find(({ way }) => way === 'email')?.href ?? '';
    expect(mail.startsWith('mailto:?subject=%D9%82')).toBe(true);
    expect(mail).not.toContain('+');
  });

  test('copying and the sheet of the device are buttons', () => {
    expect(links.filter(({ href }) => href === undefined).map(({ way }) => way)).toEqual(['copy', 'device']);
  });

  test('the newspaper chooses which, in its order', () => {
    expect(shareLinks('أ', URL_, { share: ['copy', 'whatsapp', 'copy'] }).map(({ way }) => way)).toEqual([
      'copy',
      'whatsapp',
    ]);
    expect(shareLinks('أ', URL_, { share: [] })).toEqual([]);
  });
});
