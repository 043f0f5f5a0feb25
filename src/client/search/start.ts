/** The page of the search: the form asks, the address keeps the question, the list shows what a worker finds. */
import { createAskWorker } from './ask-worker.ts';
import { fillGaps } from './fill-gaps.ts';
import type { SearchScriptView } from './script-view.ts';
import { startSearchPage } from './search-page.ts';

fillGaps();
const page = document.querySelector<HTMLElement>('[data-search]');
if (page !== null && 'DecompressionStream' in window) {
  const view: SearchScriptView = JSON.parse(page.dataset['search'] ?? '');
  startSearchPage(page, view, createAskWorker());
}
