import { nearestWords } from '#diagnostics/nearest-words.ts';
import { says } from '#messages/says.ts';
import { advertSchema } from './advert-schema.ts';
import { parseRows } from './parse-rows.ts';
import type { Report } from './read-settings.ts';
import { sectionSlug } from './section-slug.ts';
import { endOf, startOf } from './setting-moment.ts';

/** One row of `content/adverts.yaml`: an advertisement of the newspaper's own choice, shown without outside scripts. */
export interface Advert {
  /** Path of the picture in the content folder: `pictures/مصرف.png`. */
  readonly picture: string;
  readonly alt: string;
  readonly link: string;
  /** Slug of the section on whose pages alone it is shown. */
  readonly section?: string;
  /** Epoch milliseconds from which, and before which, it is shown. */
  readonly from?: number;
  readonly until?: number;
  /** Where the row names its picture. */
  readonly line: number;
  readonly column: number;
}

interface AdvertContext {
  readonly timeZone: string;
  /** Undefined while `sections.yaml` has errors: then no section is unknown. */
  readonly sections: readonly { readonly name: string; readonly slug: string }[] | undefined;
}

/** Returns the advertisements of `adverts.yaml`, and reports the rows that are wrong. */
export function parseAdverts(text: string | undefined, context: AdvertContext, report: Report): Advert[] {
  return parseRows(text, advertSchema, report).flatMap(({ value, place }) => {
    const { section, from, until, ...row } = value;
    const slug = section === undefined ? undefined : sectionSlug(section, context.sections ?? []);
    const start = from === undefined ? undefined : startOf(from, context.timeZone);
    const end = until === undefined ? undefined : endOf(until, context.timeZone);
    if (section !== undefined && slug === undefined && context.sections !== undefined) {
      const names = context.sections.map(({ name }) => name);
      const near = nearestWords(section, names);
      const name = section.slice(0, 60);
      const said =
        near.length === 0
          ? says('section-unknown', { name, known: names })
          : says('section-unknown/near', { name, near });
      report({ ...place(['section']), severity: 'error', ...said });
      return [];
    }
    if (start !== undefined && end !== undefined && end <= start) {
      report({ ...place(['until']), severity: 'error', ...says('advert-period') });
      return [];
    }
    return [
      {
        ...row,
        ...(slug === undefined ? {} : { section: slug }),
        ...(start === undefined ? {} : { from: start }),
        ...(end === undefined ? {} : { until: end }),
        ...place(['picture']),
      },
    ];
  });
}

/** Returns the advertisements that are shown at a moment on pages of a section, or on the others. */
export function shownAdverts(
  adverts: readonly Advert[],
  { now, section }: { readonly now: number; readonly section: string | undefined },
): Advert[] {
  const shown = adverts.filter(
    ({ from = Number.NEGATIVE_INFINITY, until = Number.POSITIVE_INFINITY }) => from <= now && now < until,
  );
  const own = section === undefined ? [] : shown.filter((advert) => advert.section === section);
  return own.length > 0 ? own : shown.filter((advert) => advert.section === undefined);
}
