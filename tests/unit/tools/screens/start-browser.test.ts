import { describe, expect, test } from 'vitest';
import { browserAdvice, startBrowser } from '#tools/screens/start-browser.ts';

describe('startBrowser', () => {
  test('says where CHROME_PATH leads nowhere', async () => {
    await expect(startBrowser({ CHROME_PATH: '/no/such/chrome' })).rejects.toThrow(
      /^The browser that CHROME_PATH names does not start: \/no\/such\/chrome\./,
    );
  });
});

describe('browserAdvice', () => {
  test.each([
    ['linux', 'x64', /^The Chromium that comes with the packages does not start here\..*CHROME_PATH/],
    ['linux', 'arm64', /^No browser comes with .*Install Chromium and set CHROME_PATH/],
    ['darwin', 'arm64', /^No browser comes with .*Install Google Chrome, or set CHROME_PATH/],
    ['win32', 'x64', /^No browser comes with .*Install Google Chrome, or set CHROME_PATH/],
  ])('on %s %s', (platform, machine, advice) => {
    expect(browserAdvice(undefined, platform, machine)).toMatch(advice);
  });
});
