import { tagKey } from '#arabic/tag-key.ts';
import type { Article } from '#articles/article.ts';
import { sourcePlace } from '#articles/front-matter-place.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { says } from '#messages/says.ts';
import type { CheckInput } from './check-input.ts';
import { oldestFirst } from './oldest-first.ts';
import { toDiagnostic } from './to-diagnostic.ts';

/** Returns an error for each second spelling of a source, with the row of `sources.yaml` that makes both one. */
export function sourceSpellings(input: CheckInput): Diagnostic[] {
  const listed = new Set((input.edition.settings.sources ?? []).map(({ label }) => label));
  const labelOfKey = new Map<string, string>();
  for (const { label, aliases } of input.edition.settings.sources ?? [])
    for (const spelling of [label, ...aliases])
      if (!labelOfKey.has(tagKey(spelling))) labelOfKey.set(tagKey(spelling), label);
  const check = (article: Article, name: string): Diagnostic[] => {
    if (listed.has(name)) return [];
    const label = labelOfKey.get(tagKey(name));
    if (label === undefined) labelOfKey.set(tagKey(name), name);
    if (label === undefined || label === name) return [];
    const said = says(listed.has(label) ? 'source-spelling/known' : 'source-spelling', { written: name, label });
    return [toDiagnostic(article, sourcePlace(input.texts.get(article.file) ?? '', name), said)];
  };
  return oldestFirst(input).flatMap((article) => article.sources.flatMap(({ name }) => check(article, name)));
}
