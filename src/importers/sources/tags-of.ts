import { cleanLine } from '../clean-text.ts';
import { headlineKey } from '../headline-key.ts';

/** The check refuses more tags than this for one article. */
const MOST_TAGS = 60;
/** What stands for «none» in many systems. */
const NO_TAG = new Set(
  ['uncategorized', 'uncategorised', 'غير مصنف', 'غير مصنفه', 'بدون تصنيف', 'default'].map(headlineKey),
);

/** Returns the tags of an article from names as a source has them: one spelling for each, none that says nothing. */
export function tagsOf(
  names: readonly string[],
  toTag: ((name: string) => string) | undefined,
): { readonly tags: readonly string[]; readonly left: readonly string[] } {
  const tags = new Map<string, string>();
  for (const name of names.flatMap((written) => written.split(/[،؛]/u))) {
    const label = withoutHash(cleanLine(name)).replace(/^[\s"'“”«»]+|[\s"'“”«»]+$/gu, '');
    const key = headlineKey(label);
    if (!/[\p{L}\p{N}]/u.test(label) || NO_TAG.has(key) || tags.has(key)) continue;
    tags.set(key, toTag?.(label) ?? label);
  }
  const all = [...tags.values()];
  return { tags: all.slice(0, MOST_TAGS), left: all.slice(MOST_TAGS) };
}

/** A hashtag is one word by its underscores: `#عين_الحدث`. */
function withoutHash(name: string): string {
  return name.startsWith('#') ? name.replace(/^#+/, '').replaceAll('_', ' ') : name;
}
