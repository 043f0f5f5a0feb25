import { updateSaved } from './change-saved.ts';
import { savedArticles } from './saved-articles.ts';

/** The end of an address that leads to where the reader stopped. */
const CONTINUE = '#continue';

let isStarted = false;

/**
 * Remembers how far a saved article has been read, when the reader leaves it, and goes there when asked to go on. Once a
 * page.
 */
export function startReadingPlace(href: string): void {
  if (isStarted) return;
  isStarted = true;
  // By blocks of text and parts of one: heights differ with every device, size of letters and picture.
  const blocks = [...document.querySelectorAll<HTMLElement>('.art .body > *')].filter((block) => block.offsetHeight);
  const { read = 0 } = savedArticles().find((article) => article.href === href) ?? {};
  const place = read * blocks.length;
  const block = blocks[Math.floor(place)];
  if (location.hash === CONTINUE && block) {
    const { top, height } = block.getBoundingClientRect();
    scrollBy(0, top - lineOfSight() + (place % 1) * height);
  }
  const note = () => {
    if (document.visibilityState === 'visible' || blocks.length === 0) return;
    const line = lineOfSight();
    const at = blocks.findIndex((one) => one.getBoundingClientRect().bottom > line);
    const { top = 0, height = 1 } = blocks[at]?.getBoundingClientRect() ?? {};
    const isOver = at === -1 || (blocks.at(-1)?.getBoundingClientRect().top ?? 0) < innerHeight;
    updateSaved(href, { read: isOver ? 1 : (at + Math.max(0, (line - top) / height)) / blocks.length });
  };
  addEventListener('visibilitychange', note);
}

/** Above it, text is behind the masthead or soon out of sight. */
function lineOfSight(): number {
  return innerHeight / 8;
}
