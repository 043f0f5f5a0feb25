import type { ResultRow } from '#search/result-rows.ts';
import { toHref } from '#site/address.ts';
import { markedNodes } from './marked-nodes.ts';
import type { MarkedRow } from './messages.ts';
import type { SearchScriptView } from './script-view.ts';

/** Returns the list item of one result; its text and marks come later, by `showMarks`. */
export function resultItem(row: ResultRow, { base, sections }: SearchScriptView): HTMLLIElement {
  const section = sections[row.section];
  const item = document.createElement('li');
  item.className = section?.pigment ?? 'lapis';
  const article = element('article', 'row');
  const facts = element('p', 'm');
  if (row.source !== '') {
    const source = document.createElement('bdi');
    source.textContent = row.source;
    const strong = document.createElement('b');
    strong.append(source);
    facts.append(strong);
  }
  if (row.day !== '') {
    const time = document.createElement('time');
    time.dateTime = row.day;
    time.textContent = row.dayText;
    facts.append(time);
  }
  const told = element('div', 'told');
  if (section !== undefined) told.append(element('p', 'k', section.name));
  const heading = element('h2', 'h');
  const link = document.createElement('a');
  link.href = toHref(row.address, base);
  link.textContent = row.headline;
  heading.append(link);
  told.append(heading, element('p', 'excerpt'));
  if (facts.childElementCount > 0) told.append(facts);
  article.append(told);
  item.append(article);
  return item;
}

/** Shows in a result what of its headline and text answers the question. */
export function showMarks(item: HTMLElement, { headline, excerpt }: MarkedRow): void {
  item.querySelector('h2 a')?.replaceChildren(...markedNodes(headline));
  const ellipsis = (isShown: boolean): string[] => (isShown ? ['…'] : []);
  item
    .querySelector('.excerpt')
    ?.replaceChildren(...ellipsis(excerpt.cutBefore), ...markedNodes(excerpt), ...ellipsis(excerpt.cutAfter));
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}
