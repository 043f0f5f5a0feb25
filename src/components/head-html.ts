import { pagePolicy } from '#hosts/content-policy.ts';
import { escapeHtml } from './escape-html.ts';
import type { HeadView } from './view.ts';

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
  const entry = (tag: string, attributes: Readonly<Record<string, string>>): string => {
    const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
    return `<${tag}${pairs.join('')}>`;
  };
  return {
    policy: escapeHtml(pagePolicy(head.frames, head.services)),
    title: `<title>${escapeHtml(head.title)}</title>${entry('meta', { name: 'description', content: head.description })}`,
    rest: [
      head.canonical === undefined ? '' : entry('link', { rel: 'canonical', href: head.canonical }),
      robots === undefined ? '' : entry('meta', { name: 'robots', content: robots }),
      ...head.entries.map(({ tag, attributes }) => entry(tag, attributes)),
      ...(head.scripts ?? []).map((attributes) => `${entry('script', { ...attributes, 'data-service': '' })}</script>`),
      ...head.jsonLd.map((text) => `<script type="application/ld+json">${text}</script>`),
    ].join(''),
  };
}
