import type { z } from 'zod';
import { toSlug } from '#arabic/slug.ts';
import { tagKey } from '#arabic/tag-key.ts';
import { type Diagnostic, resolveOffset } from '#diagnostics/diagnostic.ts';
import { reportEscapedCharacters } from '#diagnostics/escaped-characters.ts';
import { findForbiddenCharacters, replaceForbidden } from '#diagnostics/forbidden-characters.ts';
import { keysOf, schemaDiagnostics } from '#diagnostics/schema-diagnostics.ts';
import { createTextPosition } from '#diagnostics/text-position.ts';
import { readYaml, type YamlDocument } from '#diagnostics/yaml-document.ts';
import type { YamlPath } from '#diagnostics/yaml-path.ts';
import { authorSchema, feedsSchema, redirectSchema, sectionSchema, siteSchema, tagSchema } from './settings-schema.ts';
import type { AuthorProfile, Redirect, Section, Settings, Site, TagEntry } from './site.ts';

/** Text of each settings file by name; undefined if the file does not exist. */
export type SettingsFiles = Readonly<
  Record<'site' | 'sections' | 'tags' | 'authors' | 'redirects', string | undefined>
>;

/** Stands in for a `site.yaml` with errors, so that everything else can still be checked. */
const FALLBACK_SITE: Site = {
  ...siteSchema.parse({ name: 'نقطة', description: 'نقطة', address: 'https://nuqta.example' }),
} as Site;

/** Names of the settings files without `.yaml`. */
export type SettingsName = keyof SettingsFiles;

/** Maximum length in characters; anything longer is a mistake, and slow to parse. */
const SETTINGS_LIMIT = 4 * 1024 * 1024;

/**
 * Returns the settings of the five YAML files and every error in them. `site.yaml` and `sections.yaml` are required,
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
  const report =
    (name: SettingsName): Report =>
    (diagnostic) => {
      diagnostics.push({ ...diagnostic, file: `${name}.yaml` });
      if (diagnostic.severity === 'error') incomplete.add(name);
    };
  const site = parseSite(files.site, report('site'));
  const ascii = site.addresses === 'ascii';
  const rowsOf = <T extends z.ZodObject>(name: SettingsName, schema: T): Placed<z.output<T>>[] =>
    parseRows(files[name], schema, report(name));
  if (files.sections === undefined || isBlank(files.sections)) {
    const message = 'There is no section. Write sections.yaml with a "- name: …" for each.';
    report('sections')({ line: 1, column: 1, severity: 'error', rule: 'sections-missing', message });
  }
  const sections = rowsOf('sections', sectionSchema).map(
    ({ value, ...row }, index): Placed<Section> => ({
      ...row,
      value: { ...value, slug: value.slug ?? toSlug(value.name, { ascii }), order: value.order ?? index } as Section,
    }),
  );
  const tags = rowsOf('tags', tagSchema).map(
    ({ value, ...row }): Placed<TagEntry> => ({
      ...row,
      value: { ...value, slug: value.slug ?? toSlug(value.label, { ascii }) } as TagEntry,
    }),
  );
  const authors = rowsOf('authors', authorSchema).map(
    ({ value, ...row }): Placed<AuthorProfile> => ({
      ...row,
      value: { ...value, slug: value.slug ?? toSlug(value.name, { ascii }) } as AuthorProfile,
    }),
  );
  const redirects = rowsOf('redirects', redirectSchema)
    .map((row) => ({ written: row.value.from, ...row, value: toRedirect(row.value) }))
    // A page already opens at its `index.html`; a redirect file would replace the page.
    .filter(({ written, value }) => !(isIndexFile(written) && value.from === value.to));

  reportEmptySlugs(sections, 'name', report('sections'));
  reportEmptySlugs(tags, 'label', report('tags'));
  reportEmptySlugs(authors, 'name', report('authors'));
  // Articles refer to sections by name or slug, so a name must not be another section's slug.
  reportTwice(
    sections,
    'section',
    ({ name, slug }) => [
      { text: tagKey(name), key: 'name', shown: name },
      ...[...new Set([tagKey(slug), slug])]
        .filter((text) => text !== tagKey(name))
        .map((text) => ({ text, key: 'slug', shown: slug })),
    ],
    report('sections'),
  );
  reportTwice(
    authors,
    'author',
    ({ name, slug }) => [{ text: name, key: 'name' }, ...(slug === name ? [] : [{ text: slug, key: 'slug' }])],
    report('authors'),
  );
  reportTwice(
    tags,
    'tag',
    ({ label, slug, aliases }) => [
      ...[label, ...aliases].map((text, index) => ({ text, key: index === 0 ? 'label' : 'aliases', index: index - 1 })),
      ...([label, ...aliases].includes(slug) ? [] : [{ text: slug, key: 'slug' }]),
    ],
    report('tags'),
  );
  reportTwice(redirects, 'redirect', ({ from }) => [{ text: from, key: 'from' }], report('redirects'));
  reportRedirectCircles(redirects, report('redirects'));

  const plain = <T>(rows: readonly Placed<T>[]): T[] => rows.map((row) => row.value);
  return {
    settings: {
      site,
      sections: plain(sections).sort((a, b) => a.order - b.order),
      tags: plain(tags),
      authors: plain(authors),
      redirects: plain(redirects),
    },
    diagnostics,
    incomplete: [...incomplete],
  };
}

type Report = (diagnostic: Diagnostic) => void;

interface Placed<T> {
  readonly value: T;
  readonly place: (path: YamlPath) => { line: number; column: number };
}

/** Parses the YAML of a settings file; undefined if errors leave nothing to use. */
function readSettings(text: string, report: Report): YamlDocument | undefined {
  if (text.length > SETTINGS_LIMIT) {
    const message = 'The file is over 4 MB. Remove what is not a setting.';
    report({ line: 1, column: 1, severity: 'error', rule: 'settings-too-long', message });
    return undefined;
  }
  const position = createTextPosition(text);
  for (const found of findForbiddenCharacters(text)) report(resolveOffset(found, position));
  const document = readYaml(replaceForbidden(text).replace(/^\uFEFF+/, ''), { firstLine: 1 });
  document.diagnostics.forEach(report);
  if (document.diagnostics.length > 0) return undefined;
  if (text.includes('\\')) reportEscapedCharacters(document, report);
  return document;
}

/** Returns true when a YAML text is empty or only comments. */
function isBlank(text: string): boolean {
  return text.split(/\r\n|\r|\n/).every((line) => /^[\s\uFEFF]*(#.*|---\s*|\.\.\.\s*)?$/.test(line));
}

function parseSite(text: string | undefined, report: Report): Site {
  if (text === undefined || isBlank(text)) {
    const message = 'site.yaml is missing or empty. Write name, description and address in it.';
    report({ line: 1, column: 1, severity: 'error', rule: 'site-missing', message });
    return FALLBACK_SITE;
  }
  const document = readSettings(text, report);
  if (document === undefined) return FALLBACK_SITE;
  const result = siteSchema.safeParse(document.value ?? {});
  if (result.success) return result.data as Site;
  const feeds = keysOf(feedsSchema.shape);
  const keys = keysOf(siteSchema.shape);
  schemaDiagnostics(result.error, document, (path) => (path[0] === 'feeds' ? feeds : keys)).forEach(report);
  return FALLBACK_SITE;
}

function parseRows<T extends z.ZodObject>(text: string | undefined, schema: T, report: Report): Placed<z.output<T>>[] {
  if (text === undefined) return [];
  const document = readSettings(text, report);
  if (document === undefined || document.value === null) return [];
  if (!Array.isArray(document.value)) {
    report({
      ...document.valuePosition([]),
      severity: 'error',
      rule: 'rows-not-a-list',
      message: 'This file is not a list. Begin each entry with "- ".',
    });
    return [];
  }
  const keys = keysOf(schema.shape);
  return document.value.flatMap((row: unknown, index) => {
    const result = schema.safeParse(row);
    if (result.success)
      return [{ value: result.data, place: (path: YamlPath) => document.valuePosition([index, ...path]) }];
    schemaDiagnostics(result.error, within(document, index, row), () => keys).forEach(report);
    return [];
  });
}

/** Views a document from one of its rows: paths are relative to the row. */
function within(document: YamlDocument, index: number, row: unknown): YamlDocument {
  return {
    ...document,
    value: row,
    keyPosition: (path) => document.keyPosition([index, ...path]),
    valuePosition: (path) => document.valuePosition([index, ...path]),
  };
}

function reportEmptySlugs<T extends { readonly slug: string }>(
  rows: readonly Placed<T>[],
  key: string,
  report: Report,
): void {
  for (const { value, place } of rows) {
    if (value.slug !== '') continue;
    const message = `The ${key} contains no letter or digit for an address. Write another one, or add a slug.`;
    report({ ...place([key]), severity: 'error', rule: 'slug-empty', message });
  }
}

/** A name, spelling or address that must be unique among rows, and its key. */
interface Claim {
  readonly text: string;
  readonly key: string;
  readonly index?: number;
  /** The text quoted in messages, if `text` is folded. */
  readonly shown?: string;
}

function reportTwice<T>(
  rows: readonly Placed<T>[],
  what: string,
  claimsOf: (row: T) => readonly Claim[],
  report: Report,
): void {
  const seen = new Map<string, number>();
  for (const { value, place } of rows) {
    let reported = false;
    const own = new Set<string>();
    for (const { text, key, index, shown = text } of claimsOf(value)) {
      if (text === '') continue;
      const at = place(index === undefined || index < 0 ? [key] : [key, index]);
      const other = own.has(text) ? undefined : seen.get(text);
      if (other !== undefined && !reported) {
        const message = `"${shown}" is taken by the ${what} in line ${other}. Write it in one place only.`;
        report({ ...at, severity: 'error', rule: `${what}-twice`, message });
        reported = true;
      }
      if (own.has(text))
        report({
          ...at,
          severity: 'error',
          rule: `${what}-twice`,
          message: `"${shown}" is written twice here. Remove one.`,
        });
      own.add(text);
      if (!seen.has(text)) seen.set(text, at.line);
    }
  }
}

/** A redirect that leads back to its start is an error; one that leads to another redirect is slow for readers. */
function reportRedirectCircles(rows: readonly Placed<Redirect>[], report: Report): void {
  const targets = new Map(rows.map(({ value }) => [value.from, pathOf(value.to)]));
  for (const { value, place } of rows) {
    const passed = new Set<string>([value.from]);
    let at = pathOf(value.to);
    while (targets.has(at) && !passed.has(at)) {
      passed.add(at);
      at = targets.get(at) ?? '';
    }
    if (at === value.from) {
      const message = 'This redirect leads back to itself. Write the new address of the article.';
      report({ ...place(['to']), severity: 'error', rule: 'redirect-loop', message });
    } else if (passed.size > 1 && !passed.has(at)) {
      const message = `This redirect leads to another one. Write the final address: ${at}.`;
      report({ ...place(['to']), severity: 'warning', rule: 'redirect-chain', message });
    }
  }
}

/** Normalizes a redirect to the file it stands for, so that `/x`, `/x/` and `/x/index.html` are the same. */
export function toRedirect({ from, to }: Redirect): Redirect {
  return { from: fileAddress(from), to: normalTarget(to) };
}

function fileAddress(path: string): string {
  return normalPath(path)
    .replace(/\/{2,}/g, '/')
    .replace(/\/index\.html$/i, '/');
}

function isIndexFile(path: string): boolean {
  return /\/index\.html$/i.test(normalPath(path));
}

/** Paths on this site are stored decoded, like all addresses; the fragment is kept. */
function normalTarget(to: string): string {
  if (!to.startsWith('/')) return to;
  const [path = '', fragment] = to.split('#', 2);
  return fragment === undefined ? fileAddress(path) : `${fileAddress(path)}#${fragment}`;
}

/** Returns the normalized address without query and fragment. */
function pathOf(to: string): string {
  return fileAddress(to.replace(/[?#].*$/, ''));
}

/** Normalizes a path for comparison: NFC, decoded, with a final slash unless it names a file. */
export function normalPath(path: string): string {
  let decoded = path;
  try {
    decoded = decodeURI(path);
  } catch {
    // An address with an invalid "%" is compared as written.
  }
  const nfc = decoded.normalize('NFC');
  return /\/[^/]*\.[a-z0-9]+$/i.test(nfc) || nfc.endsWith('/') ? nfc : `${nfc}/`;
}
