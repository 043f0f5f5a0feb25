/** Headings from which on a table of contents helps. */
const CONTENTS_FROM = 3;

/** Fills the sheets of the dock: the headings of an article, the sections of the front page. The browser opens them. */
export function startSheets(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  startContents();
  fill('sections-sheet', [...document.querySelectorAll<HTMLAnchorElement>('.nav a')]);
}

function startContents(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-contents]');
  const headings = [...document.querySelectorAll<HTMLElement>('.art > .body > h2[id]')];
  if (!button || headings.length < CONTENTS_FROM) return;
  const links = headings.map((heading) => {
    const link = document.createElement('a');
    link.href = `#${heading.id}`;
    link.textContent = heading.textContent;
    return link;
  });
  fill('contents-sheet', links);
  button.hidden = false;
}

/** Puts the links into a sheet, each once; one that leads to a place on this page closes it. */
function fill(id: string, links: readonly HTMLAnchorElement[]): void {
  const sheet = document.getElementById(id);
  const list = sheet?.querySelector('ul');
  if (!sheet || !list) return;
  for (const link of links) {
    const item = document.createElement('li');
    item.append(link.cloneNode(true));
    list.append(item);
  }
  list.addEventListener('click', () => sheet.hidePopover());
}
