import type { SearchLabel } from '#search/labels.ts';
import { toHref } from '#site/address.ts';
import type { AskWorker } from './ask-worker.ts';
import type { SearchScriptView } from './script-view.ts';

/** Letters typed before anything is offered. */
const LEAST_LETTERS = 2;
/** Milliseconds without a key before it is asked for. */
const PAUSE = 120;

/** The list of sections, tags, people and sources under the field, as a combobox has it. */
export interface Offers {
  close(): void;
}

/**
 * Offers pages whose name begins as the reader types: up and down choose one, Enter opens it, Escape closes the list. The
 * words of a question are not completed: that a page of its own exists is what a reader cannot know.
 */
export function startOffers(
  field: HTMLInputElement,
  list: HTMLElement,
  ask: AskWorker,
  view: SearchScriptView,
): Offers {
  let chosen = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = '';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', list.dataset['label'] ?? '');
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  field.setAttribute('aria-expanded', 'false');

  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const choose = (number: number): void => {
    const all = options();
    chosen = all.length === 0 ? -1 : ((number + 1 + all.length + 1) % (all.length + 1)) - 1;
    for (const [at, option] of all.entries()) option.setAttribute('aria-selected', String(at === chosen));
    const option = all[chosen];
    if (option === undefined) field.removeAttribute('aria-activedescendant');
    else {
      field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  };
  const close = (): void => {
    clearTimeout(timer);
    asked = '';
    list.hidden = true;
    list.replaceChildren();
    field.setAttribute('aria-expanded', 'false');
    choose(-1);
  };
  const show = (labels: readonly SearchLabel[]): void => {
    list.replaceChildren(...labels.map((label, at) => option(label, at, view)));
    list.hidden = labels.length === 0;
    field.setAttribute('aria-expanded', String(labels.length > 0));
    choose(-1);
  };
  const offer = async (): Promise<void> => {
    const typed = field.value.trim();
    asked = typed;
    if (typed.length < LEAST_LETTERS) return close();
    const labels = await ask('labels', typed).catch(() => []);
    if (asked === typed && document.activeElement === field) show(labels);
  };

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(offer, PAUSE);
  });
  field.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') choose(chosen + (event.key === 'ArrowDown' ? 1 : -1));
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && chosen !== -1) location.assign(options()[chosen]?.dataset['href'] ?? '');
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  field.addEventListener('blur', close);
  // The field keeps its focus: losing it would close the list before the press is over.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const href = target instanceof Element ? target.closest<HTMLElement>('[role=option]')?.dataset['href'] : undefined;
    if (href !== undefined) location.assign(href);
  });
  return { close };
}

function option(
  { kind, label, slug }: SearchLabel,
  at: number,
  { base, folders, words }: SearchScriptView,
): HTMLElement {
  const item = document.createElement('div');
  item.id = `offer-${at}`;
  item.setAttribute('role', 'option');
  item.setAttribute('aria-selected', 'false');
  item.dataset['href'] = toHref(`${folders[kind]}${slug}/`, base);
  const name = document.createElement('bdi');
  name.textContent = label;
  const what = document.createElement('span');
  what.textContent = words.kinds[kind];
  item.append(name, ' ', what);
  return item;
}
