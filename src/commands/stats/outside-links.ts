import type { Article } from '#articles/article.ts';
import type { ArticleBody } from '#markdown/body.ts';
import type { SaidByRule } from '#messages/says.ts';
import { says } from '#messages/says.ts';
import type { Fetcher } from '../fetch/create-fetcher.ts';

/** An address elsewhere, and the articles that lead there. */
export interface OutsideLink {
  readonly address: string;
  readonly files: readonly string[];
}

/** What became of one that was asked. */
export type LinkState = 'good' | 'unknown' | { readonly broken: SaidByRule };

const HREF = /\shref="(https?:[^"]+)"/g;
/** Answers that say nothing of whether the page is there for readers: log in, not now, too many. */
const UNKNOWN = new Set([401, 403, 408, 425, 429, 451]);
const TOGETHER = 6;

/** Returns every address elsewhere of bodies and sources, in the order in which they are met. */
export function outsideLinks(
  articles: readonly { readonly article: Article; readonly body: ArticleBody }[],
  ownOrigin: string,
): OutsideLink[] {
  const files = new Map<string, Set<string>>();
  for (const { article, body } of articles) {
    const written = body.parts
      .filter((part) => typeof part === 'string')
      .flatMap((html) => [...html.matchAll(HREF)].map(([, href = '']) => href.replaceAll('&amp;', '&')));
    const sources = article.sources.flatMap(({ url }) => url ?? []);
    for (const address of [...written, ...sources]) {
      const url = URL.parse(address);
      if (url === null || url.origin === ownOrigin) continue;
      url.hash = '';
      files.set(url.href, (files.get(url.href) ?? new Set()).add(article.file));
    }
  }
  return [...files].map(([address, holders]) => ({ address, files: [...holders] }));
}

/** Asks every address, several at a time. `tell` hears how many were asked. */
export async function askLinks(
  links: readonly OutsideLink[],
  fetcher: Fetcher,
  tell: (count: number) => void,
): Promise<Map<OutsideLink, LinkState>> {
  const states = new Map<OutsideLink, LinkState>();
  let next = 0;
  const work = async (): Promise<void> => {
    for (let link = links[next++]; link !== undefined; link = links[next++]) {
      states.set(link, await stateOf(link.address, fetcher));
      tell(states.size);
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, work));
  return states;
}

/** Some servers answer a question for the head of a page as if the page were not there. */
async function stateOf(address: string, fetcher: Fetcher): Promise<LinkState> {
  const head = await fetcher(address, 'HEAD');
  if ('fetched' in head && head.fetched.status < 400) return 'good';
  if ('refused' in head && ['fetch-private', 'fetch-password'].includes(head.refused.rule))
    return { broken: head.refused };
  const whole = await fetcher(address);
  if ('refused' in whole) {
    // A page that is too long for us is there.
    if (whole.refused.rule === 'fetch-size') return 'good';
    return ['fetch-time', 'fetch-count'].includes(whole.refused.rule) ? 'unknown' : { broken: whole.refused };
  }
  const { status } = whole.fetched;
  if (status < 400) return 'good';
  if (UNKNOWN.has(status) || status >= 500) return 'unknown';
  return { broken: says('fetch-failed', { cause: `HTTP ${status}` }) };
}
