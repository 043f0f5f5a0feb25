import { savedArticles, updateSaved } from './saved-articles.ts';

/** The end of an address that leads to where the reader stopped. */
const CONTINUE = '#continue';

/** Remembers how far a saved article has been read, when the reader leaves it, and goes there when asked to go on. */
export function startReadingPlace(href: string): void {
  // By blocks of text: heights differ with every device, size of letters and picture.
  const blocks = [...document.querySelectorAll('.art .body > *')];
  const { read = 0 } = savedArticles().find((article) => article.href === href) ?? {};
  if (location.hash === CONTINUE) blocks[Math.floor(read * blocks.length)]?.scrollIntoView();
  const note = () => {
    if (document.visibilityState === 'visible' || blocks.length === 0) return;
    const at = blocks.findIndex((block) => block.getBoundingClientRect().bottom > 0);
    const isOver = (blocks.at(-1)?.getBoundingClientRect().top ?? 0) < innerHeight;
    updateSaved(href, { read: isOver || at === -1 ? 1 : at / blocks.length });
  };
  addEventListener('visibilitychange', note);
}
