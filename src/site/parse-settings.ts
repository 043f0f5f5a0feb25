import type { z } from 'zod';
import { toSlug } from '#arabic/slug.ts';
import { tagKey } from '#arabic/tag-key.ts';
import type { Problem } from '#problems/problem.ts';
import { schemaFaults } from '#problems/schema-faults.ts';
import { readYaml, type YamlDocument, type YamlFault, type YamlPath } from '#problems/yaml-document.ts';
import { authorSchema, redirectSchema, sectionSchema, siteSchema, tagSchema } from './settings-schema.ts';
import type { AuthorProfile, Redirect, Section, Settings, Site, TagEntry } from './site.ts';

/** Text of each settings file by its name; undefined where there is none. */
export type SettingsFiles = Readonly<
  Record<'site' | 'sections' | 'tags' | 'authors' | 'redirects', string | undefined>
>;

/** A site with nothing set, for a content folder whose `site.yaml` has faults: the rest can still be checked. */
const FALLBACK_SITE: Site = {
  ...siteSchema.parse({ name: 'نقطة', description: 'نقطة', address: 'https://nuqta.example' }),
} as Site;

/**
 * Gives the settings of the five YAML files and every fault in them. `site.yaml` and `sections.yaml` must be there;
 * the others may be missing. Slugs left out are made from names; rows keep the order of the file.
 */
export function parseSettings(files: SettingsFiles): { settings: Settings; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (file: string) => (fault: YamlFault) => {
    problems.push({ file, severity: 'error', ...fault });
  };
  const site = parseSite(files.site, report('site.yaml'));
  const ascii = site.addresses === 'ascii';
  if (files.sections === undefined) {
    report('sections.yaml')({
      line: 1,
      column: 1,
      rule: 'sections-missing',
      message: 'There is no sections.yaml. Write one with a "- name: …" for each section.',
    });
  }
  const sections = parseRows(files.sections, sectionSchema, report('sections.yaml')).map(
    ({ value, ...row }, index): Placed<Section> => ({
      ...row,
      value: { ...value, slug: value.slug ?? toSlug(value.name, { ascii }), order: value.order ?? index } as Section,
    }),
  );
  const tags = parseRows(files.tags, tagSchema, report('tags.yaml')).map(
    ({ value, ...row }): Placed<TagEntry> => ({
      ...row,
      value: { ...value, slug: value.slug ?? toSlug(value.label, { ascii }) } as TagEntry,
    }),
  );
  const authors = parseRows(files.authors, authorSchema, report('authors.yaml')).map(
    ({ value, ...row }): Placed<AuthorProfile> => ({
      ...row,
      value: { ...value, slug: value.slug ?? toSlug(value.name, { ascii }) } as AuthorProfile,
    }),
  );
  const redirects = parseRows(files.redirects, redirectSchema, report('redirects.yaml')).map(
    (row): Placed<Redirect> => ({ ...row, value: { from: normalPath(row.value.from), to: row.value.to } }),
  );

  reportTwice(sections, (row) => [row.slug], 'slug', 'section', report('sections.yaml'));
  reportTwice(sections, (row) => [tagKey(row.name)], 'name', 'section', report('sections.yaml'));
  reportTwice(authors, (row) => [row.slug], 'slug', 'author', report('authors.yaml'));
  reportTwice(tags, (row) => [row.slug], 'slug', 'tag', report('tags.yaml'));
  reportTagSpellings(tags, report('tags.yaml'));
  reportTwice(redirects, (row) => [row.from], 'from', 'redirect', report('redirects.yaml'));
  for (const { value, place } of redirects) {
    if (normalPath(value.to) === value.from) {
      report('redirects.yaml')({
        ...place(['to']),
        rule: 'redirect-loop',
        message: 'This address redirects to itself. Write where the article went.',
      });
    }
  }

  const plain = <T>(rows: readonly Placed<T>[]): T[] => rows.map((row) => row.value);
  return {
    settings: {
      site,
      sections: plain(sections).sort((a, b) => a.order - b.order),
      tags: plain(tags),
      authors: plain(authors),
      redirects: plain(redirects),
    },
    problems,
  };
}

interface Placed<T> {
  readonly value: T;
  readonly place: (path: YamlPath) => { line: number; column: number };
}

function parseSite(text: string | undefined, report: (fault: YamlFault) => void): Site {
  if (text === undefined) {
    report({
      line: 1,
      column: 1,
      rule: 'site-missing',
      message: 'There is no site.yaml. Write one with name, description and address.',
    });
    return FALLBACK_SITE;
  }
  const document = readYaml(text, { firstLine: 1 });
  document.faults.forEach(report);
  if (document.faults.length > 0) return FALLBACK_SITE;
  const result = siteSchema.safeParse(document.value ?? {});
  if (result.success) return result.data as Site;
  schemaFaults(result.error, document, Object.keys(siteSchema.shape)).forEach(report);
  return FALLBACK_SITE;
}

function parseRows<T extends z.ZodObject>(
  text: string | undefined,
  schema: T,
  report: (fault: YamlFault) => void,
): Placed<z.output<T>>[] {
  if (text === undefined) return [];
  const document = readYaml(text, { firstLine: 1 });
  document.faults.forEach(report);
  if (document.faults.length > 0 || document.value === null) return [];
  if (!Array.isArray(document.value)) {
    report({
      ...document.valuePosition([]),
      rule: 'rows-not-a-list',
      message: 'This file is not a list. Begin each entry with "- ".',
    });
    return [];
  }
  return document.value.flatMap((row: unknown, index) => {
    const result = schema.safeParse(row);
    if (result.success)
      return [{ value: result.data, place: (path: YamlPath) => document.valuePosition([index, ...path]) }];
    schemaFaults(result.error, within(document, index), Object.keys(schema.shape)).forEach(report);
    return [];
  });
}

/** A document as one of its rows sees it: paths begin at the row. */
function within(document: YamlDocument, index: number): YamlDocument {
  return {
    ...document,
    keyPosition: (path) => document.keyPosition([index, ...path]),
    valuePosition: (path) => document.valuePosition([index, ...path]),
  };
}

function reportTwice<T>(
  rows: readonly Placed<T>[],
  keysOf: (row: T) => readonly string[],
  key: string,
  what: string,
  report: (fault: YamlFault) => void,
): void {
  const seen = new Map<string, number>();
  for (const { value, place } of rows) {
    for (const name of keysOf(value)) {
      const line = seen.get(name);
      if (line === undefined) seen.set(name, place([key]).line);
      else
        report({
          ...place([key]),
          rule: `${what}-twice`,
          message: `"${name}" is taken by the ${what} in line ${line}. Give this one another ${key}.`,
        });
    }
  }
}

function reportTagSpellings(rows: readonly Placed<TagEntry>[], report: (fault: YamlFault) => void): void {
  const seen = new Map<string, { label: string; line: number }>();
  for (const { value, place } of rows) {
    for (const [index, spelling] of [value.label, ...value.aliases].entries()) {
      const at = index === 0 ? place(['label']) : place(['aliases', index - 1]);
      const other = seen.get(spelling);
      if (other !== undefined && other.label !== value.label) {
        report({
          ...at,
          rule: 'tag-twice',
          message: `"${spelling}" is already a spelling of "${other.label}" (line ${other.line}). Keep it in one of them.`,
        });
      }
      if (other === undefined) seen.set(spelling, { label: value.label, line: at.line });
    }
  }
}

/** An address as it is compared: NFC, decoded, with a slash at the end unless it names a file. */
export function normalPath(path: string): string {
  let decoded = path;
  try {
    decoded = decodeURI(path);
  } catch {
    // An address with a stray "%" is compared as it stands.
  }
  const nfc = decoded.normalize('NFC');
  return /\/[^/]*\.[a-z0-9]+$/i.test(nfc) || nfc.endsWith('/') ? nfc : `${nfc}/`;
}
