import { toSlug } from '#arabic/slug.ts';
import type { Article, ArticleImage, Author, Moment } from '#articles/article.ts';
import type { ArticleState } from '#articles/edition.ts';
import { toXml, type XmlElement } from '#feeds/xml-element.ts';
import { type AddressRoot, shortAddress, toUrl } from '#site/address.ts';
import type { Settings } from '#site/site.ts';

const NAMESPACES = {
  excerpt: 'http://wordpress.org/export/1.2/excerpt/',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  wp: 'http://wordpress.org/export/1.2/',
};
const STATUS: Readonly<Record<Exclude<ArticleState, 'withdrawn'>, string>> = {
  published: 'publish',
  scheduled: 'future',
  draft: 'draft',
};

/** One post of an export. */
export interface WxrPost {
  readonly number: number;
  readonly article: Article;
  readonly state: Exclude<ArticleState, 'withdrawn'>;
  readonly html: string;
  /** Number of the attachment that is its lead picture. */
  readonly picture?: number | undefined;
}

/** A picture of an export: WordPress fetches it from its address. */
export interface WxrPicture {
  readonly number: number;
  readonly url: string;
  readonly image: ArticleImage;
}

/** Makes the parts of one export. */
export interface WxrWriter {
  /** Everything before the first item. */
  open(authors: readonly Author[], now: number): string;
  post(post: WxrPost): string;
  page(page: { number: number; title: string; summary: string; slug: string; permalink: string; html: string }): string;
  attachment(picture: WxrPicture): string;
  close(): string;
}

/** Returns a writer for a site: WXR 1.2, the export of WordPress. */
export function createWxrWriter({ site, sections, tags }: Settings): WxrWriter {
  const root: AddressRoot = site;
  const logins = new Map<string, string>();
  const login = ({ slug, name }: Author): string => {
    const known = logins.get(slug);
    if (known !== undefined) return known;
    const wanted = toSlug(name, { ascii: true }) || `author-${logins.size + 1}`;
    const taken = new Set(logins.values());
    const free = taken.has(wanted) ? `${wanted}-${logins.size + 1}` : wanted;
    logins.set(slug, free);
    return free;
  };
  const item = (children: readonly XmlElement[]): string => `${toXml({ name: 'item', content: children })}\n`;
  return {
    open: (authors, now) =>
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<rss version="2.0"${Object.entries(NAMESPACES)
          .map(([name, uri]) => ` xmlns:${name}="${uri}"`)
          .join('')}>`,
        '<channel>',
        ...channel(site, root, now).map(toXml),
        ...authors.map((author, index) => toXml(authorElement(author, login(author), index + 1))),
        ...sections.map(({ name, slug }, index) => toXml(term('category', name, slug, index + 1))),
        ...tags.map(({ label, slug }, index) => toXml(term('tag', label, slug, sections.length + index + 1))),
        '',
      ].join('\n'),
    post: ({ number, article, state, html, picture }) =>
      item([
        { name: 'title', cdata: article.headline },
        { name: 'link', content: toUrl(article.permalink, root) },
        { name: 'pubDate', content: new Date(article.datePublished.epoch).toUTCString() },
        ...article.authors.slice(0, 1).map((author) => ({ name: 'dc:creator', cdata: login(author) })),
        guid(toUrl(shortAddress(article.id), root)),
        { name: 'description' },
        { name: 'content:encoded', cdata: html },
        { name: 'excerpt:encoded', cdata: article.excerpt },
        ...numbered(number, article.slug, STATUS[state], 'post'),
        ...dates(article.datePublished, article.dateModified ?? article.datePublished),
        ...sections
          .filter(({ slug }) => slug === article.section)
          .map(({ name, slug }) => ofTerm('category', name, slug)),
        ...article.tags.map(({ label, slug }) => ofTerm('post_tag', label, slug)),
        ...article.authors.map((author) => ofTerm('author', author.name, `cap-${login(author)}`)),
        ...(picture === undefined ? [] : [meta('_thumbnail_id', String(picture))]),
      ]),
    page: ({ number, title, summary, slug, permalink, html }) =>
      item([
        { name: 'title', cdata: title },
        { name: 'link', content: toUrl(permalink, root) },
        guid(toUrl(permalink, root)),
        { name: 'content:encoded', cdata: html },
        { name: 'excerpt:encoded', cdata: summary },
        ...numbered(number, slug, 'publish', 'page'),
      ]),
    attachment: ({ number, url, image: { file, alt, caption = '', credit } }) =>
      item([
        { name: 'title', cdata: file.split('/').at(-1) ?? file },
        { name: 'link', content: url },
        guid(url),
        { name: 'content:encoded', cdata: '' },
        { name: 'excerpt:encoded', cdata: withCredit(caption, credit) },
        ...numbered(number, `picture-${number}`, 'inherit', 'attachment'),
        { name: 'wp:attachment_url', cdata: url },
        meta('_wp_attachment_image_alt', alt),
      ]),
    close: () => '</channel>\n</rss>\n',
  };
}

function channel(site: Settings['site'], root: AddressRoot, now: number): XmlElement[] {
  const home = toUrl('/', root);
  return [
    { name: 'title', content: site.name },
    { name: 'link', content: home },
    { name: 'description', content: site.description },
    { name: 'pubDate', content: new Date(now).toUTCString() },
    { name: 'language', content: 'ar' },
    { name: 'wp:wxr_version', content: '1.2' },
    { name: 'wp:base_site_url', content: home },
    { name: 'wp:base_blog_url', content: home },
  ];
}

function authorElement({ name }: Author, login: string, number: number): XmlElement {
  return {
    name: 'wp:author',
    content: [
      { name: 'wp:author_id', content: String(number) },
      { name: 'wp:author_login', cdata: login },
      { name: 'wp:author_display_name', cdata: name },
    ],
  };
}

function term(kind: 'category' | 'tag', name: string, slug: string, number: number): XmlElement {
  const [slugName, nameName] =
    kind === 'tag' ? ['wp:tag_slug', 'wp:tag_name'] : ['wp:category_nicename', 'wp:cat_name'];
  return {
    name: `wp:${kind}`,
    content: [
      { name: 'wp:term_id', content: String(number) },
      { name: slugName, cdata: encodeURIComponent(slug) },
      { name: nameName, cdata: name },
    ],
  };
}

function ofTerm(domain: string, name: string, slug: string): XmlElement {
  return { name: 'category', attributes: { domain, nicename: encodeURIComponent(slug) }, cdata: name };
}

function guid(address: string): XmlElement {
  return { name: 'guid', attributes: { isPermaLink: 'false' }, content: address };
}

function numbered(number: number, slug: string, status: string, type: string): XmlElement[] {
  return [
    { name: 'wp:post_id', content: String(number) },
    { name: 'wp:post_name', cdata: encodeURIComponent(slug) },
    { name: 'wp:status', cdata: status },
    { name: 'wp:post_type', cdata: type },
  ];
}

function dates(published: Moment, modified: Moment): XmlElement[] {
  return [['wp:post_date', published] as const, ['wp:post_modified', modified] as const].flatMap(
    ([name, { iso, epoch }]) => [
      { name, cdata: iso.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length).replace('T', ' ') },
      {
        name: `${name}_gmt`,
        cdata: new Date(epoch).toISOString().slice(0, 'YYYY-MM-DDTHH:MM:SS'.length).replace('T', ' '),
      },
    ],
  );
}

/** WordPress has no field for who made a picture: the name stands at the end of the caption, where newsrooms write it. */
function withCredit(caption: string, credit: string | undefined): string {
  if (credit === undefined) return caption;
  const named = /^[^:]{1,20}:|©/u.test(credit) ? credit : `تصوير: ${credit}`;
  return [caption, named].filter(Boolean).join(' ');
}

function meta(key: string, value: string): XmlElement {
  return {
    name: 'wp:postmeta',
    content: [
      { name: 'wp:meta_key', cdata: key },
      { name: 'wp:meta_value', cdata: value },
    ],
  };
}
