import { tagKey } from '#arabic/tag-key.ts';
import type { Tag } from '#articles/article.ts';
import { tagPlace } from '#articles/front-matter-place.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { type SaidByRule, says } from '#messages/says.ts';
import type { CheckInput } from './check-input.ts';
import { oldestFirst } from './oldest-first.ts';
import { toDiagnostic } from './to-diagnostic.ts';

/** Returns an error for each second spelling of a tag, unless it is the label or `tags.yaml` declares two tags. */
export function tagSpellings(input: CheckInput): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const { tags } = input.edition.settings;
  const known = new Set(tags.map(({ label }) => label));
  const labelOfKey = new Map<string, string>();
  for (const { label, aliases } of tags) {
    for (const spelling of [label, ...aliases])
      if (!labelOfKey.has(tagKey(spelling))) labelOfKey.set(tagKey(spelling), label);
  }
  for (const article of oldestFirst(input)) {
    for (const tag of article.tags) {
      if (known.has(tag.label)) continue;
      const key = tagKey(tag.label);
      const label = labelOfKey.get(key);
      if (label === undefined) labelOfKey.set(key, tag.label);
      else if (label !== tag.label) {
        const at = tagPlace(input.texts.get(article.file) ?? '', tag.label);
        diagnostics.push(toDiagnostic(article, at, tagAdvice(tag, label, known)));
      }
    }
  }
  return diagnostics;
}

function tagAdvice(tag: Tag, label: string, known: ReadonlySet<string>): SaidByRule {
  return says(known.has(label) ? 'tag-spelling/known' : 'tag-spelling', { written: tag.label, label });
}
