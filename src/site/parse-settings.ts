import { toSlug } from '#arabic/slug.ts';
import { tagKey } from '#arabic/tag-key.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { says } from '#messages/says.ts';
import { parseAdverts } from './adverts.ts';
import { parseFront } from './parse-front.ts';
import { type Placed, parseRows } from './parse-rows.ts';
import { parseSite } from './parse-site.ts';
import { isBlank, type Report } from './read-settings.ts';
import { isIndexFile, reportRedirectCircles, toRedirect } from './redirect.ts';
import { reportEmptySlugs, reportTwice } from './row-checks.ts';
import { authorSchema, redirectSchema, sectionSchema, sourceSchema, tagSchema } from './settings-schema.ts';
import type { AuthorProfile, Redirect, Section, Settings, SourceEntry, TagEntry } from './site.ts';

/** Text of each settings file by name; undefined if the file does not exist. */
export type SettingsFiles = Readonly<
  Record<'site' | 'sections' | 'tags' | 'authors' | 'redirects', string | undefined>
> &
  Readonly<Partial<Record<'front' | 'strings' | 'sources' | 'adverts', string | undefined>>>;

/** Names of the settings files without `.yaml`. */
export type SettingsName = keyof SettingsFiles;

/**
 * Returns the settings of the YAML files and every error in them. `site.yaml` and `sections.yaml` are required,
 * the others optional. Missing slugs are made from names; rows keep the order of the file. `incomplete` names the files
 * that could not be read completely because of an error.
 */
export function parseSettings(files: SettingsFiles): {
  settings: Settings;
  diagnostics: Diagnostic[];
  incomplete: readonly SettingsName[];
} {
  const diagnostics: Diagnostic[] = [];
  const incomplete = new Set<SettingsName>();
  const reportOf =
    (name: SettingsName): Report =>
    (diagnostic) => {
      diagnostics.push({ ...diagnostic, file: `${name}.yaml` });
      if (diagnostic.severity === 'error') incomplete.add(name);
    };
  const site = parseSite(files.site, reportOf('site'));
  const ascii = site.addresses === 'ascii';
  const sections = readSections(files.sections, ascii, reportOf('sections'));
  const tags = readTags(files.tags, ascii, reportOf('tags'));
  const authors = readAuthors(files.authors, ascii, reportOf('authors'));
  const sources = readSources(files.sources, ascii, reportOf('sources'));
  const redirects = readRedirects(files.redirects, reportOf('redirects'));
  const known = incomplete.has('sections') ? undefined : sections;
  const front = parseFront(files.front, { timeZone: site.timeZone, sections: known }, reportOf('front'));
  const adverts = parseAdverts(files.adverts, { timeZone: site.timeZone, sections: known }, reportOf('adverts'));
  return {
    settings: {
      site,
      sections: [...sections].sort((a, b) => a.order - b.order),
      tags,
      authors,
      sources,
      adverts,
      redirects,
      ...(front === undefined ? {} : { front }),
    },
    diagnostics,
    incomplete: [...incomplete],
  };
}

function readSections(text: string | undefined, ascii: boolean, report: Report): Section[] {
  if (text === undefined || isBlank(text)) {
    report({ line: 1, column: 1, severity: 'error', ...says('sections-missing') });
  }
  const rows = mapRows(
    parseRows(text, sectionSchema, report),
    (value, index) =>
      ({
        ...value,
        slug: value.slug ?? toSlug(value.name, { ascii }),
        pigment: value.pigment ?? 'cinnabar',
        order: value.order ?? index,
      }) as Section,
  );
  reportEmptySlugs(rows, 'name', report);
  // Articles refer to sections by name or slug, so a name must not be another section's slug.
  const claims = ({ name, slug }: Section) => [
    { text: tagKey(name), key: 'name', shown: name },
    ...[...new Set([tagKey(slug), slug])]
      .filter((claimed) => claimed !== tagKey(name))
      .map((claimed) => ({ text: claimed, key: 'slug', shown: slug })),
  ];
  reportTwice(rows, 'section', claims, report);
  return plain(rows);
}

function readTags(text: string | undefined, ascii: boolean, report: Report): TagEntry[] {
  const rows = mapRows(
    parseRows(text, tagSchema, report),
    (value) => ({ ...value, slug: value.slug ?? toSlug(value.label, { ascii }) }) as TagEntry,
  );
  reportEmptySlugs(rows, 'label', report);
  const claims = ({ label, slug, aliases }: TagEntry) => [
    ...[label, ...aliases].map((one, index) => ({
      text: one,
      key: index === 0 ? 'label' : 'aliases',
      index: index - 1,
    })),
    ...([label, ...aliases].includes(slug) ? [] : [{ text: slug, key: 'slug' }]),
  ];
  reportTwice(rows, 'tag', claims, report);
  return plain(rows);
}

function readAuthors(text: string | undefined, ascii: boolean, report: Report): AuthorProfile[] {
  const rows = mapRows(
    parseRows(text, authorSchema, report),
    (value) => ({ ...value, slug: value.slug ?? toSlug(value.name, { ascii }) }) as AuthorProfile,
  );
  reportEmptySlugs(rows, 'name', report);
  const claims = ({ name, slug, aliases = [] }: AuthorProfile) => [
    { text: name, key: 'name' },
    ...aliases.map((text, index) => ({ text, key: 'aliases', index })),
    ...([name, ...aliases].includes(slug) ? [] : [{ text: slug, key: 'slug' }]),
  ];
  reportTwice(rows, 'author', claims, report);
  return plain(rows);
}

function readSources(text: string | undefined, ascii: boolean, report: Report): SourceEntry[] {
  const rows = mapRows(
    parseRows(text, sourceSchema, report),
    (value) => ({ ...value, slug: value.slug ?? toSlug(value.label, { ascii }) }) as SourceEntry,
  );
  reportEmptySlugs(rows, 'label', report);
  const claims = ({ label, slug, aliases }: SourceEntry) => [
    { text: label, key: 'label' },
    ...aliases.map((text, index) => ({ text, key: 'aliases', index })),
    ...([label, ...aliases].includes(slug) ? [] : [{ text: slug, key: 'slug' }]),
  ];
  reportTwice(rows, 'source', claims, report);
  return plain(rows);
}

function readRedirects(text: string | undefined, report: Report): Redirect[] {
  const rows = parseRows(text, redirectSchema, report)
    .map((row) => ({ written: row.value.from, ...row, value: toRedirect(row.value) }))
    // A page already opens at its `index.html`; a redirect file would replace the page.
    .filter(({ written, value }) => !(isIndexFile(written) && value.from === value.to));
  reportTwice(rows, 'redirect', ({ from }) => [{ text: from, key: 'from' }], report);
  reportRedirectCircles(rows, report);
  return plain(rows);
}

function mapRows<T, R>(rows: readonly Placed<T>[], change: (value: T, index: number) => R): Placed<R>[] {
  return rows.map((row, index) => ({ ...row, value: change(row.value, index) }));
}

function plain<T>(rows: readonly Placed<T>[]): T[] {
  return rows.map((row) => row.value);
}
