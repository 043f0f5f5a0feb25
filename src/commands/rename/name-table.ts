import { toSlug } from '#arabic/slug.ts';
import { tagKey } from '#arabic/tag-key.ts';
import type { Article } from '#articles/article.ts';
import type { WordChange } from '#articles/rename-in-front-matter.ts';
import type { ListName } from '#lists/list-kinds.ts';
import type { Texts } from '#messages/message.ts';
import type { Settings } from '#site/site.ts';

/** What can be renamed, as its list is called. */
export const RENAMED_KINDS = ['section', 'tag', 'author', 'source'] as const satisfies readonly ListName[];
export type RenamedKind = (typeof RENAMED_KINDS)[number];

interface KindOfName {
  readonly arabic: string;
  /** The settings file of its rows, without `.yaml`. */
  readonly file: 'sections' | 'tags' | 'authors' | 'sources';
  /** The key of a row that holds the name, in both languages. */
  readonly nameKey: Texts;
  /** The key of front matter. */
  readonly key: WordChange['key'];
  readonly rows: (settings: Settings) => readonly NameRow[];
  /** Names as articles are listed under them. */
  readonly used: (article: Article) => readonly string[];
}

/** A row of a settings file, as far as names go. */
export interface NameRow {
  readonly name: string;
  readonly slug: string;
  readonly aliases: readonly string[];
}

/** Where the names of each kind stand. */
export const NAME_KINDS: Readonly<Record<RenamedKind, KindOfName>> = {
  section: {
    arabic: 'قسم',
    file: 'sections',
    nameKey: { en: 'name', ar: 'الاسم' },
    key: 'section',
    rows: ({ sections }) => sections.map(({ name, slug }) => ({ name, slug, aliases: [] })),
    used: () => [],
  },
  tag: {
    arabic: 'وسم',
    file: 'tags',
    nameKey: { en: 'label', ar: 'الاسم' },
    key: 'tags',
    rows: ({ tags }) => tags.map(({ label, slug, aliases }) => ({ name: label, slug, aliases })),
    used: ({ tags }) => tags.map(({ label }) => label),
  },
  author: {
    arabic: 'كاتب',
    file: 'authors',
    nameKey: { en: 'name', ar: 'الاسم' },
    key: 'authors',
    rows: ({ authors }) => authors.map(({ name, slug, aliases = [] }) => ({ name, slug, aliases })),
    used: ({ authors }) => authors.map(({ name }) => name),
  },
  source: {
    arabic: 'مصدر',
    file: 'sources',
    nameKey: { en: 'label', ar: 'الاسم' },
    key: 'sources',
    rows: ({ sources = [] }) => sources.map(({ label, slug, aliases }) => ({ name: label, slug, aliases })),
    used: ({ sources }) => sources.map(({ name }) => name),
  },
};

/** A name that is there: its row, or as articles write it. */
export interface KnownName {
  readonly name: string;
  readonly slug: string;
  readonly row: NameRow | undefined;
}

/** The names of one kind in a newspaper. */
export interface NameTable {
  readonly names: readonly string[];
  /** Returns the one that is written exactly so, as name, other spelling or part of the address. */
  exact(written: string): KnownName | undefined;
  /** Returns those that differ only in what people exchange: أ and ا, with and without «ال». */
  near(written: string): KnownName[];
  readonly slugOf: (name: string) => string;
}

/** Returns the names of one kind. */
export function createNameTable(kind: RenamedKind, settings: Settings, articles: readonly Article[]): NameTable {
  const { rows, used } = NAME_KINDS[kind];
  const listed = rows(settings);
  const slugOf = (name: string): string => toSlug(name, { ascii: settings.site.addresses === 'ascii' });
  const spelled = new Map<string, KnownName>();
  const add = (spelling: string, known: KnownName): void => {
    if (!spelled.has(spelling)) spelled.set(spelling, known);
  };
  const known: KnownName[] = listed.map((row) => ({ name: row.name, slug: row.slug, row }));
  for (const one of known) for (const word of [one.name, ...(one.row?.aliases ?? [])]) add(word, one);
  for (const name of new Set(articles.flatMap(used))) {
    if (spelled.has(name)) continue;
    const one = { name, slug: slugOf(name), row: undefined };
    known.push(one);
    add(name, one);
  }
  for (const one of known) add(one.slug, one);
  return {
    names: known.map(({ name }) => name),
    exact: (written) => spelled.get(written),
    near: (written) =>
      known.filter(({ name, row }) => [name, ...(row?.aliases ?? [])].some((word) => tagKey(word) === tagKey(written))),
    slugOf,
  };
}
