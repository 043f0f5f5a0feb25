import type { ShareView } from '#components/view.ts';
import { SHARE_WORDS, type ShareWay } from '#site/links-schema.ts';
import type { Site } from '#site/site.ts';
import { strings } from '#strings.ts';

const EVERY_WAY = Object.keys(SHARE_WORDS) as ShareWay[];

/** The address that a plain link opens with headline and address of an article; none needs a script. */
const TARGETS: Readonly<Partial<Record<ShareWay, (headline: string, url: string) => string>>> = {
  whatsapp: (headline, url) => `https://wa.me/?${query({ text: `${headline}\n${url}` })}`,
  telegram: (headline, url) => `https://t.me/share/url?${query({ url, text: headline })}`,
  x: (headline, url) => `https://x.com/intent/post?${query({ text: headline, url })}`,
  email: (headline, url) => `mailto:?${query({ subject: headline, body: `${headline}\r\n${url}` })}`,
};

/** Returns the ways to share an article that the newspaper offers, in its order. */
export function shareLinks(headline: string, url: string, { share = EVERY_WAY }: Pick<Site, 'share'>): ShareView[] {
  return [...new Set(share)].map((way) => {
    const target = TARGETS[way];
    const label = strings.shareWays[way];
    return target === undefined ? { way, label, url } : { way, label, url, href: target(headline, url) };
  });
}

/** Blanks as %20: mail programs show a «+» as it is. */
function query(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`)
    .join('&');
}
