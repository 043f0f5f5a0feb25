import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { createDateFormatter, type DateFormatter } from '#arabic/dates.ts';
import type { Article } from '#articles/article.ts';
import type { StaticPage } from '#articles/static-page.ts';
import type { BodyStore } from '#content/body-store.ts';
import type { EditionSnapshot } from '#content/edition-snapshot.ts';
import { createLists, type Lists } from '#lists/lists.ts';
import { buildIndex, type IndexFile } from '#search/build-index.ts';
import type { IndexMemory } from '#search/index-memory.ts';
import type { SearchLabel } from '#search/labels.ts';
import { FACET_KINDS, type SearchDocument, toFacet } from '#search/search-document.ts';

/** Returns the files of the search index: of what lists show and of static pages, so that withdrawn articles are not in it. */
export function searchFiles(snapshot: EditionSnapshot, analysis: string, memory?: IndexMemory): IndexFile[] {
  const { edition, bodies } = snapshot;
  const lists = createLists(edition, snapshot);
  const dates = createDateFormatter(edition.settings.site);
  const documents = [
    ...lists.articles.map((article) => articleDocument(article, bodies, dates)),
    ...edition.pages.map(pageDocument),
  ];
  return buildIndex(documents, searchLabels(lists), {
    analyzer: snapshot.analyzer,
    analysis,
    deflate: (bytes) => deflateRawSync(bytes, { level: 9 }),
    digest: (bytes) => toLetters(createHash('sha256').update(bytes).digest()),
    memory,
  });
}

function articleDocument(article: Article, bodies: BodyStore, dates: DateFormatter): SearchDocument {
  const { file, permalink, headline, excerpt, section, tags, sources, authors, datePublished } = article;
  const key = bodies.key(file);
  return {
    address: permalink,
    headline,
    get text() {
      const body = bodies.get(file).text;
      return excerpt === '' ? body : `${excerpt}\n${body}`;
    },
    textKey: key === undefined ? undefined : `${key} ${excerpt}`,
    names: [
      ...tags.map(({ label }) => label),
      ...authors.map(({ name }) => name),
      ...sources.map(({ name }) => name),
      ...(article.kicker === undefined ? [] : [article.kicker]),
    ],
    epoch: datePublished.epoch,
    day: dates.isoDate(datePublished.epoch),
    dayText: dates.shortDate(datePublished.epoch),
    section,
    source: sources[0]?.name ?? authors[0]?.name ?? '',
    facets: [
      toFacet('section', section),
      ...tags.map(({ slug }) => toFacet('tag', slug)),
      ...sources.map(({ slug }) => toFacet('source', slug)),
      ...authors.map(({ slug }) => toFacet('author', slug)),
    ],
  };
}

function pageDocument({ permalink, title, summary, body }: StaticPage): SearchDocument {
  return {
    address: permalink,
    headline: title,
    text: summary === '' ? body.text : `${summary}\n${body.text}`,
    names: [],
    epoch: undefined,
    day: '',
    dayText: '',
    section: '',
    source: '',
    facets: [],
  };
}

/** The names of all lists that a reader may type, those with most articles first. */
function searchLabels({ groups }: Lists): SearchLabel[] {
  const labels = FACET_KINDS.flatMap((kind) =>
    [...groups[kind].values()].map(({ name, slug, articles }) => ({ kind, label: name, slug, count: articles.length })),
  );
  return labels
    .filter(({ kind, count }) => kind === 'section' || count > 0)
    .sort((one, other) => other.count - one.count || (one.slug < other.slug ? -1 : 1))
    .map(({ kind, label, slug }) => ({ kind, label, slug }));
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

/** The beginning of a digest in letters and digits that every disk tells apart, five bits each. */
function toLetters(digest: Uint8Array): string {
  return Array.from(digest.subarray(0, 16), (byte) => LETTERS.charAt(byte & 31)).join('');
}
