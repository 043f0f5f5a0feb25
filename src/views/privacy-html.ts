import type { StaticPage } from '#articles/static-page.ts';
import { escapeHtml } from '#components/escape-html.ts';
import { isPrivacyPage } from '#lists/privacy-page.ts';
import { activeServices } from '#site/services.ts';
import type { Settings } from '#site/site.ts';
import { strings } from '#strings.ts';

/** Returns what the page about privacy says of services that are switched on and of advertisements; empty for other pages and without any. */
export function privacyHtml(page: StaticPage, { site, adverts = [] }: Pick<Settings, 'site' | 'adverts'>): string {
  if (!isPrivacyPage(page)) return '';
  const told = [
    ...activeServices(site).map(({ privacy }) => privacy),
    ...(adverts.length === 0 ? [] : [strings.advertsPrivacy]),
  ];
  if (told.length === 0) return '';
  const items = told.map((text) => `<li><p>${escapeHtml(text)}</p></li>`);
  return `<h2 id="services">${strings.servicesTitle}</h2><ul>${items.join('')}</ul>`;
}
