import { plural } from '#arabic/plurals.ts';
import { type Query, readQuery, writeQuery } from '#search/query.ts';
import { type AskWorker, OutdatedPageError } from './ask-worker.ts';
import type { Answer } from './messages.ts';
import { startOffers } from './offers.ts';
import { resultItem, showMarks } from './result-item.ts';
import type { SearchScriptView } from './script-view.ts';

/** Results shown at once. */
const SCREEN = 10;
/** Texts read for a phrase before the reader is asked whether to go on. */
const PHRASE_TEXTS = 60;
const RELOADED = 'nuqta-search-reloaded';

/** What the browser's history keeps of a question: how far it was read, and where. */
interface Place {
  readonly shown: number;
  /** Path of the result that was opened. */
  readonly opened?: string;
}

/** Starts the page: answers the question of the address now and whenever it changes. */
export function startSearchPage(page: HTMLElement, view: SearchScriptView, ask: AskWorker): void {
  const { words } = view;
  const form = find(page, 'form.ask', HTMLFormElement);
  const field = find(form, 'input', HTMLInputElement);
  const found = find(page, '.found', HTMLElement);
  const status = find(found, '.count', HTMLElement);
  const meant = find(found, '.meant', HTMLElement);
  const list = find(found, 'ol', HTMLElement);
  const more = find(found, 'button', HTMLButtonElement);
  const nothing = find(page, '.nothing', HTMLElement);
  const browse = find(page, '.browse', HTMLElement);
  const filters = find(form, 'details', HTMLDetailsElement);
  const offers = startOffers(field, find(form, '.offers', HTMLElement), ask, view);
  const counted = (count: number): string => plural(count, view.articles, view.digits);
  /** Answers to older questions come too late. */
  let turn = 0;
  let goOn: (() => Promise<void>) | undefined;

  const marks = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        marks.unobserve(target);
        const own = turn;
        ask('mark', Number(target.dataset['document'])).then(
          (marked) => own === turn && showMarks(target, marked),
          () => undefined,
        );
      }
    },
    { rootMargin: '200px 0px' },
  );

  const show = async (documents: readonly number[]): Promise<void> => {
    const own = turn;
    const rows = await ask('rows', documents);
    if (own !== turn) return;
    rows.forEach((row, at) => {
      const item = resultItem(row, view);
      item.dataset['document'] = String(documents[at]);
      list.append(item);
      marks.observe(item);
    });
  };

  const clear = (): void => {
    marks.disconnect();
    list.replaceChildren();
    meant.replaceChildren();
    more.hidden = true;
    goOn = undefined;
  };
  const showState = (state: 'idle' | 'found' | 'nothing'): void => {
    found.hidden = state === 'idle';
    nothing.hidden = state !== 'nothing';
    browse.hidden = state === 'found';
  };
  const countText = ({ every, some }: Answer, query: Query): string => {
    if (query.text === '') return words.listed.replace('{count}', counted(some));
    const lines = [words.every.replace('{count}', counted(every))];
    if (some > every && !query.every) lines.push(words.some.replace('{count}', counted(some - every)));
    return lines.join(' · ');
  };
  const showMeant = ({ missing }: Answer, query: Query): void => {
    for (const { word, nearest } of missing) {
      const line = document.createElement('p');
      line.append(words.missing.replace('{word}', word));
      if (nearest.length > 0) line.append(` ${words.didYouMean} `);
      for (const other of nearest) line.append(correction(other, word, query), ' ');
      meant.append(line);
    }
  };

  /** Shows ever more of plain results. */
  const list10 = async (documents: readonly number[], first: number): Promise<void> => {
    let at = 0;
    const next = async (count: number): Promise<void> => {
      const shown = documents.slice(at, at + count);
      at += shown.length;
      await show(shown);
      more.hidden = at >= documents.length;
      more.textContent = words.more;
    };
    goOn = () => next(SCREEN);
    await next(first);
  };

  /** Reads texts for a phrase in tens, until a screen is full or sixty are read. */
  const listPhrase = async (documents: readonly number[], first: number): Promise<void> => {
    let at = 0;
    let count = 0;
    const next = async (wantedCount: number): Promise<void> => {
      const own = turn;
      const target = count + wantedCount;
      const end = at + PHRASE_TEXTS;
      while (at < Math.min(end, documents.length) && count < target) {
        const group = documents.slice(at, at + SCREEN);
        const had = await ask('phrases', group);
        if (own !== turn) return;
        at += group.length;
        const fitting = group.filter((_, number) => had[number]);
        count += fitting.length;
        await show(fitting);
        status.textContent = words.phrase.replace('{count}', counted(count));
      }
      more.hidden = at >= documents.length;
      more.textContent = words.morePhrase;
    };
    goOn = () => next(SCREEN);
    await next(first);
    if (count > 0) return;
    status.textContent = words.noPhrase;
    await list10(documents, first);
  };

  const run = async (place: Place): Promise<void> => {
    turn += 1;
    const own = turn;
    const query = readQuery(new URLSearchParams(location.search));
    fillForm(form, query);
    offers.close();
    clear();
    if (writeQuery(query).size === 0) {
      status.textContent = '';
      showState('idle');
      return;
    }
    showState('found');
    status.textContent = words.running;
    found.setAttribute('aria-busy', 'true');
    try {
      const answer = await ask('search', query);
      if (own !== turn) return;
      status.textContent = countText(answer, query);
      showMeant(answer, query);
      showState(answer.documents.length === 0 ? 'nothing' : 'found');
      const fill = answer.hasPhrase ? listPhrase : list10;
      await fill(answer.documents, Math.max(place.shown, SCREEN));
      if (own === turn && place.opened !== undefined) focusLink(list, place.opened);
      sessionStorage.removeItem(RELOADED);
    } catch (error) {
      if (own === turn) fail(error);
    }
    if (own === turn) found.removeAttribute('aria-busy');
  };
  const fail = (error: unknown): void => {
    // An open page of an older site: its own scripts would look for other stems.
    if (error instanceof OutdatedPageError && sessionStorage.getItem(RELOADED) === null) {
      sessionStorage.setItem(RELOADED, '1');
      location.reload();
      return;
    }
    status.textContent = words.failed;
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = readQuery(toParameters(new FormData(form)));
    const asked = writeQuery(query).toString();
    const address = asked === '' ? location.pathname : `?${asked}`;
    if (location.search !== (asked === '' ? '' : address)) history.pushState({ shown: 0 } satisfies Place, '', address);
    run({ shown: 0 });
  });
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) form.requestSubmit();
  });
  more.addEventListener('click', async () => {
    const last = list.querySelector('li:last-child');
    await goOn?.();
    (last?.nextElementSibling?.querySelector('a') ?? more).focus();
    keepPlace(list.childElementCount);
  });
  list.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link !== null) keepPlace(list.childElementCount, link.pathname);
  });
  page.addEventListener('keydown', (event) => moveFocus(event, field, list));
  addEventListener('popstate', () => run(placeOf(history.state)));
  filters.hidden = false;
  run(placeOf(history.state));
}

function find<T extends Element>(root: ParentNode, selector: string, type: { new (): T }): T {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`the page has no ${selector}`);
  return found;
}

function toParameters(form: FormData): URLSearchParams {
  return new URLSearchParams([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}

/** Shows in the form what the address asks; a value that no choice has is added, as its address says it. */
function fillForm(form: HTMLFormElement, query: Query): void {
  const asked = writeQuery(query);
  const field = form.querySelector('input');
  if (field !== null && field.value !== query.text) field.value = query.text;
  let isNarrow = false;
  for (const select of form.querySelectorAll('select')) {
    const value = asked.get(select.name) ?? '';
    if (value !== '' && ![...select.options].some((option) => option.value === value))
      select.append(new Option(value.replaceAll('-', ' '), value));
    select.value = value;
    isNarrow ||= value !== '';
  }
  const details = form.querySelector('details');
  if (details !== null && isNarrow) details.open = true;
}

/** The question with another word in place of one that no article has. */
function correction(word: string, missing: string, query: Query): HTMLAnchorElement {
  const link = document.createElement('a');
  const written = query.text
    .split(/(\s+)/)
    .map((part) => (part.includes(missing) ? part.replace(missing, word) : part))
    .join('');
  const text = written === query.text ? word : written;
  link.href = `?${writeQuery({ ...query, text })}`;
  link.textContent = word;
  return link;
}

function keepPlace(shown: number, opened?: string): void {
  const place: Place = { shown, ...(opened === undefined ? {} : { opened }) };
  history.replaceState(place, '');
}

function placeOf(state: unknown): Place {
  const { shown, opened } = Object(state) as Record<string, unknown>;
  return {
    shown: typeof shown === 'number' ? Math.min(shown, 200) : 0,
    ...(typeof opened === 'string' ? { opened } : {}),
  };
}

function focusLink(list: HTMLElement, path: string): void {
  [...list.querySelectorAll('a')].find(({ pathname }) => pathname === path)?.focus();
}

/** Down goes from the field to the first result and on, up goes back, Escape returns to the field. */
function moveFocus(event: KeyboardEvent, field: HTMLInputElement, list: HTMLElement): void {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  const links = [...list.querySelectorAll<HTMLAnchorElement>('h2 a')];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  const isInField = document.activeElement === field;
  if (at === -1 && !isInField) return;
  if (event.key === 'ArrowDown') links[at + 1]?.focus();
  else if (event.key === 'ArrowUp' && at > 0) links[at - 1]?.focus();
  else if ((event.key === 'ArrowUp' && at === 0) || (event.key === 'Escape' && at !== -1)) field.focus();
  else return;
  event.preventDefault();
}
