import type { Article } from '#articles/article.ts';
import type { Library } from '#library.ts';
import { type BandShape, type FrontArticle, type FrontPlan, type FrontShape, holds } from '#site/front-plan.ts';
import { rankReports } from './rank-reports.ts';

/** What stands where on the front page; no article twice. */
export interface FrontChoice {
  readonly shape: FrontShape;
  /** One story, or two or three equal ones; none only on an empty site. */
  readonly heads: readonly Article[];
  /** What is breaking beside the heads. */
  readonly breaking: readonly Article[];
  readonly next: readonly Article[];
  readonly latest: readonly Article[];
  readonly opinion: readonly Article[];
  readonly bands: readonly FrontBandChoice[];
}

export interface FrontBandChoice {
  readonly section: string;
  /** `short`: three in a row. */
  readonly shape: BandShape | 'short';
  readonly articles: readonly Article[];
}

const HEADS: Readonly<Record<FrontShape, number>> = { event: 1, two: 2, three: 3, quiet: 1, text: 1 };
const NEXT_STORIES = 3;
/** Two rows, where no picture of a lead fills the height beside the newest headlines. */
const NEXT_STORIES_IN_TWO_ROWS = 6;
/** Newest headlines: as many as are about as high as what stands beside them. */
const LATEST_STORIES: Readonly<Record<FrontShape, number>> = { event: 7, two: 7, three: 7, quiet: 10, text: 10 };
const OPINION_STORIES = 4;
const BAND_STORIES = 6;
/** The shapes of the first bands, where editors name none. */
const FIRST_BANDS: readonly BandShape[] = ['broad', 'deep'];
const EMPTY_PLAN: FrontPlan = { second: [], bands: [], off: [] };

/**
 * Returns the stories of the front page: what `front.yaml` names, as long as it holds and is published; where it names
 * nothing, what is breaking, then importance, then newness, a picture where two are equally new.
 */
export function chooseFront(library: Library, isBreaking: (article: Article) => boolean): FrontChoice {
  const { settings, now, groups } = library;
  const plan = settings.front ?? EMPTY_PLAN;
  const find = (entry: FrontArticle | undefined): Article | undefined => {
    if (entry === undefined || !holds(entry, now)) return undefined;
    const article = library.links.find(entry.written, 'front.yaml');
    return article !== undefined && library.articles.includes(article) ? article : undefined;
  };
  const findAll = (entries: readonly FrontArticle[]): Article[] => entries.flatMap((entry) => find(entry) ?? []);

  const off = plan.off.filter((entry) => holds(entry, now));
  const offArticles = new Set(findAll(off.filter((entry) => 'written' in entry)));
  const offSections = new Set(off.flatMap((entry) => ('section' in entry ? [entry.section] : [])));
  const articles = library.articles.filter((article) => !offArticles.has(article));
  const bandPlans = plan.bands.filter((band) => holds(band, now) && !offSections.has(band.section));
  const bandLeads = new Map(bandPlans.flatMap((band) => toEntries(band.section, find(band.lead))));

  const shown = new Set<Article>();
  const reserved = new Set(bandLeads.values());
  const take = (candidates: readonly Article[], most: number): Article[] => {
    const unique = [...new Set(candidates)];
    const taken = unique.filter((article) => !shown.has(article) && !reserved.has(article)).slice(0, most);
    for (const article of taken) shown.add(article);
    return taken;
  };

  const reports = rankReports(articles, isBreaking);
  const chosen = [find(plan.lead) ?? [], findAll(plan.second)].flat().filter((article) => !offArticles.has(article));
  for (const article of chosen) reserved.delete(article);
  const first = find(plan.lead) === undefined ? [...reports.slice(0, 1), ...chosen] : chosen;
  const above = reports.filter(({ importance }) => importance !== 3);
  const ranked = [...first, ...variedBySection(above, reports[0])];
  const head = frontShape(plan, ranked, { now, isBreaking, total: reports.length });
  const heads = take([...ranked, ...reports], HEADS[head]);
  const shape = fitting(head, heads.length);
  const breaking = take(articles.filter(isBreaking), articles.length);
  const next = take(ranked, nextCount(shape, reports.length));
  const opinion = take(
    groups.kind.get('opinion')?.articles.filter((one) => !offArticles.has(one)) ?? [],
    OPINION_STORIES,
  );
  // In a small edition, articles are left for the sections.
  const most = Math.min(LATEST_STORIES[shape], Math.max(NEXT_STORIES, Math.floor(articles.length / 3)));
  const latest = take(
    articles.filter(({ importance }) => importance !== 3),
    most,
  );
  const bands = orderedBands(bandPlans, library)
    .filter(({ section }) => !offSections.has(section))
    .map(({ section, shape: bandShape }) => {
      const lead = bandLeads.get(section);
      if (lead !== undefined) reserved.delete(lead);
      const inSection = groups.section.get(section)?.articles.filter((one) => !offArticles.has(one)) ?? [];
      return {
        section,
        shape: bandShape,
        articles: take(lead === undefined ? inSection : [lead, ...inSection], BAND_STORIES),
      };
    })
    .filter((band) => band.articles.length > 0)
    .map((band, index): FrontBandChoice => ({ ...band, shape: band.shape ?? FIRST_BANDS[index] ?? 'short' }));
  return { shape, heads, breaking, next, latest, opinion, bands };
}

function toEntries<K, V>(key: K, value: V | undefined): [K, V][] {
  return value === undefined ? [] : [[key, value]];
}

/** Returns the sections in the order shown: those of the plan first. */
function orderedBands(
  plans: FrontPlan['bands'],
  { settings }: Library,
): { readonly section: string; readonly shape?: BandShape }[] {
  const planned = new Set(plans.map(({ section }) => section));
  const others = settings.sections.map(({ slug }) => slug).filter((slug) => !planned.has(slug));
  return [...plans, ...others.map((section) => ({ section }))];
}

/** Returns the shape that an editor chose, else the one that suits what there is. */
function frontShape(
  plan: FrontPlan,
  ranked: readonly Article[],
  { now, isBreaking, total }: { now: number; isBreaking: (article: Article) => boolean; total: number },
): FrontShape {
  if (plan.shape !== undefined && holds(plan.shape, now)) return plan.shape.is;
  const lead = ranked[0];
  if (total <= 1 || (lead?.importance === 1 && isBreaking(lead))) return 'event';
  if (total === 2) return 'two';
  if (total === 3) return 'three';
  const isText = ranked.slice(0, NEXT_STORIES_IN_TWO_ROWS + 1).every(({ image }) => image === undefined);
  return isText && total >= 2 * NEXT_STORIES_IN_TWO_ROWS ? 'text' : 'quiet';
}

/** Returns the shape for as many stories as there are. */
function fitting(shape: FrontShape, heads: number): FrontShape {
  if (heads >= HEADS[shape]) return shape;
  return heads === 2 ? 'two' : 'event';
}

function nextCount(shape: FrontShape, total: number): number {
  return shape === 'quiet' || total < 2 * NEXT_STORIES_IN_TWO_ROWS ? NEXT_STORIES : NEXT_STORIES_IN_TWO_ROWS;
}

/** Returns the first articles of as many different sections, then the others; `lead` counts as seen. */
function variedBySection(articles: readonly Article[], lead: Article | undefined): Article[] {
  const first = new Map<string, Article>();
  for (const article of articles)
    if (article !== lead && !first.has(article.section)) first.set(article.section, article);
  const varied = [...first.values()].slice(0, NEXT_STORIES_IN_TWO_ROWS);
  return [...varied, ...articles.filter((article) => !varied.includes(article))];
}
