/** Moves the focus to the result with an address, if it is in the list. */
export function focusLink(list: HTMLElement, path: string): void {
  [...list.querySelectorAll('a')].find(({ pathname }) => pathname === path)?.focus();
}

/** Down goes from the field to the first result and on, up goes back, Escape returns to the field. */
export function moveFocus(event: KeyboardEvent, field: HTMLInputElement, list: HTMLElement): void {
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
