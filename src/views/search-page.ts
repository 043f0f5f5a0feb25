import { toDigits } from '#arabic/numerals.ts';
import { type PluralForms, plural } from '#arabic/plurals.ts';
import type { CountedTag, HeadView, LinkView, SearchPageView, SelectView } from '#components/view.ts';
import type { Library } from '#library.ts';
import { type ListName, listAddress } from '#lists/list-kinds.ts';
import { SITE_PAGES } from '#lists/site-pages.ts';
import { FACET_KINDS, type FacetKind } from '#search/search-document.ts';
import { archiveAddress, toHref } from '#site/address.ts';
import { strings } from '#strings.ts';
import { describe } from './describe.ts';
import { createHeadView } from './head-view.ts';
import type { Views } from './views.ts';

/** The most used of each kind that a filter offers; an address or a suggestion may ask for any other. */
const FILTER_OPTIONS = 60;
const TAGS_SHOWN = 40;
const PEOPLE_SHOWN = 24;
const NEWEST_SHOWN = 6;

/** Everything the page of the search shows before a reader asks, and what its script needs. */
export interface SearchPage extends SearchPageView {
  readonly head: HeadView;
}

/** Returns the page of the search. */
export function createSearchPage({ library, stories, site }: Views): SearchPage {
  const { days } = library;
  const href = (address: string): string => toHref(address, library.site.base);
  const years = [...new Set(days.map(({ year }) => year))].sort((one, other) => other - one);
  return {
    head: createHeadView(
      {
        title: strings.searchTitle,
        description: describe(strings.about.search, strings.searchTitle, library.site),
        address: SITE_PAGES.search,
      },
      library,
    ),
    action: site.search,
    selects: [
      ...FACET_KINDS.map((kind) => facetSelect(kind, library)),
      select(
        'year',
        strings.searchFilterNames.year,
        years.map((year) => ({ value: String(year), label: library.dates.year(year) })),
      ),
    ].filter(({ options }) => options.length > 1),
    sections: site.sections,
    tags: mostUsed('tag', library)
      .slice(0, TAGS_SHOWN)
      .map(
        ({ slug, name, articles }): CountedTag => ({
          label: name,
          href: href(listAddress('tag', slug)),
          count: articles.length,
          shownCount: toDigits(String(articles.length), library.site.digits),
          countText: plural(articles.length, strings.counted.articles, library.site.digits),
        }),
      )
      .sort((one, other) => one.label.localeCompare(other.label, 'ar')),
    people: links('author', library).slice(0, PEOPLE_SHOWN),
    sources: links('source', library).slice(0, PEOPLE_SHOWN),
    years: years.map((year) => ({ label: library.dates.year(year), href: href(archiveAddress(year)) })),
    archive: href(SITE_PAGES.archive),
    latest: href(listAddress('latest')),
    newest: library.articles.slice(0, NEWEST_SHOWN).map(stories.story),
    script: {
      base: library.site.base,
      digits: library.site.digits,
      articles: strings.counted.articles satisfies PluralForms,
      sections: Object.fromEntries(
        site.sections.map(({ name, pigment }, at) => [library.settings.sections[at]?.slug ?? '', { name, pigment }]),
      ),
      folders: {
        section: listAddress('section'),
        tag: listAddress('tag'),
        source: listAddress('source'),
        author: listAddress('author'),
      },
      words: {
        running: strings.searchRunning,
        every: strings.searchEvery,
        some: strings.searchSome,
        listed: strings.searchListed,
        phrase: strings.searchPhrase,
        noPhrase: strings.searchNoPhrase,
        missing: strings.searchMissing,
        didYouMean: strings.searchDidYouMean,
        more: strings.searchMore,
        morePhrase: strings.searchMorePhrase,
        failed: strings.searchFailed,
        kinds: strings.searchKinds,
      },
    },
  };
}

type Group = { readonly slug: string; readonly name: string; readonly articles: readonly unknown[] };

function mostUsed(kind: ListName, { groups }: Library): Group[] {
  const all: Group[] = [...groups[kind].values()];
  return all
    .filter(({ articles }) => articles.length > 0)
    .sort((one, other) => other.articles.length - one.articles.length || (one.slug < other.slug ? -1 : 1));
}

function links(kind: ListName, library: Library): LinkView[] {
  return mostUsed(kind, library).map(({ slug, name }) => ({
    label: name,
    href: toHref(listAddress(kind, slug), library.site.base),
  }));
}

function facetSelect(kind: FacetKind, library: Library): SelectView {
  const options =
    kind === 'section'
      ? library.settings.sections.map(({ slug, name }) => ({ value: slug, label: name }))
      : mostUsed(kind, library)
          .slice(0, FILTER_OPTIONS)
          .map(({ slug, name }) => ({ value: slug, label: name }));
  return select(kind, strings.searchFilterNames[kind], options);
}

function select(name: string, label: string, options: SelectView['options']): SelectView {
  return { name, label, options: [{ value: '', label: strings.searchAny }, ...options] };
}
