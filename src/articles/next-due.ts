import { createDateFormatter, parseIsoDate } from '#arabic/dates.ts';
import type { FrontPlan } from '#site/front-plan.ts';
import type { Settings, Site } from '#site/site.ts';
import { articleState, type EditionMoment } from './edition.ts';

/** What happens at a later moment without a change of the content. */
export interface DueMoment {
  /** Epoch milliseconds. */
  readonly epoch: number;
  /** The article that appears, is no longer breaking, or leaves the sitemap of news; or the file with the setting. */
  readonly file: string;
  readonly type: 'appears' | 'breaking-over' | 'no-news' | 'advert' | 'front' | 'light';
}

/** Returns what falls due after `now`, in order: until the first a build of the same content gives the same site. */
export function dueMoments({ edition, now, drafts }: EditionMoment, newsAge: number): DueMoment[] {
  const due = edition.articles.flatMap((article): DueMoment[] => {
    const { file, datePublished, breakingUntil } = article;
    const state = articleState(article, now);
    if (state === 'scheduled' && !drafts) return [{ epoch: datePublished.epoch, file, type: 'appears' }];
    return [
      ...(breakingUntil === undefined ? [] : [{ epoch: breakingUntil, file, type: 'breaking-over' } as const]),
      ...(state === 'published' ? [{ epoch: datePublished.epoch + newsAge, file, type: 'no-news' } as const] : []),
    ];
  });
  return [...due, ...settingMoments(edition.settings, now)]
    .filter(({ epoch }) => epoch > now)
    .sort((a, b) => a.epoch - b.epoch);
}

/** When settings themselves change what is shown: advertisements, the editor's front page, the years of the light edition. */
function settingMoments({ site, adverts = [], front }: Settings, now: number): DueMoment[] {
  const limits = adverts.flatMap(({ from, until }) => [from ?? [], until ?? []].flat());
  return [
    ...limits.map((epoch) => ({ epoch, file: 'adverts.yaml', type: 'advert' }) as const),
    ...(front === undefined ? [] : frontLimits(front)).map(
      (epoch) => ({ epoch, file: 'front.yaml', type: 'front' }) as const,
    ),
    ...(site.light === 'recent' ? [{ epoch: nextYear(site, now), file: 'site.yaml', type: 'light' } as const] : []),
  ];
}

function frontLimits({ shape, lead, second, bands, off }: FrontPlan): number[] {
  const choices = [shape, lead, ...second, ...bands, ...bands.map((band) => band.lead), ...off];
  return choices.flatMap((choice) => choice?.until ?? []);
}

function nextYear(site: Site, now: number): number {
  const first = parseIsoDate(`${createDateFormatter(site).parts(now).year + 1}-01-01`, site.timeZone);
  return 'error' in first ? Number.POSITIVE_INFINITY : first.epoch;
}
