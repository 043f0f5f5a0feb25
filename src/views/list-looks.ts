import { compareArabic } from '#arabic/sort.ts';
import type { Article, Tag } from '#articles/article.ts';
import type { LinkView, ListHead } from '#components/view.ts';
import type { Library } from '#library.ts';
import type { ArticleGroup } from '#lists/list-kind.ts';
import { type GroupOf, type ListName, listAddress } from '#lists/list-kinds.ts';
import { toHref } from '#site/address.ts';
import { strings } from '#strings.ts';
import { firstOf } from './first-of.ts';

/** Related tags shown for a tag, and sections for an author. */
const RELATED_LINKS = 8;

/** The data of a list page besides its name and articles. */
export interface ListDetails {
  readonly head?: Pick<
    ListHead,
    'variant' | 'label' | 'shownName' | 'hasSeal' | 'pigment' | 'role' | 'url' | 'related'
  >;
  /** Slug of the section whose share image it has. */
  readonly section?: string;
  /** The newest story is large, and this heading stands above the others. */
  readonly othersTitle?: string;
  readonly empty?: { readonly title: string; readonly text: string };
}

/** How the pages of one kind of list look. */
interface ListLook<G> {
  /** The navigation highlights its lists. */
  readonly isInNavigation?: boolean;
  /** The first story of the newest page is large. */
  readonly isLeading?: boolean;
  /** Headlines do not show their section. */
  readonly isOneSection?: boolean;
  readonly details: (group: G, library: Library) => ListDetails;
}

/** The look of each kind of list. */
export const LIST_LOOKS: { readonly [N in ListName]: ListLook<GroupOf<N>> } = {
  latest: {
    isInNavigation: true,
    isLeading: true,
    details: () => ({ empty: { title: strings.emptySite, text: strings.emptySiteText } }),
  },
  section: {
    isInNavigation: true,
    isLeading: true,
    isOneSection: true,
    details: ({ slug, subject }) => ({
      section: slug,
      head: { pigment: subject.pigment },
      empty: { title: strings.emptySection, text: strings.emptySectionText },
    }),
  },
  kind: {
    isInNavigation: true,
    isLeading: true,
    details: ({ subject }) => ({
      head: { pigment: subject.kind === 'opinion' ? 'ochre' : 'lapis', shownName: strings.kinds[subject.kind] },
    }),
  },
  tag: {
    details: ({ subject, articles }, { site }) => ({
      ...(subject.kind === 'series' && articles.length > 1 ? { othersTitle: strings.seriesBefore } : {}),
      head: {
        variant: subject.kind,
        label: strings.tagKinds[subject.kind],
        hasSeal: subject.kind === 'person',
        pigment: 'lapis',
        related: { title: strings.relatedTags, links: tagsBeside(subject, articles, site.base) },
      },
    }),
  },
  author: {
    details: (group, library) => {
      const profile = library.settings.authors.find(({ slug }) => slug === group.slug);
      return {
        head: {
          label: strings.author,
          shownName: group.subject.name,
          hasSeal: true,
          ...(profile?.role === undefined ? {} : { role: profile.role }),
          ...(profile?.url === undefined ? {} : { url: profile.url }),
          related: sectionsOf(group, library),
        },
      };
    },
  },
  source: {
    details: (group, library) => {
      const { kind, url } = group.subject;
      const hasSite = url !== undefined && (kind === 'agency' || kind === 'publisher');
      return {
        head: {
          label: strings.sourceKinds[kind],
          shownName: group.subject.name,
          hasSeal: kind === 'person',
          ...(hasSite ? { url } : {}),
          related: sectionsOf(group, library),
        },
      };
    },
  },
};

/** Returns the data of a list page besides its name and articles. */
export function listDetails<N extends ListName>(kind: N, group: GroupOf<N>, library: Library): ListDetails {
  return LIST_LOOKS[kind].details(group, library);
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
  return first.map(({ tag: { label, slug } }) => ({ label, href: toHref(listAddress('tag', slug), base) }));
}

/** The sections with most of the articles. */
function sectionsOf(
  { articles }: Pick<ArticleGroup<unknown>, 'articles'>,
  { section, site }: Library,
): NonNullable<ListHead['related']> {
  const counts = new Map<string, number>();
  for (const article of articles) counts.set(article.section, (counts.get(article.section) ?? 0) + 1);
  const links = [...counts.entries()]
    .sort(([a, most], [b, least]) => least - most || (a < b ? -1 : 1))
    .slice(0, RELATED_LINKS)
    .map(([slug]) => ({ label: section(slug).name, href: toHref(listAddress('section', slug), site.base) }));
  return { title: strings.writesIn, links };
}
