import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { nearestWords } from '#diagnostics/nearest-words.ts';
import { shorten } from '#diagnostics/shorten.ts';
import { menuNames, menuTarget } from '#lists/menu-target.ts';
import { says } from '#messages/says.ts';
import { siteDocument } from '#site/parse-site.ts';
import type { CheckInput } from './check-input.ts';
import { toDiagnostic } from './to-diagnostic.ts';

const FILE = 'site.yaml';

/** Returns an error for each entry of a menu that names no section, page or tag. */
export function menuTargets({ edition, texts }: CheckInput): Diagnostic[] {
  const { site, sections, tags } = edition.settings;
  if (site.menus === undefined) return [];
  const used = edition.articles.flatMap((article) => article.tags);
  const targets = { sections, pages: edition.pages, tags: [...tags, ...used] };
  const document = siteDocument(texts.get(FILE) ?? '');
  return (['header', 'footer'] as const).flatMap((menu) =>
    (site.menus?.[menu] ?? []).flatMap(({ to }, index) => {
      if (menuTarget(to, targets) !== undefined) return [];
      const near = nearestWords(to, menuNames(targets));
      const name = shorten(to);
      const said = near.length === 0 ? says('menu-unknown', { name }) : says('menu-unknown/near', { name, near });
      return [toDiagnostic({ file: FILE }, document.valuePosition(['menus', menu, index]), said)];
    }),
  );
}
