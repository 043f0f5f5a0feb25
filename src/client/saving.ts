/** What a press on a button to save does, and what is done on the page of an article that is saved. */
import { toggleSaved, updateSaved } from './change-saved.ts';
import { keepSaved } from './keep-saved.ts';
import { startReadingPlace } from './reading-place.ts';
import { type SavedArticle, savedArticles } from './saved-articles.ts';

/** Adds the article to the reader's list or removes it, says so in the words of the button, and keeps a copy. */
export async function save(
  article: SavedArticle,
  words: Readonly<Record<string, string | undefined>>,
  status: (text: string) => void,
): Promise<void> {
  const isSaved = toggleSaved(article);
  status(words[isSaved === undefined ? 'failed' : isSaved ? 'saved' : 'removed'] ?? '');
  if ((await keepSaved()) === 'full') status(words['noRoom'] ?? '');
}

/** Notes what a card could not know of the article of this page, and how far it is read; nothing where it is not saved. */
export function openSaved(article: SavedArticle): void {
  if (!savedArticles().some(({ href }) => href === article.href)) return;
  updateSaved(article.href, { ...article, ...aboutPage() });
  startReadingPlace(article.href);
  // What reads it aloud lies on the device too, where there is a voice.
  if (document.querySelector('[data-listen]:not([hidden])')) import('./listen-player.ts').catch(() => undefined);
}

/** Returns section and minutes, as the page has them for search engines. */
function aboutPage(): { readonly section?: string; readonly minutes?: number } {
  const section = document.querySelector('.crumbline .k')?.textContent?.trim();
  const data = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
  const minutes = Number(/"timeRequired":"PT(\d+)M"/.exec(data)?.[1]);
  return { ...(section ? { section } : {}), ...(minutes > 0 ? { minutes } : {}) };
}
