import { SLUG_BYTES, toSlug } from '#arabic/slug.ts';

/** What an import needs to know of an article file that is already there. */
export interface ExistingArticle {
  /** Path inside the content folder. */
  readonly path: string;
  readonly id: string | undefined;
  readonly headline: string | undefined;
  /** The slug its front matter sets; undefined where the file's name is the slug. */
  readonly slug: string | undefined;
  /** As written. */
  readonly date: string | undefined;
  readonly section: string | undefined;
  readonly withdrawn: boolean;
}

/** Where an imported article goes. */
export interface Placement {
  readonly path: string;
  /** Last part of its address. */
  readonly slug: string;
  /** The file made from the same source before. */
  readonly existing: ExistingArticle | undefined;
}

/** What gives an article its place. */
export interface ToPlace {
  readonly id: string;
  /** The last part of its old address, where the source tells. */
  readonly slug?: string | undefined;
  readonly title: string;
}

/** Returns the place of one article after another, so that no two of a run share a file; asked again, the same. */
export type ArticlePlacer = (article: ToPlace, year: string) => Placement;

/**
 * Makes a placer that knows the files already there. An article met before keeps its file and slug, whatever its
 * headline is now; a new one is named by its old address or its headline, with `-2`, `-3` … where that name is taken.
 */
export function createArticlePlacer(existing: readonly ExistingArticle[]): ArticlePlacer {
  const known = new Map(existing.flatMap((file) => (file.id === undefined ? [] : [[file.id, file] as const])));
  const taken = new Set(existing.flatMap((file) => [file.path, ...slugPath(file)].map(pathKey)));
  const placed = new Map<string, Placement>();
  return (article, year) => {
    const before = known.get(article.id);
    if (before !== undefined) return { path: before.path, slug: fileSlug(before), existing: before };
    const placement = placed.get(article.id);
    if (placement !== undefined) return placement;
    const name = toSlug(article.slug ?? '') || toSlug(article.title) || article.id;
    for (let turn = 1; ; turn += 1) {
      const slug = turn === 1 ? name : numberedSlug(name, turn);
      const path = `articles/${year}/${slug}.md`;
      if (taken.has(pathKey(path))) continue;
      taken.add(pathKey(path));
      const fresh: Placement = { path, slug, existing: undefined };
      placed.set(article.id, fresh);
      return fresh;
    }
  };
}

/** A file's name is cut to the length of a slug when it is read, so the number must stand within it. */
function numberedSlug(name: string, turn: number): string {
  const number = `-${turn}`;
  let words = name;
  while (Buffer.byteLength(words + number) > SLUG_BYTES) {
    const last = words.lastIndexOf('-');
    words = last > 0 ? words.slice(0, last) : words.slice(0, -1);
  }
  return words + number;
}

/** Returns the slug of a file: what its front matter sets, else its name. */
export function fileSlug(file: Pick<ExistingArticle, 'path' | 'slug'>): string {
  return file.slug ?? file.path.slice(file.path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

/** The file a set slug would have had: a new article of that name in that year could have its address. */
function slugPath(file: ExistingArticle): string[] {
  return file.date === undefined ? [] : [`articles/${file.date.slice(0, 4)}/${fileSlug(file)}.md`];
}

/** Disks may not tell letter case or normal forms apart, and addresses must not. */
function pathKey(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
