import { plural } from '#arabic/plurals.ts';
import { type Query, writeQuery } from '#search/query.ts';
import type { Answer } from './messages.ts';
import type { SearchScriptView } from './script-view.ts';

/** Returns a number of articles in words. */
export function countedArticles(count: number, view: SearchScriptView): string {
  return plural(count, view.articles, view.digits);
}

/** Returns the line above the results: how many have every word, and how many only some. */
export function countText({ every, some }: Answer, query: Query, view: SearchScriptView): string {
  const { words } = view;
  if (query.text === '') return words.listed.replace('{count}', countedArticles(some, view));
  const lines = [words.every.replace('{count}', countedArticles(every, view))];
  if (some > every && !query.every) lines.push(words.some.replace('{count}', countedArticles(some - every, view)));
  return lines.join(' · ');
}

/** Returns a paragraph for each word that no article has, with the words that may have been meant. */
export function correctionLines({ missing }: Answer, query: Query, { words }: SearchScriptView): HTMLElement[] {
  return missing.map(({ word, nearest }) => {
    const line = document.createElement('p');
    line.append(words.missing.replace('{word}', word));
    if (nearest.length > 0) line.append(` ${words.didYouMean} `);
    for (const other of nearest) line.append(correction(other, word, query), ' ');
    return line;
  });
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
