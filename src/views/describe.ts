import type { Site } from '#site/site.ts';

/** Returns a description for search engines and feeds: `{name}` is the page's name, `{site}` the newspaper's. */
export function describe(sentence: string, name: string, site: Pick<Site, 'name'>): string {
  return sentence.replace(/\{(name|site)\}/g, (_mark, key: string) => (key === 'name' ? name : site.name));
}
