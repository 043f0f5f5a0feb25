import { compareAddresses } from '#articles/address-changes.ts';
import type { Article } from '#articles/article.ts';
import { articleState } from '#articles/edition.ts';
import type { LoadedEdition } from '#content/load-edition.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { readPublishedAddresses } from '#output/published-addresses.ts';

/**
 * Returns a problem for each article that the site in place has and this edition would lose or move without a word.
 * A preview is compared with nothing: it is not the published site. An article with errors is not lost, and where
 * `site.yaml` or `redirects.yaml` has errors nobody can say what moves.
 */
export async function publishedProblems(
  { edition, faulty, incomplete }: Pick<LoadedEdition, 'edition' | 'faulty' | 'incomplete'>,
  options: { readonly outFolder: string; readonly now: number; readonly drafts: boolean },
): Promise<Diagnostic[]> {
  if (options.drafts || incomplete.includes('site') || incomplete.includes('redirects')) return [];
  const previous = await readPublishedAddresses(options.outFolder);
  if (previous === undefined) return [];
  const present = edition.articles.filter((article) => {
    const state = articleState(article, options.now);
    return state === 'published' || state === 'withdrawn';
  });
  const ids = new Set(faulty.map(({ article }) => article.id));
  const slugs = new Set(faulty.map(({ article }) => article.slug));
  const known = [...previous].filter(([id, address]) => !ids.has(id) && !slugs.has(lastStep(address)));
  const scheduled = new Map(
    edition.articles
      .filter((article) => articleState(article, options.now) === 'scheduled')
      .map((article) => [article.id, article]),
  );
  const behind = known.flatMap(([id]) => scheduled.get(id) ?? []);
  const settled = known.filter(([id]) => !scheduled.has(id));
  return [
    ...behind.map((article) => publishedAndScheduled(article, options.now)),
    ...compareAddresses(new Map(settled), present, edition.settings.redirects),
  ];
}

/** An article of the published site that is to come: either the clock of this build is behind, or its date was put off. */
function publishedAndScheduled({ file, datePublished }: Article, now: number): Diagnostic {
  return {
    file,
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'clock-behind',
    message: `The published site has this article, but its date ${datePublished.iso} lies after this build (${new Date(now).toISOString()}). Set the clock or --now right; if the date was put off, write the old date again.`,
  };
}

function lastStep(address: string): string {
  return address.split('/').findLast((step) => step !== '') ?? '';
}
