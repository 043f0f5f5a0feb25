import { hash } from 'node:crypto';
import { createDateFormatter, type DateFormatter } from '#arabic/dates.ts';
import type { Article } from '#articles/article.ts';
import type { LinkIndex } from '#articles/link-index.ts';
import type { StaticPage } from '#articles/static-page.ts';
import { type CurrentEdition, currentEdition } from '#content/current-edition.ts';
import type { EditionSnapshot } from '#content/edition-snapshot.ts';
import { editionLinkIndex } from '#lists/edition-link-index.ts';
import { createLists, type Lists } from '#lists/lists.ts';
import type { ArticleBody, OpenPart } from '#markdown/body.ts';
import { PICTURE_ADDRESS, type PictureFile, type PreparedPicture } from '#pictures/picture.ts';
import { type ShareCard, shareFileName } from '#pictures/share-card.ts';
import { chooseRelated, isRecommendable, type RelatedChoice } from '#related/choose-related.ts';
import { relateArticles } from '#related/related-articles.ts';
import type { RelatedLists } from '#related/related-document.ts';
import { toHref } from '#site/address.ts';
import type { Section, Settings, Site } from '#site/site.ts';
import { useWording } from '#strings.ts';

/** All pages with their order and grouping: the only access to articles for pages. */
export interface Library extends Lists {
  readonly settings: Settings;
  readonly site: Site;
  /** Epoch milliseconds; decides what is breaking, never printed. */
  readonly now: number;
  readonly drafts: boolean;
  /** All articles that have a page: published and withdrawn ones. */
  readonly present: readonly Article[];
  readonly pages: readonly StaticPage[];
  readonly assets: readonly string[];
  readonly links: LinkIndex;
  readonly dates: DateFormatter;
  body(article: Article): ArticleBody;
  /** A digest of the article's file; texts need not be read to know whether they are the same. */
  bodyDigest(article: Article): string;
  /** The parts of an article's body that are resolved at render time. */
  openParts(article: Article): readonly OpenPart[];
  /** Takes the file of an address over from the site in place; returns false if it must be rendered. */
  keep(address: string, key: string): boolean;
  /** Errors of the content, for who writes it: in `astro dev` pages tell of them. */
  readonly faults: number;
  section(slug: string): Section;
  related(article: Article): RelatedChoice;
  /** A picture of the content folder in its sizes; undefined if it was not prepared. */
  picture(file: string, alt: string): LibraryPicture | undefined;
  /** The file name of a share image. */
  shareImageName(card: ShareCard): string;
}

/** A picture as pages use it: addresses include the base and a content hash. */
export interface LibraryPicture {
  readonly src: string;
  readonly sources: readonly { readonly type: string; readonly srcset: string; readonly media?: string }[];
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** More than a page shows, because its next article and inline cards are removed from the list. */
const SIMILAR_CANDIDATES = 16;

let opened: { readonly current: CurrentEdition; readonly library: Library } | undefined;

/**
 * Returns the library of this build. It is created once per edition and kept, the only state between calls, because
 * Astro requests it for every page. Throws if the content was never loaded, or could never be shown.
 */
export async function openLibrary(): Promise<Library> {
  const current = currentEdition(import.meta.env.NUQTA_EDITION ?? '');
  if (current === undefined) throw new Error('there is no edition: the content loader did not run');
  const { snapshot } = current;
  if (snapshot === undefined) throw new Error('there is no edition: the content has had errors from the start');
  if (opened?.current !== current) opened = { current, library: createLibrary(snapshot, current) };
  return opened.library;
}

function createLibrary(snapshot: EditionSnapshot, { keep = () => false, faults }: CurrentEdition): Library {
  const { edition, now, drafts } = snapshot;
  const { settings } = edition;
  useWording(settings.wording ?? {});
  const lists = createLists(edition, { now, drafts });
  const links = editionLinkIndex(snapshot);
  const sections = new Map(settings.sections.map((section) => [section.slug, section]));
  const body = ({ file }: Article): ArticleBody => snapshot.bodies.get(file);
  let related: ((article: Article) => RelatedChoice) | undefined;
  return {
    ...lists,
    settings,
    site: settings.site,
    now,
    drafts,
    present: [...lists.articles, ...lists.withdrawn],
    pages: edition.pages,
    assets: edition.assets,
    links,
    dates: createDateFormatter(settings.site),
    body,
    bodyDigest: (article) => snapshot.bodies.key(article.file) ?? hash('sha1', JSON.stringify(body(article))),
    openParts: (article) => snapshot.openParts.get(article.file) ?? [],
    keep,
    faults: faults?.rows.length ?? 0,
    section(slug) {
      const section = sections.get(slug);
      if (section === undefined) throw new Error(`no section has the slug "${slug}"`);
      return section;
    },
    related(article) {
      related ??= relate(lists.articles, links, snapshot);
      return related(article);
    },
    picture(file, alt) {
      const prepared = snapshot.pictures[file];
      return prepared === undefined ? undefined : toPicture(prepared, alt, settings.site.base);
    },
    shareImageName: (card) => shareFileName(card, snapshot.shareImages),
  };
}

/** A moving picture is not for readers who have asked their system for less motion: they get the JPEG. */
const MAY_MOVE = '(prefers-reduced-motion: no-preference)';

function toPicture(prepared: PreparedPicture, alt: string, base: string): LibraryPicture {
  const { width, height, fallback, formats, moves } = prepared;
  const href = ({ name }: PictureFile): string => toHref(PICTURE_ADDRESS + name, base);
  return {
    src: href(fallback),
    sources: formats.map(({ type, files }) => ({
      type,
      srcset: files.map((file) => `${href(file)} ${file.width}w`).join(', '),
      ...(moves ? { media: MAY_MOVE } : {}),
    })),
    width,
    height,
    alt,
  };
}

/** Returns a function that gives the related lists of all articles, which are made once per build. */
function relate(
  articles: readonly Article[],
  links: LinkIndex,
  snapshot: EditionSnapshot,
): (article: Article) => RelatedChoice {
  const indices = new Map(articles.map((article, index) => [article.permalink, index]));
  const lists = relatedLists(
    articles,
    (written, file) => indices.get(links.find(written, file)?.permalink ?? ''),
    snapshot,
  );
  return (article) => {
    const found = lists[indices.get(article.permalink) ?? -1] ?? { similar: [], nearby: [], elsewhere: [] };
    const at = (index: number): Article[] => articles.slice(index, index + 1);
    return chooseRelated({
      article,
      openParts: snapshot.openParts.get(article.file) ?? [],
      links,
      similar: found.similar.flatMap(at),
      nearby: found.nearby.flatMap(at),
      elsewhere: found.elsewhere.flatMap(at),
    });
  };
}

/** The lists of all articles: those of the last build where nothing that decides them has changed. */
function relatedLists(
  articles: readonly Article[],
  indexOf: (written: string, file: string) => number | undefined,
  { bodies, relatedMemory, analyzer }: EditionSnapshot,
): readonly RelatedLists[] {
  const documents = articles.map((article) => ({
    permalink: article.permalink,
    epoch: article.datePublished.epoch,
    headline: article.headline,
    tags: article.tags.map(({ label }) => label),
    sources: article.sources.filter(({ kind }) => kind === 'agency' || kind === 'publisher').map(({ slug }) => slug),
    section: article.section,
    isRecommended: isRecommendable(article),
    chosen: article.related.flatMap(({ written }) => indexOf(written, article.file) ?? []),
  }));
  const textKeys = articles.map(({ file, excerpt }) => [excerpt, bodies.textKey(file)]);
  const isKnown = textKeys.every(([, key]) => key !== undefined);
  const shape = hash(
    'sha256',
    JSON.stringify([
      SIMILAR_CANDIDATES,
      documents.map(({ permalink, section, chosen }) => [permalink, section, chosen]),
    ]),
  );
  const whole = hash('sha256', JSON.stringify([shape, documents, textKeys]));
  const key = { whole, shape, count: documents.length };
  const kept = isKnown ? relatedMemory?.read(key) : undefined;
  if (kept !== undefined) return kept;
  const lists = relateArticles(
    documents.map((document, index) => ({ ...document, text: textOf(articles[index], bodies) })),
    { analyzer, similarLimit: SIMILAR_CANDIDATES },
  );
  if (isKnown) relatedMemory?.write(key, lists);
  return lists;
}

function textOf(article: Article | undefined, bodies: EditionSnapshot['bodies']): string {
  return article === undefined ? '' : `${article.excerpt}\n${bodies.get(article.file).text}`;
}
