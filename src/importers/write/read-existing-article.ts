import { cutFrontMatter } from '#articles/front-matter.ts';
import { canonicalKey } from '#articles/schema.ts';
import { readYaml } from '#diagnostics/yaml-document.ts';
import type { ExistingArticle } from './place-article.ts';

/** Returns what an import needs to know of an article file, from its front matter alone; a file with faults tells less. */
export function readExistingArticle(file: { readonly path: string; readonly text: string }): ExistingArticle {
  const { yaml, yamlLine } = cutFrontMatter(file.text);
  const { value } = readYaml(yaml ?? '', { firstLine: yamlLine, canonicalKey });
  const matter = new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  const text = (key: string): string | undefined => {
    const found: unknown = matter.get(key);
    // A piece of a text holds the whole text in memory.
    return typeof found === 'string' ? Buffer.from(found).toString() : undefined;
  };
  return {
    path: file.path,
    id: text('id'),
    headline: text('title'),
    slug: text('slug'),
    date: text('date'),
    section: text('section'),
    withdrawn: (matter.get('withdrawn') ?? undefined) !== undefined,
  };
}
