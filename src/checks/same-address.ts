import { frontMatterPlace } from '#articles/front-matter-place.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { says } from '#messages/says.ts';
import type { CheckInput } from './check-input.ts';
import { othersThan } from './others-than.ts';
import { toDiagnostic } from './to-diagnostic.ts';

/**
 * Returns an error for each of two files with the same address, also if they differ only in letter case or invisible
 * characters, which slugs do not keep.
 */
export function sameAddress({ edition, faulty, faultyPages, texts }: CheckInput): Diagnostic[] {
  const placed = faulty
    .filter(({ defaulted }) => !defaulted.includes('date') && !defaulted.includes('slug'))
    .map(({ article }) => article);
  const all = [...edition.articles, ...placed, ...edition.pages, ...faultyPages].filter(({ slug }) => slug !== '');
  const byAddress = Map.groupBy(all, ({ permalink }) => permalink.toLowerCase());
  return [...byAddress.values()].flatMap((owners) =>
    owners.length < 2
      ? []
      : owners.map((owner) => {
          const at = frontMatterPlace(texts.get(owner.file) ?? '', ['slug']);
          return toDiagnostic(
            owner,
            at,
            says('address-twice', { address: owner.permalink, files: othersThan(owner, owners) }),
          );
        }),
  );
}
