import { resolve } from 'node:path';
import type { z } from 'zod';
import { readIssue } from '#diagnostics/schema-message.ts';
import { UsageError } from '#diagnostics/usage-error.ts';
import { says } from '#messages/says.ts';
import { siteSchema } from '#site/site-schema.ts';

/** The options of one build; everything else is in the content folder. */
export interface BuildOptions {
  readonly projectFolder: string;
  readonly contentFolder: string;
  readonly outFolder: string;
  readonly cacheFolder: string;
  /** Override origin and base path of `site.yaml`. */
  readonly site: string | undefined;
  readonly base: string | undefined;
  /** Epoch milliseconds: decides what is due and what is breaking; never printed in a page. */
  readonly now: number;
  /** A preview for colleagues: includes drafts and scheduled articles, every page is marked and `noindex`. */
  readonly drafts: boolean;
  /** Where the published list of addresses is read, if not in the output folder: an address, or `site`. */
  readonly published?: string | undefined;
  /** Publishes by switching a link to a release folder instead of two renames. */
  readonly link: boolean;
  /** Shows the last breaking story as breaking at `now`, so that who tries the program sees one. */
  readonly demonstration?: boolean;
  /** Makes every file anew, also those that the site in place has already. */
  readonly all?: boolean;
  /** Holds files with errors back and publishes the others. */
  readonly holdBack?: boolean;
  /** Makes one size of each picture only, in a hurry: a site to look at until the whole one is there. */
  readonly quickPictures?: boolean;
}

/** Environment variables for the options, used when Astro is started directly (`npx astro build`). */
export const BUILD_VARIABLES = {
  content: 'NUQTA_CONTENT',
  out: 'NUQTA_OUT',
  cache: 'NUQTA_CACHE',
  site: 'NUQTA_SITE',
  base: 'NUQTA_BASE',
  now: 'NUQTA_NOW',
  drafts: 'NUQTA_DRAFTS',
  link: 'NUQTA_LINK',
  published: 'NUQTA_PUBLISHED',
  all: 'NUQTA_ALL',
  demonstration: 'NUQTA_DEMONSTRATION',
  'hold-back': 'NUQTA_HOLD_BACK',
} as const;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Returns the options of a build from the environment. `now` is `NUQTA_NOW` (ISO 8601), else `SOURCE_DATE_EPOCH`
 * (seconds, https://reproducible-builds.org/specs/source-date-epoch/), else `clock`. Throws a UsageError with advice if
 * a date, an address or a base is invalid.
 */
export function readBuildOptions(environment: Environment, projectFolder: string, clock: number): BuildOptions {
  const at = (path: string): string => resolve(projectFolder, path);
  const get = (name: keyof typeof BUILD_VARIABLES): string | undefined =>
    environment[BUILD_VARIABLES[name]] || undefined;
  const drafts = get('drafts') === '1';
  return {
    projectFolder,
    contentFolder: at(get('content') ?? 'content'),
    outFolder: at(get('out') ?? (drafts ? 'dist-drafts' : 'dist')),
    cacheFolder: at(get('cache') ?? '.nuqta/cache'),
    site: checked('site', siteSchema.shape.address, get('site')),
    base: checked('base', siteSchema.shape.base, withSlash(get('base'))),
    now: readNow(get('now'), environment['SOURCE_DATE_EPOCH'], clock),
    drafts,
    link: get('link') === '1',
    published: get('published'),
    all: get('all') === '1',
    demonstration: get('demonstration') === '1',
    holdBack: get('hold-back') === '1',
  };
}

/** Values that override `site.yaml` must satisfy its schema. */
function checked(name: string, schema: z.ZodType<string | undefined>, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const option = `--${name}`;
  const { message, params } = readIssue(result.error.issues[0]?.message ?? '');
  const problem = { message, params: { ...params, key: option } };
  throw new UsageError(says('option-value', { option, written: value, problem }));
}

function withSlash(base: string | undefined): string | undefined {
  return base === undefined || base.startsWith('/') ? base : `/${base}`;
}

function readNow(now: string | undefined, sourceDateEpoch: string | undefined, clock: number): number {
  if (now !== undefined) {
    const epoch = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/.test(now)
      ? Date.parse(withZone(now))
      : Number.NaN;
    if (Number.isNaN(epoch)) throw new UsageError(says('option-now', { written: now }));
    return epoch;
  }
  if (sourceDateEpoch !== undefined && sourceDateEpoch !== '') {
    if (!/^\d{1,12}$/.test(sourceDateEpoch)) throw new UsageError(says('option-epoch', { written: sourceDateEpoch }));
    return Number(sourceDateEpoch) * 1000;
  }
  return clock;
}

/** A date without an offset is UTC, never the machine's zone. */
function withZone(now: string): string {
  if (!now.includes('T')) return `${now}T00:00:00Z`;
  return /(Z|[+-]\d{2}:\d{2})$/.test(now) ? now : `${now}Z`;
}
