import type { Article } from '#articles/article.ts';
import type { EditionMoment } from '#articles/edition.ts';
import { presentArticles } from '#articles/present-articles.ts';
import { redirectHtml } from '#components/redirect-html.ts';
import type { EditionSnapshot } from '#content/edition-snapshot.ts';
import { PICTURE_ADDRESS } from '#pictures/picture.ts';
import { articleCard, SHARE_ADDRESS, SHARE_SIZE, shareCardText, shareFileName } from '#pictures/share-card.ts';
import { type MetaTag, openGraph } from '#seo/open-graph.ts';
import type { SharePicture } from '#seo/share-picture.ts';
import { shortAddress, toHref, toUrl } from '#site/address.ts';
import { isHttpUrl } from '#site/fields.ts';
import type { Section } from '#site/site.ts';

/** A page by its address, decoded and without base. */
export interface WrittenPage {
  readonly address: string;
  readonly html: string;
  /** The name of its writer in messages. */
  readonly owner: string;
}

/** The edition, with the share images that were drawn for it; without them their names are derived. */
type RedirectInput = EditionMoment & Partial<Pick<EditionSnapshot, 'shareImages' | 'pictures'>>;

interface RedirectTarget {
  readonly title: string;
  readonly to: string;
  readonly owner: string;
  readonly entries?: readonly MetaTag[];
}

/** Returns the redirect pages: the short address of each article, and each old address of `redirects.yaml`. */
export function redirectPages(moment: RedirectInput): WrittenPage[] {
  const { site, redirects } = moment.edition.settings;
  const page = (address: string, { title, to, owner, entries }: RedirectTarget): WrittenPage => ({
    address,
    owner,
    html: redirectHtml({ title, href: toHref(to, site.base), canonical: toUrl(to, site), ...(entries && { entries }) }),
  });
  return [
    ...presentArticles(moment).map((article) =>
      page(shortAddress(article.id), {
        title: article.headline,
        to: article.permalink,
        owner: `the short address of ${article.file}`,
        entries: previewTags(article, moment),
      }),
    ),
    ...redirects.map(({ from, to }) => {
      const owner = `redirects.yaml, from ${from}`;
      return isHttpUrl(to)
        ? { address: from, owner, html: redirectHtml({ title: to, href: to, canonical: to }) }
        : page(from, { title: site.name, to, owner });
    }),
  ];
}

/** The article's own tags: networks that show a preview of a short address do not follow the page to the article. */
function previewTags(article: Article, moment: RedirectInput): MetaTag[] {
  if (article.withdrawn !== undefined || moment.drafts) return [];
  const { site, sections } = moment.edition.settings;
  const section = sections.find(({ slug }) => slug === article.section);
  if (section === undefined) return [];
  return openGraph(
    {
      title: article.headline,
      description: article.excerpt || article.opening || site.description,
      url: toUrl(article.permalink, site),
      picture: previewPicture(article, section, moment),
      article: { value: article, section: section.name },
    },
    site,
  );
}

function previewPicture(article: Article, section: Section, moment: RedirectInput): SharePicture | undefined {
  const { site } = moment.edition.settings;
  if (site.shareImages) {
    const card = articleCard(article, section, site);
    return {
      url: toUrl(SHARE_ADDRESS + shareFileName(card, moment.shareImages), site),
      ...SHARE_SIZE,
      alt: shareCardText(card),
    };
  }
  const lead = article.image === undefined ? undefined : moment.pictures?.[article.image.file];
  if (lead === undefined || article.image === undefined) return undefined;
  const { width, height, fallback } = lead;
  const url = toUrl(PICTURE_ADDRESS + fallback.name, site);
  return { url, width, height, type: 'image/jpeg', alt: article.image.alt };
}
