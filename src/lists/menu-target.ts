import { tagKey } from '#arabic/tag-key.ts';
import type { Article } from '#articles/article.ts';
import type { StaticPage } from '#articles/static-page.ts';
import { isHttpUrl } from '#site/fields.ts';
import { normalPath } from '#site/redirect.ts';
import type { Section } from '#site/site.ts';
import { listAddress } from './list-kinds.ts';
import { SITE_PAGES } from './site-pages.ts';

/** What a menu may lead to. */
export interface MenuTargets {
  readonly sections: readonly Section[];
  readonly pages: readonly Pick<StaticPage, 'title' | 'slug' | 'permalink'>[];
  readonly tags: readonly Article['tags'][number][];
}

/** Where an entry leads: an address of this site, or one elsewhere. */
export interface MenuTarget {
  readonly label: string;
  readonly address: string;
  readonly isElsewhere: boolean;
}

/** Pages that every site has, by the names they go by. */
const OWN_PAGES: readonly (readonly [names: readonly string[], address: string])[] = [
  [['آخر الأخبار', 'latest'], listAddress('latest')],
  [['المحفوظات', 'الأرشيف', 'archive'], SITE_PAGES.archive],
  [['التصويبات', 'corrections'], SITE_PAGES.corrections],
  [['الخلاصات', 'feeds'], SITE_PAGES.feeds],
  [['البحث', 'search'], SITE_PAGES.search],
  [['قائمتي', 'saved'], SITE_PAGES.saved],
];

/** Returns every name that an entry may have, for suggestions. */
export function menuNames({ sections, pages, tags }: MenuTargets): string[] {
  return [
    ...sections.map(({ name }) => name),
    ...pages.map(({ title }) => title),
    ...OWN_PAGES.map(([[name = '']]) => name),
    ...tags.map(({ label }) => label),
  ];
}

/** Returns where an entry of a menu leads: a section before a page, a page before a tag; undefined if to nothing. */
export function menuTarget(to: string, { sections, pages, tags }: MenuTargets): MenuTarget | undefined {
  if (isHttpUrl(to)) return { label: new URL(to).hostname.replace(/^www\./, ''), address: to, isElsewhere: true };
  const own = (label: string, address: string): MenuTarget => ({ label, address, isElsewhere: false });
  if (to.startsWith('/')) return own(to, normalPath(to));
  const key = tagKey(to);
  const section = sections.find(({ name, slug }) => tagKey(name) === key || slug === to);
  if (section !== undefined) return own(section.name, listAddress('section', section.slug));
  const page = pages.find(({ title, slug }) => tagKey(title) === key || slug === to);
  if (page !== undefined) return own(page.title, page.permalink);
  const known = OWN_PAGES.find(([names]) => names.some((name) => tagKey(name) === key));
  if (known !== undefined) return own(known[0][0] ?? to, known[1]);
  const tag = tags.find(({ label, slug }) => tagKey(label) === key || slug === to);
  return tag === undefined ? undefined : own(tag.label, listAddress('tag', tag.slug));
}
