import { pagePolicy } from '#hosts/content-policy.ts';
import { escapeHtml } from './escape-html.ts';
import type { HeadEntry, HeadView } from './view.ts';

/** The parts of the head that differ between pages, as HTML. */
export interface HeadHtml {
  /** Content security policy, as an attribute value. */
  readonly policy: string;
  /** Title and description. */
  readonly title: string;
  /** Canonical address, robots, Open Graph, alternates, JSON-LD. */
  readonly rest: string;
}

/** Returns a page's own part of the head. `isPreview` always adds `noindex`. */
export function headHtml(head: HeadView, isPreview: boolean): HeadHtml {
  const robots = isPreview ? 'noindex, nofollow' : head.robots;
  return {
    policy: escapeHtml(pagePolicy(head.frames, head.services)),
    title: `<title>${escapeHtml(head.title)}</title>${elementHtml('meta', { name: 'description', content: head.description })}`,
    rest: [
      head.canonical === undefined ? '' : elementHtml('link', { rel: 'canonical', href: head.canonical }),
      robots === undefined ? '' : elementHtml('meta', { name: 'robots', content: robots }),
      ...head.entries.map(headEntryHtml),
      ...(head.scripts ?? []).map(
        (attributes) => `${elementHtml('script', { ...attributes, 'data-service': '' })}</script>`,
      ),
      ...head.jsonLd.map((text) => `<script type="application/ld+json">${text}</script>`),
    ].join(''),
  };
}

/** Returns a `<meta>` or `<link>` as HTML. */
export function headEntryHtml({ tag, attributes }: HeadEntry): string {
  return elementHtml(tag, attributes);
}

function elementHtml(tag: string, attributes: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  return `<${tag}${pairs.join('')}>`;
}
