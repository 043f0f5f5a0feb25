import type { Browser } from 'playwright-core';

/**
 * Returns each block's text as it stands on the line from left to right, letter by letter, by the place of each letter
 * in the browser. Blocks are given as safe HTML; each is shown in one line of a right-to-left page.
 */
export async function visualLines(browser: Browser, blocks: readonly string[]): Promise<readonly string[]> {
  const page = await browser.newPage({ viewport: { width: 2000, height: 900 } });
  try {
    const rows = blocks.map((html) => `<div class="row">${html}</div>`).join('\n');
    const style = '.row, .row * { white-space: nowrap; font: 16px monospace; margin: 0 } table { border-spacing: 0 }';
    await page.setContent(
      `<!doctype html><html lang="ar" dir="rtl"><style>${style}</style><body>${rows}</body></html>`,
    );
    return await page.evaluate(() =>
      [...document.querySelectorAll('.row')].map((row) => {
        const letters: { left: number; letter: string }[] = [];
        const texts = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
        for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
          let index = 0;
          for (const letter of node.textContent ?? '') {
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + letter.length);
            index += letter.length;
            const { left, width } = range.getBoundingClientRect();
            if (width > 0) letters.push({ left, letter });
          }
        }
        return letters
          .sort((one, other) => one.left - other.left)
          .map(({ letter }) => letter)
          .join('');
      }),
    );
  } finally {
    await page.close();
  }
}
