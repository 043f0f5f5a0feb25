import { compareArabic } from '#arabic/sort.ts';
import { ARTICLE_KINDS, type Article, type Tag } from '#articles/article.ts';
import type { LinkView } from '#components/view.ts';
import type { Library } from '#library.ts';
import { authorAddress, kindAddress, sectionAddress, sourceAddress, tagAddress, toHref } from '#site/address.ts';
import { strings } from '#strings.ts';
import type { ArticleList } from './article-list.ts';
import { firstOf } from './first-of.ts';

/** Tags shown beside a tag, and sections beside an author. */
const RELATED_LINKS = 8;

/** Returns every list of articles that is not the archive. */
export function allLists(library: Library): ArticleList[] {
  return [
    ...sectionLists(library),
    ...tagLists(library),
    ...authorLists(library),
    ...sourceLists(library),
    ...kindLists(library),
    latestList(library),
  ];
}

/** Returns the list of every section, also those without an article. */
export function sectionLists({ settings, sections, site }: Library): ArticleList[] {
  return settings.sections.map((section) => ({
    address: sectionAddress(section.slug),
    name: section.name,
    type: 'section',
    section: section.slug,
    articles: sections.get(section.slug) ?? [],
    head: { pigment: section.pigment },
    description: section.description,
    feed: `${sectionAddress(section.slug)}rss.xml`,
    current: toHref(sectionAddress(section.slug), site.base),
    empty: { title: strings.emptySection, text: strings.emptySectionText },
  }));
}

/** Returns the list of every tag in use. */
export function tagLists({ tags, settings, site }: Library): ArticleList[] {
  const descriptions = new Map(settings.tags.map(({ slug, description }) => [slug, description]));
  return [...tags.values()].map(({ subject, articles }) => ({
    address: tagAddress(subject.slug),
    name: subject.label,
    type: 'tag',
    articles,
    head: { tagKind: subject.kind, pigment: 'lapis' },
    related: once(() => tagsBeside(subject, articles, site.base)),
    description: descriptions.get(subject.slug),
    feed: `${tagAddress(subject.slug)}rss.xml`,
    empty: { title: strings.emptyTag, text: strings.emptyTagText },
  }));
}

/** Returns the list of every author in a byline. */
export function authorLists({ authors, settings, site, section }: Library): ArticleList[] {
  const profiles = new Map(settings.authors.map((profile) => [profile.slug, profile]));
  return [...authors.values()].map(({ subject, articles }) => {
    const profile = profiles.get(subject.slug);
    return {
      address: authorAddress(subject.slug),
      name: subject.name,
      type: 'author',
      articles,
      head: {
        ...(profile?.role === undefined ? {} : { role: profile.role }),
        ...(profile?.url === undefined ? {} : { url: profile.url }),
      },
      related: once(() => sectionsOf(articles, section, site.base)),
      description: profile?.bio,
      feed: `${authorAddress(subject.slug)}rss.xml`,
    };
  });
}

/** Returns the list of every source named by an article. */
export function sourceLists({ sources, site, section }: Library): ArticleList[] {
  return [...sources.values()].map(({ subject, articles }) => ({
    address: sourceAddress(subject.slug),
    name: subject.name,
    type: 'source',
    articles,
    head: {
      sourceKind: subject.kind,
      ...(subject.url === undefined || (subject.kind !== 'agency' && subject.kind !== 'publisher')
        ? {}
        : { url: subject.url }),
    },
    related: once(() => sectionsOf(articles, section, site.base)),
    feed: `${sourceAddress(subject.slug)}rss.xml`,
  }));
}

/** Returns the list of every kind of article in use. */
export function kindLists({ kinds, site }: Library): ArticleList[] {
  return ARTICLE_KINDS.flatMap((kind) => {
    const articles = kinds.get(kind);
    if (articles === undefined) return [];
    return [
      {
        address: kindAddress(kind),
        name: strings.kindsPlural[kind],
        type: 'kind',
        articles,
        head: { pigment: kind === 'opinion' ? 'ochre' : 'lapis' },
        current: toHref(kindAddress(kind), site.base),
      },
    ];
  });
}

/** Returns the list of all articles. */
export function latestList({ articles, site }: Library): ArticleList {
  return {
    address: '/latest/',
    name: strings.latest,
    type: 'latest',
    articles,
    current: toHref('/latest/', site.base),
    empty: { title: strings.emptySite, text: strings.emptySiteText },
  };
}

/** Returns a function that makes its value at the first call. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function tagsBeside(tag: Tag, articles: readonly Article[], base: string): LinkView[] {
  const counts = new Map<string, { tag: Tag; count: number }>();
  for (const article of articles) {
    for (const other of article.tags) {
      if (other.slug === tag.slug) continue;
      const known = counts.get(other.slug);
      if (known === undefined) counts.set(other.slug, { tag: other, count: 1 });
      else known.count += 1;
    }
  }
  const first = firstOf(
    counts.values(),
    RELATED_LINKS,
    (a, b) => b.count - a.count || compareArabic(a.tag.label, b.tag.label),
  );
  return first.map(({ tag: { label, slug } }) => ({ label, href: toHref(tagAddress(slug), base) }));
}

function sectionsOf(articles: readonly Article[], section: Library['section'], base: string): LinkView[] {
  const counts = new Map<string, number>();
  for (const article of articles) counts.set(article.section, (counts.get(article.section) ?? 0) + 1);
  return [...counts.entries()]
    .sort(([a, most], [b, least]) => least - most || (a < b ? -1 : 1))
    .slice(0, RELATED_LINKS)
    .map(([slug]) => ({ label: section(slug).name, href: toHref(sectionAddress(slug), base) }));
}
