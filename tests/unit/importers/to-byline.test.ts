import { describe, expect, test } from 'vitest';
import { toByline } from '#importers/to-byline.ts';

describe('toByline', () => {
  test.each([
    [['هالة النجار'], ['هالة النجار'], []],
    [['هالة، مروان'], ['هالة', 'مروان'], []],
    [['بقلم: هالة النجار'], ['هالة النجار'], []],
    [['hala@old.example (هالة النجار)'], ['هالة النجار'], []],
    [['هالة النجار <hala@old.example>'], ['هالة النجار'], []],
    [['hala@old.example', 'admin'], [], ['hala@old.example', 'admin']],
    [['Smith, John'], ['Smith, John'], []],
    [['هالة', 'هالة', ' '], ['هالة'], []],
    [['https://old.example/author/x'], [], ['https://old.example/author/x']],
  ])('%j', (written, names, accounts) => {
    expect(toByline(written)).toEqual({ names, accounts });
  });

  test('a login is a name only by the map', () => {
    const logins = new Set(['hala']);
    expect(toByline(['hala'], { logins })).toEqual({ names: [], accounts: ['hala'] });
    expect(toByline(['hala'], { logins, map: new Map([['hala', 'هالة']]) })).toEqual({ names: ['هالة'], accounts: [] });
  });
});
