import { tagKey } from '#arabic/tag-key.ts';
import { type AddressBook, createAddressBook } from '#articles/address-book.ts';
import type { Article, Tag } from '#articles/article.ts';
import { resolveContentPath } from '#articles/content-path.ts';
import type { ArticleBody } from '#markdown/body.ts';
import type { Problem } from '#problems/problem.ts';
import type { YamlPath } from '#problems/yaml-document.ts';
import { articleState, type Edition } from './edition.ts';
import { pageAddresses } from './page-addresses.ts';

/** What a check needs besides the edition: bodies and true places, looked up only where something is wrong. */
export interface EditionAccess {
  readonly now: number;
  /** True for a preview: drafts and scheduled articles have pages too. */
  readonly drafts: boolean;
  body(article: Article): ArticleBody;
  /** Place of a front-matter value in an article's file. */
  place(article: Article, path: YamlPath): { readonly line: number; readonly column: number };
}

/** Gives every fault that only shows when all files are seen together: addresses, ids, links, references, tags, pictures. */
export function checkEdition(edition: Edition, access: EditionAccess): Problem[] {
  return [
    ...sameAddress(edition, access),
    ...sameId(edition, access),
    ...tagSpellings(edition, access),
    ...pictures(edition, access),
    ...links(edition, access),
  ];
}

/** Gives the book of everything a link can lead to in a build at `now`. */
export function editionAddressBook(
  edition: Edition,
  { now, drafts }: Pick<EditionAccess, 'now' | 'drafts'>,
): AddressBook {
  const states = edition.articles.map((article) => ({ article, state: articleState(article, now) }));
  const present = states
    .filter(({ state }) => drafts || state === 'published' || state === 'withdrawn')
    .map(({ article }) => article);
  const unpublished = states
    .filter(({ state }) => !drafts && (state === 'draft' || state === 'scheduled'))
    .map(({ article }) => article);
  const published = present.filter((article) => article.withdrawn === undefined);
  return createAddressBook({
    articles: present,
    unpublished,
    addresses: pageAddresses(edition.settings, { published, present, pages: edition.pages }),
    anchors: new Map(edition.pages.map((page) => [page.permalink, page.headings.map(({ id }) => id)])),
  });
}

function error(
  article: { readonly file: string },
  at: { line: number; column: number },
  rule: string,
  message: string,
): Problem {
  return { file: article.file, line: at.line, column: at.column, severity: 'error', rule, message };
}

/** Two files, one address: also where only letter case or invisible characters tell them apart, since a slug has neither. */
function sameAddress(edition: Edition, access: EditionAccess): Problem[] {
  const byAddress = groupBy(edition.articles, (article) => article.permalink.toLowerCase());
  return [...byAddress.values()].flatMap((articles) =>
    articles.length < 2
      ? []
      : articles.map((article) => {
          const others = articles.filter((other) => other !== article).map((other) => other.file);
          const message = `The address ${article.permalink} is also that of ${others.join(', ')}. Rename one file, or give it a slug.`;
          return error(article, access.place(article, ['slug']), 'address-twice', message);
        }),
  );
}

function sameId(edition: Edition, access: EditionAccess): Problem[] {
  const byId = groupBy(edition.articles, (article) => article.id);
  return [...byId.values()].flatMap((articles) =>
    articles.length < 2
      ? []
      : articles.map((article) => {
          const others = articles.filter((other) => other !== article).map((other) => other.file);
          return error(
            article,
            access.place(article, ['id']),
            'id-twice',
            `The id ${article.id} is also that of ${others.join(', ')}. Give one article an id of its own.`,
          );
        }),
  );
}

/** Two spellings of one tag, unless `tags.yaml` says they are two tags or which is the label. */
function tagSpellings(edition: Edition, access: EditionAccess): Problem[] {
  const problems: Problem[] = [];
  const known = new Set(edition.settings.tags.map(({ label }) => label));
  const labelOfKey = new Map<string, string>();
  for (const { label, aliases } of edition.settings.tags) {
    for (const spelling of [label, ...aliases])
      if (!labelOfKey.has(tagKey(spelling))) labelOfKey.set(tagKey(spelling), label);
  }
  // Oldest first: the spelling that was there before is the one to keep.
  for (const article of edition.articles.toReversed()) {
    for (const [index, tag] of article.tags.entries()) {
      if (known.has(tag.label)) continue;
      const key = tagKey(tag.label);
      const label = labelOfKey.get(key);
      if (label === undefined) labelOfKey.set(key, tag.label);
      else if (label !== tag.label)
        problems.push(
          error(article, placeOfTag(article, tag, index, access), 'tag-spelling', tagAdvice(tag, label, known)),
        );
    }
  }
  return problems;
}

function tagAdvice(tag: Tag, label: string, known: ReadonlySet<string>): string {
  const row = known.has(label)
    ? `add it to the aliases of "${label}" in tags.yaml`
    : `add to tags.yaml: - { label: ${label}, aliases: [${tag.label}] }`;
  return `"${tag.label}" is another spelling of the tag "${label}". Write "${label}", or ${row}.`;
}

function placeOfTag(
  article: Article,
  _tag: Tag,
  index: number,
  access: EditionAccess,
): { line: number; column: number } {
  return access.place(article, ['tags', index]);
}

function pictures(edition: Edition, access: EditionAccess): Problem[] {
  const assets = new Set(edition.assets.map((path) => path.normalize('NFC')));
  const problems: Problem[] = [];
  for (const article of edition.articles) {
    if (article.image !== undefined && !assets.has(article.image.file)) {
      problems.push(
        error(
          article,
          access.place(article, ['image', 'file']),
          'picture-missing',
          `There is no picture ${article.image.file} in the content folder. Put it there, or mend the path.`,
        ),
      );
    }
    for (const part of access.body(article).parts) {
      if (typeof part === 'string' || part.type !== 'picture') continue;
      const path = resolveContentPath(article.file, part.file);
      if (path === undefined)
        problems.push(
          error(
            article,
            part,
            'picture-outside',
            'The picture lies outside the content folder. Move it into content/pictures.',
          ),
        );
      else if (!assets.has(path))
        problems.push(
          error(
            article,
            part,
            'picture-missing',
            `There is no picture ${path} in the content folder. Put it there, or mend the path.`,
          ),
        );
    }
  }
  return problems;
}

const LINK_FAULTS = {
  'no-page': 'There is no page at this address. Mend the link, or take it out.',
  'no-file': 'There is no such file. Mend the path of the .md file.',
  'no-anchor': 'The page has no such heading. Mend the part after "#".',
  'not-published': 'The article it leads to is a draft or not yet due. Publish that one first, or take the link out.',
} as const;

function links(edition: Edition, access: EditionAccess): Problem[] {
  const book = editionAddressBook(edition, access);
  const problems: Problem[] = [];
  const warnMissing = (article: Article, reference: { written: string; line: number; column: number }): void => {
    if (book.find(reference.written, article.file) !== undefined) return;
    const message = `No published article is called "${reference.written}". It is shown as plain text; write the slug, address, file or headline of one.`;
    problems.push({ ...error(article, reference, 'related-missing', message), severity: 'warning' });
  };
  for (const article of edition.articles) {
    // What will not be published in this build is not held to what the build holds.
    if (article.draft && !access.drafts) continue;
    for (const reference of article.related) warnMissing(article, reference);
    if (article.next !== undefined) warnMissing(article, article.next);
    checkParts(article, access.body(article), book, problems, warnMissing);
  }
  for (const page of edition.pages) checkParts(page, page.body, book, problems, () => undefined);
  return problems;
}

function checkParts<T extends { readonly file: string }>(
  owner: T,
  body: ArticleBody,
  book: AddressBook,
  problems: Problem[],
  warnMissing: (owner: T, reference: { written: string; line: number; column: number }) => void,
): void {
  for (const part of body.parts) {
    if (typeof part === 'string') continue;
    if (part.type === 'related') warnMissing(owner, part.reference);
    if (part.type !== 'address') continue;
    const result = book.resolve(part, owner.file);
    if ('fault' in result)
      problems.push(
        error(owner, part, `link-${result.fault}`, `"${part.written}" leads nowhere. ${LINK_FAULTS[result.fault]}`),
      );
  }
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
