import type { Page } from 'playwright-core';

const WIDTHS = [320, 360, 768, 1024, 1280, 1920];

/** Returns what sticks out of the window, and text that a box with hidden overflow cuts. Sent to the browser as text. */
export function misfits(): string[] {
  const root = document.documentElement;
  const found: string[] = [];
  if (root.scrollWidth > root.clientWidth) found.push(`the page is ${root.scrollWidth - root.clientWidth} px too wide`);
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    if (!element.checkVisibility() || element.closest('svg, .vh, [aria-hidden="true"]')) continue;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const scrolls = element.parentElement?.closest('.nav > div, .opinion-row, .table, pre') !== null;
    if (!scrolls && style.position !== 'fixed' && (box.left < -1 || box.right > root.clientWidth + 1) && box.bottom > 0)
      found.push(`outside: ${element.outerHTML.slice(0, 80)}`);
    const hides = /hidden|clip/.test(style.overflowX) || /hidden|clip/.test(style.overflowY);
    const isCut = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
    // A picture may be larger than its frame, words for the ear alone have no frame, and a summary may end with an
    // ellipsis after some lines: all are cut on purpose.
    const isShortened = style.webkitLineClamp !== 'none';
    if (hides && isCut && !isShortened && !element.matches('.pic') && style.clipPath === 'none')
      found.push(`cut: ${element.outerHTML.slice(0, 80)}`);
  }
  return found;
}

/** Returns the misfits at every width, with text as it comes and at twice its size. */
export async function misfitsAtEveryWidth(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const size of ['100%', '200%']) {
    await page.evaluate((value) => {
      document.documentElement.style.fontSize = value;
    }, size);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      // The script of the notes hears of the new width in a task of its own.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
      for (const line of await page.evaluate(misfits)) found.push(`${width} px, text ${size}: ${line}`);
    }
  }
  return found;
}
