import type { z } from 'zod';
import { nearestWords } from '#diagnostics/nearest-words.ts';
import { schemaDiagnostics } from '#diagnostics/schema-diagnostics.ts';
import type { YamlPath } from '#diagnostics/yaml-path.ts';
import { type SaidByRule, says } from '#messages/says.ts';
import type { FrontArticle, FrontOff, FrontPlan } from './front-plan.ts';
import { canonicalFrontKey, frontSchema, knownFrontKeys } from './front-schema.ts';
import { type Report, readSettings } from './read-settings.ts';
import { sectionSlug } from './section-slug.ts';
import { endOf } from './setting-moment.ts';

interface FrontContext {
  readonly timeZone: string;
  /** Undefined while `sections.yaml` has errors: then no section is unknown. */
  readonly sections: readonly { readonly name: string; readonly slug: string }[] | undefined;
}

interface Until {
  readonly until?: string | undefined;
}

/** Returns the plan of the front page; undefined if there is none, or errors leave nothing of it. */
export function parseFront(text: string | undefined, context: FrontContext, report: Report): FrontPlan | undefined {
  if (text === undefined) return undefined;
  const document = readSettings(text, canonicalFrontKey, report);
  if (document === undefined || document.value === null) return undefined;
  const result = frontSchema.safeParse(document.value);
  if (!result.success) {
    schemaDiagnostics(result.error, document, knownFrontKeys).forEach(report);
    return undefined;
  }
  return toPlan(result.data, context, document.valuePosition, report);
}

function toPlan(
  { shape, lead, second, bands, off }: z.output<typeof frontSchema>,
  context: FrontContext,
  placeOf: (path: YamlPath) => { line: number; column: number },
  report: Report,
): FrontPlan {
  const chosen = ({ until }: Until, path: YamlPath) => ({
    ...placeOf(path),
    ...(until === undefined ? {} : { until: endOf(until, context.timeZone) }),
  });
  const article = (entry: Until & { readonly article: string }, path: YamlPath): FrontArticle => ({
    written: entry.article,
    ...chosen(entry, path),
  });
  const section = (written: string, path: YamlPath): string | undefined =>
    knownSection(written, context.sections, (said) => report({ ...placeOf(path), severity: 'error', ...said }));
  return {
    ...(shape === undefined ? {} : { shape: { is: shape.is, ...chosen('until' in shape ? shape : {}, ['shape']) } }),
    ...(lead === undefined ? {} : { lead: article(lead, ['lead']) }),
    second: second.map((entry, index) => article(entry, ['second', index])),
    bands: bands.flatMap((band, index) => {
      const slug = section(band.section, ['bands', index, 'section']);
      if (slug === undefined) return [];
      const first = band.lead === undefined ? undefined : article(band.lead, ['bands', index, 'lead']);
      return [
        {
          section: slug,
          ...chosen(band, ['bands', index]),
          ...(band.shape === undefined ? {} : { shape: band.shape }),
          ...(first === undefined ? {} : { lead: first }),
        },
      ];
    }),
    off: off.flatMap((entry, index): FrontOff[] => {
      const path = ['off', index];
      if ('section' in entry && entry.section !== undefined) {
        const slug = section(entry.section, [...path, 'section']);
        return slug === undefined ? [] : [{ section: slug, ...chosen(entry, path) }];
      }
      return entry.article === undefined ? [] : [article({ ...entry, article: entry.article }, path)];
    }),
  };
}

function knownSection(
  written: string,
  sections: FrontContext['sections'],
  refuse: (said: SaidByRule) => void,
): string | undefined {
  if (sections === undefined) return undefined;
  const slug = sectionSlug(written, sections);
  if (slug !== undefined) return slug;
  const names = sections.map(({ name }) => name);
  const near = nearestWords(written, names);
  const name = written.slice(0, 60);
  refuse(
    near.length === 0
      ? says('front-section-unknown', { name, known: names })
      : says('front-section-unknown/near', { name, near }),
  );
  return undefined;
}
