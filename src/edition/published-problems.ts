import { compareAddresses } from '#articles/address-changes.ts';
import { readPublishedAddresses } from '#output/published-addresses.ts';
import type { Problem } from '#problems/problem.ts';
import type { BuildOptions } from './build-options.ts';
import { articleState, type Edition } from './edition.ts';

/**
 * Gives a problem for each article that the site in place has and this edition would lose or move without a word.
 * A preview is compared with nothing: it is not the published site.
 */
export async function publishedProblems(edition: Edition, options: BuildOptions): Promise<Problem[]> {
  if (options.drafts) return [];
  const previous = await readPublishedAddresses(options.outFolder);
  if (previous === undefined) return [];
  const present = edition.articles.filter((article) => {
    const state = articleState(article, options.now);
    return state === 'published' || state === 'withdrawn';
  });
  return compareAddresses(previous, present, edition.settings.redirects);
}
