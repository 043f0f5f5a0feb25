import type { CreativeWork, NewsArticle, Organization, Person } from 'schema-dts';
import type { Article, ArticleKind, Source } from '#articles/article.ts';
import { listAddress } from '#lists/list-kinds.ts';
import { toUrl } from '#site/address.ts';
import type { Site } from '#site/site.ts';
import type { JsonLdNode } from './json-ld.ts';
import { organization, organizationId } from './organization.ts';
import type { SharePicture } from './share-picture.ts';

/**
 * The schema.org types of each kind. Satire and paid content have their own types; these come first, followed by
 * `NewsArticle`, which search engines expect on newspapers.
 */
const TYPES: Readonly<Record<ArticleKind, string | readonly string[]>> = {
  news: 'NewsArticle',
  report: 'ReportageNewsArticle',
  analysis: 'AnalysisNewsArticle',
  opinion: 'OpinionNewsArticle',
  investigation: 'ReportageNewsArticle',
  feature: 'ReportageNewsArticle',
  interview: 'NewsArticle',
  review: 'ReviewNewsArticle',
  explainer: 'BackgroundNewsArticle',
  photos: 'NewsArticle',
  video: 'NewsArticle',
  satire: ['SatiricalArticle', 'NewsArticle'],
  sponsored: ['AdvertiserContentArticle', 'NewsArticle'],
};

/** The context of an article. */
export interface ArticleContext {
  readonly site: Site;
  /** Name of its section. */
  readonly section: string;
  /** The page's description, one or two sentences. */
  readonly description: string;
  /** The share image and the lead picture, if any. */
  readonly pictures: readonly SharePicture[];
}

/**
 * Returns an article as `NewsArticle` (https://schema.org/NewsArticle, with what
 * https://developers.google.com/search/docs/appearance/structured-data/article recommends).
 */
export function newsArticle(article: Article, { site, section, description, pictures }: ArticleContext): JsonLdNode {
  const url = toUrl(article.permalink, site);
  const node: Exclude<NewsArticle, string> = {
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    headline: article.headline,
    description,
    url,
    mainEntityOfPage: url,
    datePublished: article.datePublished.iso,
    dateModified: (article.dateModified ?? article.datePublished).iso,
    author: authors(article, site),
    publisher: organization(site),
    inLanguage: 'ar',
    isAccessibleForFree: true,
    articleSection: section,
    wordCount: article.wordCount,
    timeRequired: `PT${article.readingMinutes}M`,
    ...(article.tags.length === 0 ? {} : { keywords: article.tags.map(({ label }) => label) }),
    ...(pictures.length === 0 ? {} : { image: pictures.map(toImage) }),
    ...basis(article.sources),
    ...(article.corrections.length === 0
      ? {}
      : {
          correction: article.corrections.map(({ text, date }) => ({
            '@type': 'CorrectionComment' as const,
            text,
            datePublished: date.iso,
          })),
        }),
  };
  return { ...node, '@type': TYPES[article.kind] };
}

/** The author; without a byline the agency or publisher of the text, or else the newspaper. */
function authors({ authors: byline, sources }: Article, site: Site): (Person | Organization)[] {
  if (byline.length > 0) {
    return byline.map(({ name, slug }) => ({ '@type': 'Person', name, url: toUrl(listAddress('author', slug), site) }));
  }
  const origin = sources.find(({ kind }) => kind === 'agency' || kind === 'publisher');
  if (origin !== undefined) {
    return [{ '@type': 'Organization', name: origin.name, url: toUrl(listAddress('source', origin.slug), site) }];
  }
  return [{ '@type': 'NewsMediaOrganization', '@id': organizationId(site), name: site.name, url: toUrl('/', site) }];
}

/** A report is based on an agency's or publisher's text; documents and persons are cited. */
function basis(sources: readonly Source[]): {
  isBasedOn?: CreativeWork[];
  citation?: CreativeWork[];
} {
  const isOrigin = ({ kind }: Source): boolean => kind === 'agency' || kind === 'publisher';
  const origins = sources.filter(isOrigin).map(toWork);
  const cited = sources.filter((source) => !isOrigin(source)).map(toWork);
  return {
    ...(origins.length === 0 ? {} : { isBasedOn: origins }),
    ...(cited.length === 0 ? {} : { citation: cited }),
  };
}

function toWork({ name, url, kind }: Source): CreativeWork {
  if (kind === 'person') return { '@type': 'CreativeWork', creator: { '@type': 'Person', name } };
  return { '@type': 'CreativeWork', name, ...(url === undefined ? {} : { url }) };
}

function toImage({ url, width, height, alt }: SharePicture) {
  return { '@type': 'ImageObject' as const, url, width: String(width), height: String(height), caption: alt };
}
