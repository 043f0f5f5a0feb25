import type { Article } from '#articles/article.ts';
import type { Library } from '#library.ts';
import {
  articleCard,
  SHARE_ADDRESS,
  SHARE_SIZE,
  type ShareCard,
  sectionCard,
  shareCardText,
  siteCard,
} from '#pictures/share-card.ts';
import type { SharePicture } from '#seo/share-picture.ts';
import { toUrl } from '#site/address.ts';
import type { Section } from '#site/site.ts';

/** Returns the share image of an article; if none are drawn, its lead picture, if any. */
export function articleSharePicture(article: Article, library: Library): SharePicture | undefined {
  const known = made.get(article);
  if (known?.library === library) return known.picture;
  const card = articleCard(article, library.section(article.section), library.site);
  const picture = drawnPicture(card, library) ?? leadPicture(article, library);
  made.set(article, { library, picture });
  return picture;
}

/** Used by social tags, structured data and feeds. */
const made = new WeakMap<Article, { readonly library: Library; readonly picture: SharePicture | undefined }>();

/** Returns the share image of a section's pages. */
export function sectionSharePicture(section: Section, library: Library): SharePicture | undefined {
  return drawnPicture(sectionCard(section, library.site), library);
}

/** Returns the share image of all other pages. */
export function siteSharePicture(library: Library): SharePicture | undefined {
  return drawnPicture(siteCard(library.site), library);
}

/** Returns an article's lead picture for metadata. */
export function leadPicture({ image }: Article, library: Library): SharePicture | undefined {
  const picture = image === undefined ? undefined : library.picture(image.file, image.alt);
  if (picture === undefined) return undefined;
  const { src, width, height, alt } = picture;
  return { url: library.site.address + src, width, height, type: 'image/jpeg', alt };
}

/** None are drawn for a preview, which is not shared. */
function drawnPicture(card: ShareCard, { site, drafts, shareImageName }: Library): SharePicture | undefined {
  if (!site.shareImages || drafts) return undefined;
  return { url: toUrl(SHARE_ADDRESS + shareImageName(card), site), ...SHARE_SIZE, alt: shareCardText(card) };
}
