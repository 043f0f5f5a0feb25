import type { LinkView } from '#components/view.ts';
import type { Library } from '#library.ts';
import { menuTarget } from '#lists/menu-target.ts';
import { toHref } from '#site/address.ts';
import type { Site } from '#site/site.ts';

type Menu = NonNullable<NonNullable<Site['menus']>['header']>;

/** Returns the links of a menu; entries that lead nowhere are reported by the checks and left out here. */
export function menuView(menu: Menu, library: Library): LinkView[] {
  const { sections, tags: entries } = library.settings;
  const used = library.articles.flatMap(({ tags }) => tags);
  const targets = { sections, pages: library.pages, tags: [...entries, ...used] };
  return menu.flatMap(({ to, label }) => {
    const target = menuTarget(to, targets);
    if (target === undefined) return [];
    const href = target.isElsewhere ? target.address : toHref(target.address, library.site.base);
    return [{ label: label ?? target.label, href }];
  });
}
