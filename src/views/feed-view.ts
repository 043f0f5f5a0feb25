import type { Article } from '#articles/article.ts';
import { resolveContentPath } from '#articles/content-path.ts';
import { escapeHtml } from '#components/escape-html.ts';
import type { Feed, FeedItem } from '#feeds/feed.ts';
import type { Library } from '#library.ts';
import { isolateDirection } from '#markdown/isolate-direction.ts';
import { renderBody } from '#markdown/render-body.ts';
import { authorAddress, toHref, toUrl } from '#site/address.ts';
import { strings } from '#strings.ts';

/** Where a feed stands and what it holds. */
export interface FeedSource {
  readonly title: string;
  readonly description: string;
  /** Address of the page it is about: `/section/سياسة/`. */
  readonly home: string;
  /** Its own address: `/section/سياسة/rss.xml`. */
  readonly self: string;
  /** Newest first, all that the list holds. */
  readonly articles: readonly Article[];
  readonly limit: number;
}

/** Gives a feed of a list's newest articles, in full text. */
export function createFeed(source: FeedSource, library: Library): Feed {
  const { site } = library;
  const articles = source.articles.slice(0, source.limit);
  const updated = articles.reduce(
    (latest, article) => Math.max(latest, (article.dateModified ?? article.datePublished).epoch),
    0,
  );
  return {
    title: source.title,
    description: source.description,
    homeUrl: toUrl(source.home, site),
    selfUrl: toUrl(source.self, site),
    stylesheetUrl: toHref('/feed-style.css', site.base),
    updated: articles.length === 0 ? undefined : updated,
    image: { url: toUrl('/icon-512.png', site), width: 512, height: 512, type: 'image/png', alt: site.name },
    copyright: site.copyright,
    hub: site.hub,
    items: articles.map((article) => createFeedItem(article, library)),
  };
}

/** Gives an article as a feed's item: the label of its kind stands before the headline, so that nobody takes opinion for news. */
export function createFeedItem(article: Article, library: Library): FeedItem {
  const { site } = library;
  const label = article.kind === 'news' ? '' : `${strings.kinds[article.kind]}: `;
  return {
    title: `${label}${article.headline}`,
    url: toUrl(article.permalink, site),
    published: article.datePublished.epoch,
    updated: article.dateModified?.epoch,
    authors:
      article.authors.length > 0
        ? article.authors.map(({ name, slug }) => ({ name, url: toUrl(authorAddress(slug), site) }))
        : [{ name: article.sources[0]?.name ?? site.name }],
    categories: [library.section(article.section).name, ...article.tags.map(({ label: tag }) => tag)],
    summary: article.excerpt || article.opening,
    html: feedHtml(article, library),
    image: undefined,
  };
}

/** The whole text with whole addresses: standfirst, highlights, body, corrections, sources. Nothing that needs our styles or scripts. */
function feedHtml(article: Article, library: Library): string {
  const { site, book } = library;
  const body = renderBody(library.body(article), {
    address: (part) => {
      const result = book.resolve(part, article.file);
      return toUrl('fault' in result ? '/' : result.address, site);
    },
    anchor: ({ id }) => toUrl(`${article.permalink}#${id}`, site),
    related: ({ reference }) => {
      const found = book.find(reference.written, article.file);
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
  const lead = article.image === undefined ? undefined : library.picture(article.image.file, article.image.alt);
  const list = (title: string, rows: readonly string[]): string =>
    rows.length === 0
      ? ''
      : `<p><strong>${title}</strong></p><ul>${rows.map((row) => `<li>${row}</li>`).join('')}</ul>`;
  return [
    article.excerpt === '' ? '' : `<p><strong>${isolateDirection(article.excerpt)}</strong></p>`,
    lead === undefined ? '' : `<p>${imageHtml(lead, site.address)}</p>`,
    list(strings.highlights, article.highlights.map(isolateDirection)),
    body,
    list(
      strings.corrections,
      article.corrections.map(
        ({ kind, text, date }) =>
          `${strings.correctionKinds[kind]}، ${library.dates.shortDate(date.epoch)}: ${isolateDirection(text)}`,
      ),
    ),
    list(
      strings.sources,
      article.sources.map(({ name, url, kind }) => {
        const shown = isolateDirection(name);
        return `${url === undefined ? shown : `<a href="${escapeHtml(url)}">${shown}</a>`} (${strings.sourceKinds[kind]})`;
      }),
    ),
  ].join('');
}

function imageHtml(
  { src, width, height, alt }: { src: string; width: number; height: number; alt: string },
  origin: string,
): string {
  return `<img src="${escapeHtml(origin + src)}" width="${width}" height="${height}" alt="${escapeHtml(alt)}"/>`;
}
