import type { TextPosition } from '#diagnostics/text-position.ts';
import type { YamlPath } from '#diagnostics/yaml-path.ts';
import { cutFrontMatter } from './front-matter.ts';
import { type FrontMatterDocument, readFrontMatter } from './read-front-matter.ts';

/**
 * Returns the place of a front-matter value in the text of an article or page; of its nearest parent if it is missing.
 */
export function frontMatterPlace(text: string, path: YamlPath): TextPosition {
  return frontMatterOf(text).valuePosition(path);
}

/** Returns the place of a tag, found by its label. */
export function tagPlace(text: string, label: string): TextPosition {
  return entryPlace(text, 'tags', label);
}

/** Returns the place of an author, found by the name. */
export function authorPlace(text: string, name: string): TextPosition {
  return entryPlace(text, 'authors', name);
}

/** Returns the place of a source, found by its name. */
export function sourcePlace(text: string, name: string): TextPosition {
  return entryPlace(text, 'sources', name);
}

/** Several words in one entry, «أ، ب», stand at the place of the entry. */
function entryPlace(text: string, key: string, word: string): TextPosition {
  const document = frontMatterOf(text);
  const entries = entriesOf(document.written, key);
  const whole = entries.indexOf(word);
  const index = whole >= 0 ? whole : entries.findIndex((entry) => typeof entry === 'string' && entry.includes(word));
  return document.valuePosition([key, index]);
}

function frontMatterOf(text: string): FrontMatterDocument {
  const { yaml = '', yamlLine } = cutFrontMatter(text);
  return readFrontMatter(yaml, yamlLine);
}

/** The entries as written, with the spaces of the article's. */
function entriesOf(frontMatter: unknown, key: string): unknown[] {
  if (typeof frontMatter !== 'object' || frontMatter === null) return [];
  const written: unknown = Object.entries(frontMatter).find(([name]) => name === key)?.[1] ?? [];
  return [written]
    .flat()
    .map((entry: unknown) => (isNamed(entry) ? entry.name : entry))
    .map((entry: unknown) => (typeof entry === 'string' ? entry.normalize('NFC').replace(/\s+/gu, ' ').trim() : entry));
}

/** A source with its address and kind. */
function isNamed(entry: unknown): entry is { readonly name: unknown } {
  return typeof entry === 'object' && entry !== null && 'name' in entry;
}
