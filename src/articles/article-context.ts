import { type ClockChange, clockChangeAt, createDateFormatter, parseIsoDate } from '#arabic/dates.ts';
import { toSlug } from '#arabic/slug.ts';
import type { Settings, SourceEntry } from '#site/site.ts';
import type { Author, Moment, Tag } from './article.ts';

/** What the articles of one site share: its names, tables and dates. */
export interface ArticleContext {
  readonly settings: Settings;
  readonly sectionsKnown: boolean;
  readonly ascii: boolean;
  /** Slug of an author, source or tag; cached, because thousands of articles share names. */
  readonly slugOf: (name: string) => string;
  readonly sections: ReadonlyMap<string, string>;
  readonly tags: ReadonlyMap<string, Tag>;
  readonly authors: ReadonlyMap<string, Author>;
  readonly sources: ReadonlyMap<string, SourceEntry>;
  readonly moment: (written: string) => Moment;
  readonly clockChange: (written: string) => ClockChange | undefined;
  readonly dayOf: (epoch: number) => { year: number; month: number; day: number };
}

/** Returns the context of a site. */
export function createContext(settings: Settings, incomplete: readonly string[]): ArticleContext {
  const { site } = settings;
  const formatter = createDateFormatter(site);
  const ascii = site.addresses === 'ascii';
  const slugs = new Map<string, string>();
  return {
    settings,
    sectionsKnown: !incomplete.includes('sections'),
    ascii,
    slugOf: (name) => {
      const known = slugs.get(name);
      if (known !== undefined) return known;
      const slug = toSlug(name, { ascii });
      slugs.set(name, slug);
      return slug;
    },
    sections: new Map(
      settings.sections.flatMap(
        (section) =>
          [
            [section.name, section.slug],
            [section.slug, section.slug],
          ] as const,
      ),
    ),
    tags: new Map(
      settings.tags.flatMap(({ label, slug, kind, aliases }) =>
        [label, ...aliases].map((spelling) => [spelling, { label, slug, kind }] as const),
      ),
    ),
    authors: new Map(
      settings.authors.flatMap(({ name, slug, aliases = [] }) =>
        [name, ...aliases].map((spelling) => [spelling, { name, slug }] as const),
      ),
    ),
    sources: new Map(
      (settings.sources ?? []).flatMap((entry) =>
        [entry.label, ...entry.aliases].map((spelling) => [spelling, entry] as const),
      ),
    ),
    moment: (written) => {
      const result = parseIsoDate(written, formatter.zone);
      if (!('epoch' in result)) throw new Error(`a date passed the schema and has no meaning: ${written}`);
      return { epoch: result.epoch, iso: formatter.iso(result.epoch), hasTime: result.hasTime };
    },
    clockChange: (written) => clockChangeAt(written, formatter.zone),
    dayOf: (epoch) => formatter.parts(epoch),
  };
}
