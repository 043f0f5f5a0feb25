import { toDigits } from '#arabic/numerals.ts';
import { plural } from '#arabic/plurals.ts';
import type { Article } from '#articles/article.ts';
import { resolveContentPath } from '#articles/content-path.ts';
import { escapeHtml } from '#components/escape-html.ts';
import { type LightPage, lightLinksHtml, lightPictureHtml } from '#components/light-html.ts';
import { kindHtml, timeHtml } from '#components/story-html.ts';
import type { Html, LinkView, MomentView } from '#components/view.ts';
import type { Library } from '#library.ts';
import { listAddress } from '#lists/list-kinds.ts';
import type { ArticleBody } from '#markdown/body.ts';
import { isolateDirection } from '#markdown/isolate-direction.ts';
import { renderBody } from '#markdown/render-body.ts';
import { lightAddress, toHref, toUrl } from '#site/address.ts';
import { strings } from '#strings.ts';
import { checkedAddress } from './checked-address.ts';
import { footnoteDigits } from './footnote-digits.ts';
import { lightHref, lightPicture } from './light-links.ts';
import { ownKicker } from './own-kicker.ts';
import { splitBlocks } from './split-blocks.ts';
import type { Views } from './views.ts';

/** Characters of a body on one page: about 36 KB, which hosts send as 11 KB. */
const PART_LENGTH = 20_000;

/** A page of the light edition with its address, without base. */
export interface PlacedLightPage extends LightPage {
  readonly address: string;
}

/** Returns the light pages of an article: one, or the parts of a long text. */
export function createLightArticle(article: Article, views: Views): PlacedLightPage[] {
  const { library } = views;
  const { site } = library;
  const partAddress = (index: number): string =>
    lightAddress(index === 0 ? article.permalink : `${article.permalink}${index + 1}/`);
  const parts = splitBlocks(lightBodyHtml(article, library.body(article), library), PART_LENGTH, (part) =>
    toHref(partAddress(part), site.base),
  );
  return parts.map((body, index) => {
    const place = partPlace({ part: index + 1, parts: parts.length }, site.digits);
    const isLast = index === parts.length - 1;
    const link = (label: string, to: number): Html =>
      `<p>${lightLinksHtml([{ label, href: toHref(partAddress(to), site.base) }])}</p>`;
    return {
      address: partAddress(index),
      title: `${article.headline}${place === '' ? '' : `، ${place}`} | ${site.name}`,
      description: article.excerpt || article.opening || article.headline,
      canonical: toUrl(article.permalink, site),
      full: toHref(article.permalink, site.base),
      mainHtml: [
        '<article>',
        index === 0 ? headHtml(article, views) : `<h1>${isolateDirection(article.headline)}</h1>`,
        place === '' ? '' : `<p class="m">${escapeHtml(place)}</p>`,
        index === 0 ? '' : link(strings.lightPreviousPart, index - 1),
        body,
        isLast ? '' : link(strings.lightNextPart, index + 1),
        isLast ? afterHtml(article, views) : '',
        '</article>',
      ].join(''),
    };
  });
}

function partPlace(
  { part, parts }: { readonly part: number; readonly parts: number },
  digits: 'latn' | 'arab',
): string {
  if (parts === 1) return '';
  const number = (value: number): string => toDigits(String(value), digits);
  return strings.lightPart.replace('{part}', number(part)).replace('{parts}', number(parts));
}

function headHtml(article: Article, { library, stories }: Views): Html {
  const { headline, excerpt, highlights, image, kind, section, authors, readingMinutes } = article;
  const { name } = library.section(section);
  const kicker = ownKicker(article, name);
  const inKind = kind === 'news' || strings.kinds[kind] === name ? '' : ` ${kindHtml(kind)}`;
  const note = strings.kindNotes[kind];
  const published = stories.moment(article.datePublished, 'long');
  const modified = article.dateModified === undefined ? undefined : stories.moment(article.dateModified, 'long');
  const names = authors.map((author) => ({
    label: author.name,
    href: library.groups.author.has(author.slug) ? lightHref(listAddress('author', author.slug), library) : undefined,
  }));
  return [
    `<p class="k">${lightLinksHtml([{ label: name, href: lightHref(listAddress('section', section), library) }])}${inKind}</p>`,
    kicker === undefined ? '' : `<p>${isolateDirection(kicker)}</p>`,
    `<h1>${isolateDirection(headline)}</h1>`,
    excerpt === '' ? '' : `<p class="lead">${isolateDirection(excerpt)}</p>`,
    '<p class="m">',
    names.length === 0 ? '' : `<b>${names.map(nameHtml).join(` ${strings.and}`)}</b> · `,
    momentHtml(published),
    modified === undefined ? '' : ` · ${strings.modifiedAt} ${momentHtml(modified)}`,
    ` · ${escapeHtml(plural(readingMinutes, strings.counted.readingMinutes, library.site.digits))}</p>`,
    note === '' ? '' : `<p class="m">${escapeHtml(note)}</p>`,
    image === undefined ? '' : leadPicture(image, library),
    highlights.length === 0
      ? ''
      : `<ul>${highlights.map((line) => `<li>${isolateDirection(line)}</li>`).join('')}</ul>`,
  ].join('');
}

function nameHtml({ label, href }: { readonly label: string; readonly href: string | undefined }): Html {
  return href === undefined ? `<bdi>${escapeHtml(label)}</bdi>` : lightLinksHtml([{ label, href }]);
}

function momentHtml(moment: MomentView): Html {
  return timeHtml(moment, moment.time === undefined ? moment.text : `${moment.text}، ${moment.time}`);
}

function leadPicture({ file, alt, caption, credit }: NonNullable<Article['image']>, library: Library): Html {
  const picture = library.picture(file, alt);
  if (picture === undefined) return '';
  const words = [caption, credit].filter((text) => text !== undefined).map(isolateDirection);
  const figcaption = words.length === 0 ? '' : `<figcaption>${words.join(' ')}</figcaption>`;
  return `<figure>${lightPictureHtml({ href: lightPicture(picture), alt })}${figcaption}</figure>`;
}

/** Returns a body of an article as light pages show it. Nothing of the text is left out: pictures, cards and embeds become links. */
export function lightBodyHtml(article: Article, body: ArticleBody, library: Library): Html {
  const { links, site } = library;
  const html = renderBody(body, {
    address: (part) => {
      const address = checkedAddress(links, part, article.file);
      return address === undefined ? undefined : lightHref(address, library);
    },
    related: ({ reference }) => {
      const found = links.find(reference.written, article.file);
      const words = isolateDirection(found?.headline ?? reference.written);
      if (found === undefined || found.withdrawn !== undefined) return `<p>${strings.readAlso}: ${words}</p>`;
      return `<p>${strings.readAlso}: <a href="${escapeHtml(lightHref(found.permalink, library))}">${words}</a></p>`;
    },
    picture: ({ file, alt }) => {
      const path = resolveContentPath(article.file, file);
      const picture = path === undefined ? undefined : library.picture(path, alt);
      return picture === undefined ? '' : lightPictureHtml({ href: lightPicture(picture), alt });
    },
    embed: ({ title, provider, url }) =>
      `<p>${escapeHtml(title)} <a href="${escapeHtml(url)}" rel="noopener">${strings.embedOpen.replace('{provider}', `<bdi>${escapeHtml(provider)}</bdi>`)}</a></p>`,
  });
  return footnoteDigits(html, site.digits);
}

function afterHtml(article: Article, { library, stories }: Views): Html {
  const { next } = library.related(article);
  const corrections = article.corrections.map(
    ({ date, kind, text }) =>
      `<li><b>${strings.correctionKinds[kind]}</b> ${momentHtml(stories.moment(date))}: ${isolateDirection(text)}</li>`,
  );
  const sources = article.sources.map(({ name, slug, url }) => {
    const here = lightLinksHtml([{ label: name, href: lightHref(listAddress('source', slug), library) }]);
    return url === undefined
      ? here
      : `${here} (<a href="${escapeHtml(url)}" rel="noopener">${strings.sourceOriginal}</a>)`;
  });
  const tags: LinkView[] = article.tags.map(({ label, slug }) => ({
    label,
    href: lightHref(listAddress('tag', slug), library),
  }));
  return [
    corrections.length === 0 ? '' : `<h2>${strings.corrections}</h2><ul>${corrections.join('')}</ul>`,
    sources.length === 0 ? '' : `<p>${strings.sources}: ${sources.join('، ')}</p>`,
    tags.length === 0 ? '' : `<p>${strings.tags}: ${lightLinksHtml(tags)}</p>`,
    next === undefined
      ? ''
      : `<p>${strings.readAlso}: <a href="${escapeHtml(lightHref(next.permalink, library))}">${isolateDirection(next.headline)}</a></p>`,
  ].join('');
}
