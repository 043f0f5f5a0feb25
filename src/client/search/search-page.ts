import { readQuery, writeQuery } from '#search/query.ts';
import { correctionLines, countText } from './answer-words.ts';
import { type AskWorker, OutdatedPageError } from './ask-worker.ts';
import { keepPlace, type Place, placeOf } from './history-place.ts';
import { startOffers } from './offers.ts';
import { type PageParts, pageParts, showState } from './page-parts.ts';
import { fillForm, queryOf } from './query-form.ts';
import { focusLink, moveFocus } from './result-focus.ts';
import { type IsCurrent, type ResultList, startResultList } from './result-list.ts';
import type { SearchScriptView } from './script-view.ts';

const RELOADED = 'nuqta-search-reloaded';

/** Starts the page: answers the question of the address now and whenever it changes. */
export function startSearchPage(page: HTMLElement, view: SearchScriptView, ask: AskWorker): void {
  const parts = pageParts(page);
  let number = 0;
  const turn = (): IsCurrent => {
    const own = number;
    return () => own === number;
  };
  const results = startResultList(parts, view, ask, turn);
  const offers = startOffers(parts.field, parts.offers, ask, view);
  const run = async (place: Place): Promise<void> => {
    number += 1;
    offers.close();
    await answer(place, turn(), { parts, results, view, ask });
  };
  listenToForm(parts, run);
  listenToList(page, parts, results);
  addEventListener('popstate', () => run(placeOf(history.state)));
  parts.filters.hidden = false;
  run(placeOf(history.state));
}

interface Answering {
  readonly parts: PageParts;
  readonly results: ResultList;
  readonly view: SearchScriptView;
  readonly ask: AskWorker;
}

/** Shows what answers the question of the address, as far down as it was read before. */
async function answer(place: Place, isCurrent: IsCurrent, { parts, results, view, ask }: Answering): Promise<void> {
  const { form, found, status, corrections, list } = parts;
  const query = readQuery(new URLSearchParams(location.search));
  fillForm(form, query);
  results.clear();
  corrections.replaceChildren();
  if (writeQuery(query).size === 0) {
    status.textContent = '';
    found.removeAttribute('aria-busy');
    showState(parts, 'idle');
    return;
  }
  showState(parts, 'found');
  status.textContent = view.words.running;
  found.setAttribute('aria-busy', 'true');
  try {
    const answered = await ask('search', query);
    if (!isCurrent()) return;
    status.textContent = countText(answered, query, view);
    corrections.replaceChildren(...correctionLines(answered, query, view));
    showState(parts, answered.documents.length === 0 ? 'nothing' : 'found');
    const { documents, every } = answered;
    if (answered.hasPhrase) await results.fillWithPhrases(documents, place.shown, every);
    else await results.fill(documents, place.shown);
    if (isCurrent() && place.opened !== undefined) focusLink(list, place.opened);
    sessionStorage.removeItem(RELOADED);
  } catch (error) {
    if (isCurrent() && !reloadOutdated(error)) status.textContent = view.words.failed;
  }
  if (isCurrent()) found.removeAttribute('aria-busy');
}

/** Loads an open page of an older site again, once: its own scripts would look for other stems. */
function reloadOutdated(error: unknown): boolean {
  if (!(error instanceof OutdatedPageError) || sessionStorage.getItem(RELOADED) !== null) return false;
  sessionStorage.setItem(RELOADED, '1');
  location.reload();
  return true;
}

/** A question that is sent goes into the address; a filter sends the form by itself. */
function listenToForm({ form }: PageParts, run: (place: Place) => void): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const asked = writeQuery(queryOf(form)).toString();
    const search = asked === '' ? '' : `?${asked}`;
    const place: Place = { shown: 0 };
    if (location.search !== search) history.pushState(place, '', search === '' ? location.pathname : search);
    run(place);
  });
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) form.requestSubmit();
  });
}

/** The list grows when asked, keeps its place in the history, and is walked by arrow keys. */
function listenToList(page: HTMLElement, { field, list, more }: PageParts, results: ResultList): void {
  more.addEventListener('click', async () => {
    const last = list.querySelector('li:last-child');
    await results.goOn();
    (last?.nextElementSibling?.querySelector('a') ?? more).focus();
    keepPlace(list.childElementCount);
  });
  list.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link !== null) keepPlace(list.childElementCount, link.pathname);
  });
  page.addEventListener('keydown', (event) => moveFocus(event, field, list));
}
