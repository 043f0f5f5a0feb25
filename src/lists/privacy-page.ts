import { tagKey } from '#arabic/tag-key.ts';
import type { StaticPage } from '#articles/static-page.ts';

const TITLE = tagKey('الخصوصية');

/** Returns true for the page about privacy, by its title or address: it lists the services that are switched on. */
export function isPrivacyPage({ title, slug }: Pick<StaticPage, 'title' | 'slug'>): boolean {
  return slug === 'privacy' || [title, slug.replaceAll('-', ' ')].some((text) => tagKey(text).includes(TITLE));
}
