import { articleState, type EditionMoment } from './edition.ts';

/** What happens at a later moment without a change of the content. */
export interface DueMoment {
  /** Epoch milliseconds. */
  readonly epoch: number;
  /** The article that appears, is no longer breaking, or leaves the sitemap of news; or the file of advertisements. */
  readonly file: string;
  readonly type: 'appears' | 'breaking-over' | 'no-news' | 'advert';
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
  const adverts = (edition.settings.adverts ?? []).flatMap(({ from, until }) =>
    [from, until].flatMap((epoch): DueMoment[] =>
      epoch === undefined ? [] : [{ epoch, file: 'adverts.yaml', type: 'advert' }],
    ),
  );
  return [...due, ...adverts].filter(({ epoch }) => epoch > now).sort((a, b) => a.epoch - b.epoch);
}
