import type { StaticPage } from '#articles/static-page.ts';
import { escapeHtml } from '#components/escape-html.ts';
import { isPrivacyPage } from '#lists/privacy-page.ts';
import { activeServices } from '#site/services.ts';
import type { Site } from '#site/site.ts';
import { strings } from '#strings.ts';

/** Returns what the page about privacy says of services that are switched on; empty for other pages and without any. */
export function privacyHtml(page: StaticPage, site: Site): string {
  const services = isPrivacyPage(page) ? activeServices(site) : [];
  if (services.length === 0) return '';
  const items = services.map(({ privacy }) => `<li><p>${escapeHtml(privacy)}</p></li>`);
  return `<h2 id="services">${strings.servicesTitle}</h2><ul>${items.join('')}</ul>`;
}
