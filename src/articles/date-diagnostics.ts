import type { ClockChange } from '#arabic/dates.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { YamlDocument } from '#diagnostics/yaml-document.ts';
import type { YamlPath } from '#diagnostics/yaml-path.ts';
import { says } from '#messages/says.ts';
import type { Moment } from './article.ts';
import type { FrontMatter } from './schema.ts';

interface DatedMatter {
  readonly matter: FrontMatter;
  /** False if the article's own date is missing or invalid. */
  readonly isDateKnown: boolean;
  readonly document: YamlDocument;
  readonly moment: (written: string) => Moment;
  readonly clockChange: (written: string) => ClockChange | undefined;
}

/**
 * Returns an error for each event dated before the article itself and for each time skipped by a clock change, and a
 * notice for a time that occurred twice. `checks/` has what depends on the moment of the build.
 */
export function dateDiagnostics(dated: DatedMatter): Diagnostic[] {
  return [...clockChanges(dated), ...(dated.isDateKnown ? beforeDate(dated) : [])];
}

/** Returns the last millisecond a date can mean: without a time, the end of the day. */
export function lastMoment({ epoch, hasTime }: Moment): number {
  return hasTime ? epoch : epoch + 86_400_000 - 1;
}

interface PastDate {
  readonly path: YamlPath;
  readonly written: string;
  readonly rule: 'updated-before-date' | 'correction-before-date' | 'withdrawn-before-date';
}

/** The dates of what was done to an article after publication. */
function pastDates({ updated, corrections, withdrawn }: FrontMatter): PastDate[] {
  const dates = [
    {
      path: ['updated'],
      written: updated,
      rule: 'updated-before-date' as const,
    },
    ...corrections.map(({ date }, index) => ({
      path: ['corrections', index, 'date'],
      written: date,
      rule: 'correction-before-date' as const,
    })),
    {
      path: ['withdrawn', 'date'],
      written: withdrawn?.date,
      rule: 'withdrawn-before-date' as const,
    },
  ];
  return dates.flatMap(({ written, ...rest }) => (written === undefined ? [] : [{ ...rest, written }]));
}

function beforeDate({ matter, document, moment }: DatedMatter): Diagnostic[] {
  const published = moment(matter.date).epoch;
  return pastDates(matter)
    .filter(({ written }) => lastMoment(moment(written)) < published)
    .map(({ path, rule }) => ({
      ...document.valuePosition(path),
      severity: 'error',
      ...says(rule),
    }));
}

/**
 * A skipped time is an error, never shifted silently; for a time that occurred twice, the notice says which one is
 * used.
 */
function clockChanges({ matter, isDateKnown, document, clockChange }: DatedMatter): Diagnostic[] {
  const { date, breaking } = matter;
  const dates = [
    ...(isDateKnown ? [{ path: ['date'], written: date }] : []),
    ...(typeof breaking === 'string' ? [{ path: ['breaking'], written: breaking }] : []),
    ...pastDates(matter),
  ];
  return dates.flatMap(({ path, written }): Diagnostic[] => {
    const change = clockChange(written);
    if (change === undefined) return [];
    const at = document.valuePosition(path);
    if (change.kind === 'twice') {
      const { first, second } = change;
      return [{ ...at, severity: 'notice', ...says('date-twice', { written, first, second }) }];
    }
    const { before, after } = change;
    return [{ ...at, severity: 'error', ...says('date-skipped', { written, before, after }) }];
  });
}
