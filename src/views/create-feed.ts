import type { Article } from '#articles/article.ts';
import { resolveContentPath } from '#articles/content-path.ts';
import { escapeHtml } from '#components/escape-html.ts';
import type { Feed, FeedImage, FeedItem } from '#feeds/feed.ts';
import { toFeedHtml } from '#feeds/feed-html.ts';
import type { Library, LibraryPicture } from '#library.ts';
import { feedAddress } from '#lists/feed-files.ts';
import { listAddress } from '#lists/list-kinds.ts';
import type { ArticleBody } from '#markdown/body.ts';
import { isolateDirection, isolateWithMarks } from '#markdown/isolate-direction.ts';
import { renderBody } from '#markdown/render-body.ts';
import { toHref, toUrl } from '#site/address.ts';
import { largeIcon } from '#site/face-files.ts';
import type { FeedFormat } from '#site/vocabulary.ts';
import { strings } from '#strings.ts';
import { checkedAddress } from './checked-address.ts';
import { correctionItem } from './correction-items.ts';
import type { FeedSource } from './feed-sources.ts';
import { articleSharePicture, leadPicture } from './share-picture.ts';

/** Returns a feed with its items in full text. */
export function createFeed(source: FeedSource, format: FeedFormat, library: Library): Feed {
  const { site } = library;
  const items = feedItems(source, library);
  return {
    title: source.title,
    description: source.description,
    homeUrl: toUrl(source.home, site),
    selfUrl: toUrl(feedAddress(source.home, format), site),
    stylesheetUrl: toHref('/feed-style.css', site.base),
    updated: items.length === 0 ? library.articles.at(-1)?.datePublished.epoch : newest(items),
    image: { url: toUrl(largeIcon(site), site), width: 512, height: 512, type: 'image/png', alt: site.name },
    copyright: site.copyright,
    hub: site.hub,
    items,
  };
}

function feedItems({ entries }: FeedSource, library: Library): FeedItem[] {
  return entries.type === 'articles'
    ? entries.articles.map((article) => feedItem(article, library))
    : entries.corrections.map((correction) => correctionItem(correction, library));
}

function newest(items: readonly FeedItem[]): number {
  return items.reduce((latest, { updated, published }) => Math.max(latest, updated ?? published), 0);
}

const made = new WeakMap<Library, Map<Article, FeedItem>>();

/** Returns an article as a feed item. Cached per build, because an article can appear in many feeds. */
function feedItem(article: Article, library: Library): FeedItem {
  const items = made.get(library) ?? new Map<Article, FeedItem>();
  made.set(library, items);
  const known = items.get(article);
  if (known !== undefined) return known;
  const item = createFeedItem(article, library);
  items.set(article, item);
  return item;
}

/** Returns an article as a feed item: its kind precedes the headline, so that opinion is not mistaken for news. */
export function createFeedItem(article: Article, library: Library): FeedItem {
  const { site } = library;
  const label = article.kind === 'news' ? '' : `${strings.kinds[article.kind]}: `;
  return {
    title: isolateWithMarks(`${label}${article.headline}`),
    url: toUrl(article.permalink, site),
    published: article.datePublished.epoch,
    updated: article.dateModified?.epoch,
    authors:
      article.authors.length > 0
        ? article.authors.map(({ name, slug }) => ({ name, url: toUrl(listAddress('author', slug), site) }))
        : [{ name: article.sources[0]?.name ?? site.name }],
    categories: [library.section(article.section).name, ...article.tags.map(({ label: tag }) => tag)],
    summary: isolateWithMarks(article.excerpt || article.opening.replace(/\s+/gu, ' ')),
    // Rendered again for each format: keeping thousands of texts for the next one would cost more than it saves.
    get html() {
      return toFeedHtml(fullText(article, library));
    },
    image: itemImage(article, library),
  };
}

/** The lead picture with its credit, or the share image. */
function itemImage(article: Article, library: Library): FeedImage | undefined {
  const lead = leadPicture(article, library);
  return lead === undefined ? articleSharePicture(article, library) : { ...lead, credit: article.image?.credit };
}

/** The full text with absolute addresses: standfirst, picture, highlights, body, corrections, sources. */
function fullText(article: Article, library: Library): string {
  const { site } = library;
  const lead = article.image === undefined ? undefined : library.picture(article.image.file, article.image.alt);
  return [
    article.excerpt === '' ? '' : `<p><strong>${isolateDirection(article.excerpt)}</strong></p>`,
    lead === undefined ? '' : leadFigure(lead, article, site.address),
    titledList(strings.highlights, article.highlights.map(isolateDirection)),
    feedBodyHtml(article, library.body(article), library),
    titledList(
      strings.corrections,
      article.corrections.map(
        ({ kind, text, date }) =>
          `${strings.correctionKinds[kind]}، ${library.dates.shortDate(date.epoch)}: ${isolateDirection(text)}`,
      ),
    ),
    titledList(
      strings.sources,
      article.sources.map(({ name, url, kind }) => {
        const shown = isolateDirection(name);
        return `${url === undefined ? shown : `<a href="${escapeHtml(url)}">${shown}</a>`} (${strings.sourceKinds[kind]})`;
      }),
    ),
  ].join('');
}

function titledList(title: string, rows: readonly string[]): string {
  if (rows.length === 0) return '';
  return `<p><strong>${title}</strong></p><ul>${rows.map((row) => `<li>${row}</li>`).join('')}</ul>`;
}

/** Returns the body of an article as a feed shows it, before it is made plain. */
export function feedBodyHtml(
  article: Pick<Article, 'file' | 'permalink'>,
  body: ArticleBody,
  library: Library,
): string {
  const { site, links } = library;
  return renderBody(body, {
    address: (part) => {
      const address = checkedAddress(links, part, article.file);
      return address === undefined ? undefined : toUrl(address, site);
    },
    anchor: ({ id }) => toUrl(`${article.permalink}#${id}`, site),
    related: ({ reference }) => {
      const found = links.find(reference.written, article.file);
      if (found === undefined || found.withdrawn !== undefined)
        return `<p>${strings.readAlso}: ${isolateDirection(reference.written)}</p>`;
      return `<p>${strings.readAlso}: <a href="${escapeHtml(toUrl(found.permalink, site))}">${isolateDirection(found.headline)}</a></p>`;
    },
    picture: (part) => {
      const file = resolveContentPath(article.file, part.file);
      const picture = file === undefined ? undefined : library.picture(file, part.alt);
      return picture === undefined ? '' : imageHtml(picture, site.address);
    },
    embed: ({ title, url }) => `<p><a href="${escapeHtml(url)}">${escapeHtml(title)}</a></p>`,
  });
}

function leadFigure(picture: LibraryPicture, { image }: Article, origin: string): string {
  const lines = [image?.caption, image?.credit].filter((line) => line !== undefined).map(isolateDirection);
  const caption = lines.length === 0 ? '' : `<figcaption>${lines.join(' ')}</figcaption>`;
  return `<figure>${imageHtml(picture, origin)}${caption}</figure>`;
}

function imageHtml({ src, width, height, alt }: LibraryPicture, origin: string): string {
  return `<img src="${escapeHtml(origin + src)}" width="${width}" height="${height}" alt="${escapeHtml(alt)}"/>`;
}
