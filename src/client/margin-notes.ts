/** Opens notes that are displayed in the margin, and closes those between paragraphs. */
export function startMarginNotes(): void {
  const wide = matchMedia('(min-width: 64em)');
  const set = () => {
    for (const note of document.querySelectorAll<HTMLDetailsElement>('details.note')) note.open = wide.matches;
  };
  set();
  wide.addEventListener('change', set);
  addEventListener('beforeprint', () => {
    for (const note of document.querySelectorAll<HTMLDetailsElement>('details.note')) note.open = true;
  });
  addEventListener('afterprint', set);
}
