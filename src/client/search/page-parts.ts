/** The elements of the page that its script changes. */
export interface PageParts {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly filters: HTMLDetailsElement;
  readonly offers: HTMLElement;
  /** What holds status, corrections and results. */
  readonly found: HTMLElement;
  readonly status: HTMLElement;
  readonly corrections: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly nothing: HTMLElement;
  readonly browse: HTMLElement;
}

/** Returns the elements of the page. Throws where one is missing: page and script come from one build. */
export function pageParts(page: HTMLElement): PageParts {
  const form = find(page, 'form.ask', HTMLFormElement);
  const found = find(page, '.found', HTMLElement);
  return {
    form,
    field: find(form, 'input', HTMLInputElement),
    filters: find(form, 'details', HTMLDetailsElement),
    offers: find(form, '.offers', HTMLElement),
    found,
    status: find(found, '.count', HTMLElement),
    corrections: find(found, '.meant', HTMLElement),
    list: find(found, 'ol', HTMLElement),
    more: find(found, 'button', HTMLButtonElement),
    nothing: find(page, '.nothing', HTMLElement),
    browse: find(page, '.browse', HTMLElement),
  };
}

/** Shows what belongs to a state: the ways into the archive until something is found, the list once it was asked. */
export function showState({ found, nothing, browse }: PageParts, state: 'idle' | 'found' | 'nothing'): void {
  found.hidden = state === 'idle';
  nothing.hidden = state !== 'nothing';
  browse.hidden = state === 'found';
}

function find<T extends Element>(root: ParentNode, selector: string, type: { new (): T }): T {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`the page has no ${selector}`);
  return found;
}
