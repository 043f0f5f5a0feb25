import { expect, test } from 'vitest';
import { readCredit } from '#pictures/credit-metadata.ts';

test.each([
  ['أحمد ناصر', { creator: 'أحمد ناصر' }],
  ['تصوير: أحمد ناصر / CC BY 4.0', { creator: 'أحمد ناصر', license: 'CC BY 4.0' }],
  ['Photo by Jane Doe (CC BY-SA 3.0)', { creator: 'Jane Doe', license: 'CC BY-SA 3.0' }],
  ['© رويترز', { creator: 'رويترز' }],
  [
    'Jane Doe, CC0 1.0, https://x.example/a_b',
    { creator: 'Jane Doe', license: 'CC0 1.0', address: 'https://x.example/a_b' },
  ],
  ['CC BY-NC-ND 4.0', { creator: 'CC BY-NC-ND 4.0', license: 'CC BY-NC-ND 4.0' }],
  ['https://x.example/', { creator: 'https://x.example/', address: 'https://x.example/' }],
  ['ACC BYTE', { creator: 'ACC BYTE' }],
])('%s', (credit, expected) => {
  expect(readCredit(credit)).toEqual({ license: undefined, address: undefined, ...expected });
});
