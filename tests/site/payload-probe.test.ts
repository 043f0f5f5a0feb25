import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visitPages } from '#tools/trial/try-payloads.ts';
import { closeWindows, startBrowser } from './support/browser.ts';

let browser: Browser;
let site: string;

beforeAll(async () => {
  browser = await startBrowser();
  site = mkdtempSync(join(tmpdir(), 'nuqta-probe-test-'));
});

afterAll(async () => {
  await closeWindows(browser);
  rmSync(site, { recursive: true, force: true });
});

async function visit(body: string): Promise<string[]> {
  writeFileSync(
    join(site, 'index.html'),
    `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><title>ص</title></head><body>${body}</body></html>`,
  );
  return (await visitPages(browser, site, ['index.html'])).failures;
}

describe('the payload trial', () => {
  test.each([
    ['a script', '<script>alert(1)</script>', 'ran alert(1)'],
    ['a picture that fails', '<img src="/none.png" onerror="alert(2)">', 'ran alert(2)'],
    ['a handler of a rare event', '<p ongotpointercapture="alert(3)">نص</p>', 'ran alert(3)'],
    ['a handler on an outer element', '<div onwheel="alert(4)"><p>نص</p></div>', 'ran alert(4)'],
    ['a link that runs', '<a href="java&#10;script:alert(5)">نص</a>', '<a href=javascript:alert(5)>'],
    [
      'a picture from elsewhere',
      '<img src="https://evil.example/x.png" alt="">',
      'request to https://evil.example/x.png',
    ],
    ['a frame', '<iframe srcdoc="<p>"></iframe>', '<iframe srcdoc>'],
  ])('sees %s, with the policy switched off', async (_name, body, fault) => {
    expect((await visit(body)).some((found) => found.endsWith(fault))).toBe(true);
  });

  test('finds nothing in an innocent page', async () => {
    expect(await visit('<p>نص <a href="/">رابط</a></p><script type="application/ld+json">{}</script>')).toEqual([]);
  });
});
