import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { shippedChromium } from './shipped-chromium.ts';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'];

/**
 * Starts the browser at `CHROME_PATH`, else the Chromium of the packages on 64-bit Linux, else an installed Google
 * Chrome. Throws with advice if there is none.
 */
export async function startBrowser(environment: NodeJS.ProcessEnv = process.env): Promise<Browser> {
  try {
    return await chromium.launch({ ...(await chosenBrowser(environment['CHROME_PATH'])), args: FLAGS });
  } catch (cause) {
    throw new Error(browserAdvice(environment['CHROME_PATH'], process.platform, process.arch), { cause });
  }
}

async function chosenBrowser(path: string | undefined): Promise<LaunchOptions> {
  if (path) return { executablePath: path };
  if (isShipped(process.platform, process.arch)) return { executablePath: await shippedChromium() };
  return { channel: 'chrome' };
}

/** Returns advice if no browser starts. */
export function browserAdvice(path: string | undefined, platform: string, machine: string): string {
  if (path) return `The browser that CHROME_PATH names does not start: ${path}. Write the path of Chrome or Chromium.`;
  if (isShipped(platform, machine))
    return 'The Chromium that comes with the packages does not start here. Set CHROME_PATH to the path of Chrome or Chromium.';
  // Google has no Chrome for Linux on arm64; distributions have Chromium.
  return platform === 'linux'
    ? 'No browser comes with the packages for this machine. Install Chromium and set CHROME_PATH to its path, as in CHROME_PATH=/usr/bin/chromium.'
    : 'No browser comes with the packages for this machine. Install Google Chrome, or set CHROME_PATH to the path of Chrome or Chromium.';
}

function isShipped(platform: string, machine: string): boolean {
  return platform === 'linux' && machine === 'x64';
}
