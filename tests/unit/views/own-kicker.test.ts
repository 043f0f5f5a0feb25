import { expect, test } from 'vitest';
import { ownKicker } from '#views/own-kicker.ts';

test.each([
  ['it says something of its own', 'satire', 'اجتماعات', 'مجتمع', 'اجتماعات'],
  ['it repeats the kind', 'satire', 'سخرية', 'مجتمع', undefined],
  ['it repeats the section', 'report', 'المجتمع', 'مجتمع', undefined],
  ['in another spelling', 'satire', 'سخريه', 'مجتمع', undefined],
  ['there is none', 'news', undefined, 'مجتمع', undefined],
] as const)('a kicker: %s', (_, kind, kicker, section, expected) => {
  expect(ownKicker({ kind, ...(kicker === undefined ? {} : { kicker }) }, section)).toBe(expected);
});
