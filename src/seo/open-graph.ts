import type { Article } from '#articles/article.ts';
import { handleOnX } from '#site/account-name.ts';
import type { Site } from '#site/site.ts';
import type { SharePicture } from './share-picture.ts';

/** A `<meta>` element. */
export interface MetaTag {
  readonly tag: 'meta';
  readonly attributes: Readonly<Record<string, string>>;
}

/** The properties of a page for social networks. */
export interface SharedPage {
  readonly title: string;
  readonly description: string;
  /** Canonical address. */
  readonly url: string;
  readonly picture: SharePicture | undefined;
  /** The article of the page, with the name of its section. */
  readonly article?: { readonly value: Article; readonly section: string } | undefined;
}

/** Returns the Open Graph tags of a page (https://ogp.me/) and the X tag that they do not replace. */
export function openGraph({ title, description, url, picture, article }: SharedPage, site: Site): MetaTag[] {
  const handle = handleOnX(site.accounts);
  const rows: [string, string][] = [
    ['og:type', article === undefined ? 'website' : 'article'],
    ['og:title', title],
    ['og:description', description],
    ['og:url', url],
    ['og:locale', 'ar_AR'],
    ['og:site_name', site.name],
    ...(picture === undefined ? [] : pictureRows(picture)),
    ...(article === undefined ? [] : articleRows(article.value, article.section)),
  ];
  return [
    ...rows.map(([property, content]): MetaTag => ({ tag: 'meta', attributes: { property, content } })),
    {
      tag: 'meta',
      attributes: { name: 'twitter:card', content: picture === undefined ? 'summary' : 'summary_large_image' },
    },
    ...(handle === undefined ? [] : [{ tag: 'meta', attributes: { name: 'twitter:site', content: handle } } as const]),
  ];
}

function pictureRows({ url, width, height, type, alt }: SharePicture): [string, string][] {
  return [
    ['og:image', url],
    ['og:image:type', type],
    ['og:image:width', String(width)],
    ['og:image:height', String(height)],
    ['og:image:alt', alt],
  ];
}

function articleRows({ datePublished, dateModified, tags }: Article, section: string): [string, string][] {
  return [
    ['article:published_time', datePublished.iso],
    ...(dateModified === undefined ? [] : [['article:modified_time', dateModified.iso] satisfies [string, string]]),
    ['article:section', section],
    ...tags.map(({ label }): [string, string] => ['article:tag', label]),
  ];
}
