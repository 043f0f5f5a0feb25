/** The page of the reader's saved articles: list, places, copies on the device, files to take along and to bring. */
import { plural } from '#arabic/plurals.ts';
import { storeSaved, toggleSaved } from './change-saved.ts';
import { keepSaved } from './keep-saved.ts';
import { MAX_SAVED, onSavedChange, type SavedArticle, savedArticles, thisSite } from './saved-articles.ts';
import { MAX_FILE_BYTES, merged, readSavedFile, toBookmarks, toJsonFile } from './saved-file.ts';
import type { SavedScriptView } from './saved-view.ts';

/** Less than this is no beginning, and more is the end. */
const BEGUN = 0.04;
const OVER = 0.96;
/** Lines of a file that are named; of the others only the number. */
const NAMED = 5;

const page = document.querySelector<HTMLElement>('[data-saved-page]');
if (page) startSavedPage(page, JSON.parse(page.dataset['savedPage'] ?? ''));

function startSavedPage(page: HTMLElement, view: SavedScriptView): void {
  const list = find(page, '.kept-list');
  const status = (text: string): void => {
    find(page, '[data-saved-status]').textContent = text;
  };
  const show = (): void => {
    const articles = savedArticles();
    list.replaceChildren(...articles.map((article) => row(article, list, view)));
    find(page, '.empty').hidden = articles.length > 0;
    for (const button of page.querySelectorAll<HTMLButtonElement>('[data-export]'))
      button.disabled = articles.length === 0;
  };
  const keep = async (): Promise<void> => {
    const state = await keepSaved();
    if (state === 'full') status(view.words.full);
    await markKept(list, view);
  };
  onSavedChange(() => {
    show();
    keep();
  });
  for (const button of page.querySelectorAll<HTMLButtonElement>('[data-export]'))
    button.addEventListener('click', () => download(button.dataset['export'] === 'json'));
  const input = find(page, 'input[type=file]') as HTMLInputElement;
  input.addEventListener('change', async () => {
    const [file] = input.files ?? [];
    if (file) status(await bring(file, view));
    input.value = '';
  });
  show();
  find(page, '.saved-tools').hidden = false;
  keep();
}

function find(parent: HTMLElement, selector: string): HTMLElement {
  const element = parent.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(selector);
  return element;
}

function make(name: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}

function row(article: SavedArticle, list: HTMLElement, view: SavedScriptView): HTMLElement {
  const { href, title, section, minutes, read = 0 } = article;
  const isBegun = read > BEGUN && read < OVER;
  const item = make('li', '');
  item.dataset['href'] = href;
  if (section) item.append(make('p', 'k', section));
  const link = make('a', 'h', title) as HTMLAnchorElement;
  link.href = href;
  const line = make('p', 'm');
  const left =
    minutes === undefined ? '' : plural(Math.max(1, Math.round(minutes * (1 - read))), view.minutes, view.digits);
  if (read >= OVER) line.append(make('span', '', view.words.over));
  else if (left) line.append(make('span', '', isBegun ? view.words.left.replace('{minutes}', left) : left));
  line.append(make('span', 'on-device'));
  item.append(link, line);
  const tools = make('p', 'row-tools');
  if (isBegun) {
    const goOn = make('a', 'button', view.words.goOn) as HTMLAnchorElement;
    goOn.href = `${href}#continue`;
    tools.append(goOn);
    item.style.setProperty('--read', String(read));
  }
  const remove = make('button', 'button', view.words.remove) as HTMLButtonElement;
  remove.type = 'button';
  remove.setAttribute('aria-label', `${view.words.remove}: ${title}`);
  remove.addEventListener('click', () => {
    const next = item.nextElementSibling ?? item.previousElementSibling;
    const place = (next as HTMLElement | null)?.dataset['href'];
    toggleSaved(article);
    // The list is rendered again: the focus goes to the neighbour, or to the top of the page.
    const neighbour = [...list.children].find((one) => (one as HTMLElement).dataset['href'] === place);
    (neighbour?.querySelector('a') ?? document.querySelector<HTMLElement>('main h1'))?.focus();
  });
  tools.append(remove);
  item.append(tools);
  return item;
}

/** Says of each article whether its copy lies on the device. */
async function markKept(list: HTMLElement, view: SavedScriptView): Promise<void> {
  if (!('caches' in globalThis)) return;
  const { origin, base } = thisSite();
  const cacheName = `nuqta ${base} saved-1`;
  for (const item of list.querySelectorAll<HTMLElement>('li')) {
    const isKept = (await caches.match(origin + item.dataset['href'], { cacheName })) !== undefined;
    find(item, '.on-device').textContent = isKept ? view.words.onDevice : '';
  }
}

function download(isJson: boolean): void {
  const site = thisSite();
  const text = isJson ? toJsonFile(savedArticles(), site) : toBookmarks(savedArticles(), site);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: isJson ? 'application/json' : 'text/html' }));
  link.download = `nuqta-${new Date().toISOString().slice(0, 10)}.${isJson ? 'json' : 'html'}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Adds what a file holds to the list, and returns what to say of it. */
async function bring(file: File, { words, digits, articles }: SavedScriptView): Promise<string> {
  if (file.size > MAX_FILE_BYTES) return words.tooLarge;
  const brought = readSavedFile(await file.text(), thisSite());
  if (!brought) return words.unreadable;
  const list = savedArticles();
  const all = merged(list, brought.articles);
  const room = all.slice(0, MAX_SAVED);
  if (!storeSaved(room)) return words.failed;
  const number = new Intl.NumberFormat(`ar-u-nu-${digits}`);
  const lines = brought.refused.slice(0, NAMED).map((line) => number.format(line));
  const others = brought.refused.length - lines.length;
  return [
    words.added.replace('{count}', plural(room.length - list.length, articles, digits)),
    lines.length === 0 ? '' : words.refused.replace('{lines}', lines.join('، ')),
    others === 0 ? '' : words.otherLines.replace('{count}', number.format(others)),
    all.length > room.length ? words.noRoom : '',
  ]
    .filter(Boolean)
    .join(' ');
}
