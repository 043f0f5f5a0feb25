import { savedArticles } from './saved-articles.ts';

/** A saved article with its page. */
export interface SavedPage {
  readonly href: string;
  readonly title: string;
  readonly page: Document;
}

/**
 * Returns the saved article to read after these: the one that follows the last of them in the list, else the first that
 * was not read; undefined where none is left or its page cannot be had.
 */
export async function nextSaved(heard: ReadonlySet<string>): Promise<SavedPage | undefined> {
  const list = savedArticles();
  const last = [...heard].at(-1);
  const at = list.findIndex(({ href }) => href === last);
  const next = [...list.slice(at + 1), ...list.slice(0, at + 1)].find(({ href }) => !heard.has(href));
  const page = next === undefined ? undefined : await loadPage(next.href);
  return next === undefined || page === undefined ? undefined : { href: next.href, title: next.title, page };
}

/** A request gives a document without scripts; a parser of texts is closed to pages by their policy. */
function loadPage(href: string): Promise<Document | undefined> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', href);
    request.responseType = 'document';
    request.timeout = 15_000;
    const fail = (): void => resolve(undefined);
    request.onload = () => {
      const page = request.responseXML;
      resolve(request.status === 200 && page?.querySelector('article.art') ? page : undefined);
    };
    request.onerror = fail;
    request.ontimeout = fail;
    request.send();
  });
}
