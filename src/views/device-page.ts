import type { HeadView, LinkView } from '#components/view.ts';
import type { Library } from '#library.ts';
import { isPrivacyPage } from '#lists/privacy-page.ts';
import { SITE_PAGES } from '#lists/site-pages.ts';
import { toHref } from '#site/address.ts';
import { strings } from '#strings.ts';
import { describe } from './describe.ts';
import { createHeadView } from './head-view.ts';

/** Returns the page about what lies on the reader's device, with the newspaper's own page about privacy. */
export function createDevicePage(library: Library): { readonly head: HeadView; readonly privacy?: LinkView } {
  const page = library.pages.find(isPrivacyPage);
  return {
    head: toolHead({ title: strings.devicePage, about: strings.deviceAbout, address: SITE_PAGES.device }, library),
    ...(page === undefined ? {} : { privacy: { label: page.title, href: toHref(page.permalink, library.site.base) } }),
  };
}

/** Returns the head of the page that tells how to install the newspaper. */
export function createInstallPage(library: Library): HeadView {
  return toolHead({ title: strings.installPage, about: strings.installAbout, address: SITE_PAGES.install }, library);
}

function toolHead(
  { title, about, address }: { readonly title: string; readonly about: string; readonly address: string },
  library: Library,
): HeadView {
  return createHeadView(
    { title, description: describe(about, title, library.site), address, robots: 'noindex' },
    library,
  );
}
