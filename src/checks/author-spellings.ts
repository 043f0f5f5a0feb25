import { tagKey } from '#arabic/tag-key.ts';
import type { Article } from '#articles/article.ts';
import { authorPlace } from '#articles/front-matter-place.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { type SaidByRule, says } from '#messages/says.ts';
import type { CheckInput } from './check-input.ts';
import { oldestFirst } from './oldest-first.ts';
import { toDiagnostic } from './to-diagnostic.ts';

/** A title before a name: «أ.», «د.», «الدكتورة». */
const TITLE =
  /^(?:(?:[أاد]|أ\s*\.\s*د|م)\s*\.\s*|(?:ال)?(?:أستاذة?|استاذة?|دكتورة?|مهندسة?|شيخ|سيدة?|كاتبة?|صحفية?|صحافية?)\s+)+/u;

/** What two spellings of one person have in common. */
function personKey(name: string): string {
  return tagKey(name.replace(TITLE, ''));
}

/**
 * Returns an error for each second spelling of an author, unless it is a name of `authors.yaml`; a notice for each name
 * that is not in `authors.yaml`, once, where there is such a file.
 */
export function authorSpellings(input: CheckInput): Diagnostic[] {
  const { authors } = input.edition.settings;
  const listed = new Set(authors.map(({ name }) => name));
  const nameOfKey = new Map<string, string>();
  for (const { name, aliases = [] } of authors)
    for (const spelling of [name, ...aliases])
      if (!nameOfKey.has(personKey(spelling))) nameOfKey.set(personKey(spelling), name);
  const noticed = new Set<string>();
  const check = (article: Article, name: string): Diagnostic[] => {
    if (listed.has(name)) return [];
    const key = personKey(name);
    const known = nameOfKey.get(key);
    if (known === undefined) nameOfKey.set(key, name);
    const at = () => authorPlace(input.texts.get(article.file) ?? '', name);
    if (known !== undefined && known !== name) return [toDiagnostic(article, at(), spelling(name, known, listed))];
    if (listed.size === 0 || noticed.has(name)) return [];
    noticed.add(name);
    return [toDiagnostic(article, at(), says('author-unlisted', { name }), 'notice')];
  };
  return oldestFirst(input).flatMap((article) => article.authors.flatMap(({ name }) => check(article, name)));
}

function spelling(written: string, name: string, listed: ReadonlySet<string>): SaidByRule {
  return says(listed.has(name) ? 'author-spelling/known' : 'author-spelling', { written, name });
}
