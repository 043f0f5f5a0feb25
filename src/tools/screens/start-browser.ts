import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'];

/**
 * Starts the Chromium that comes with the project's packages on 64-bit Linux, or an installed Chrome elsewhere.
 * Throws where there is none.
 */
export async function startBrowser(): Promise<Browser> {
  const isShipped = process.platform === 'linux' && process.arch === 'x64';
  try {
    return isShipped
      ? await playwright.launch({ executablePath: await chromium.executablePath(), args: FLAGS })
      : await playwright.launch({ channel: 'chrome', args: FLAGS });
  } catch (cause) {
    throw new Error('This needs Chrome: install Google Chrome, then run it again.', { cause });
  }
}
