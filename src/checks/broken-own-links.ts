import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { shorten } from '#diagnostics/shorten.ts';
import { namesHost, ownHosts } from '#site/own-hosts.ts';
import type { CheckInput } from './check-input.ts';
import { linkAdvice } from './link-advice.ts';
import type { LinkTargets } from './link-targets.ts';
import { findOwnLinks } from './own-links.ts';
import { toDiagnostic } from './to-diagnostic.ts';

/** Returns an error for each absolute link to this site without a target: the same rules apply as to relative ones. */
export function brokenOwnLinks(input: CheckInput, { links, maybeValid }: LinkTargets): Diagnostic[] {
  const { edition, drafts, texts, bodies, hostless } = input;
  const { site } = edition.settings;
  const hosts = ownHosts(site);
  const owners = [
    ...edition.articles
      .filter((article) => drafts || !article.draft)
      .map((article) => ({
        owner: article,
        parts: () => bodies.get(article.file)?.parts ?? [],
        sources: article.sources,
      })),
    ...edition.pages.map((page) => ({ owner: page, parts: () => page.body.parts, sources: [] })),
  ];
  return owners.flatMap(({ owner, parts, sources }) => {
    if (hostless?.has(owner.file)) return [];
    const text = texts.get(owner.file) ?? '';
    if (!namesHost(text, hosts)) return [];
    return findOwnLinks({ text, parts: parts(), sources }, site).flatMap((link) => {
      const { address, href } = link;
      const result = address === undefined ? ({ error: 'no-page' } as const) : links.resolve({ written: address }, '');
      if (!('error' in result) || (address !== undefined && maybeValid(address, ''))) return [];
      return [toDiagnostic(owner, link, linkAdvice(shorten(href), address ?? '', result.error))];
    });
  });
}
