import { tagKey } from '#arabic/tag-key.ts';

interface Named {
  readonly name: string;
  readonly slug: string;
}

/** Returns the slug of the section that a settings file names by its name or slug, in any spelling; undefined for none. */
export function sectionSlug(written: string, sections: readonly Named[]): string | undefined {
  const key = tagKey(written);
  return sections.find(({ name, slug }) => tagKey(name) === key || tagKey(slug) === key)?.slug;
}
