import { expect, test } from 'vitest';
import { accountName, handleOnX } from '#site/account-name.ts';

test.each([
  ['https://www.facebook.com/nuqta', 'فيسبوك'],
  ['https://x.com/nuqta', 'إكس'],
  ['https://m.youtube.com/@nuqta', 'يوتيوب'],
  ['https://mastodon.example/@nuqta', 'mastodon.example'],
  ['https://notx.com/nuqta', 'notx.com'],
])('%s is an account on %s', (url, name) => {
  expect(accountName(url)).toBe(name);
});

test.each([
  [['https://facebook.com/a', 'https://x.com/nuqta_news'], '@nuqta_news'],
  [['https://twitter.com/@nuqta/'], '@nuqta'],
  [['https://x.com/nuqta/status/1'], undefined],
  [[], undefined],
])('the handle of %j is %s', (accounts, handle) => {
  expect(handleOnX(accounts)).toBe(handle);
});
