import { tagKey } from '#arabic/tag-key.ts';
import { type AddressBook, createAddressBook } from '#articles/address-book.ts';
import type { Article, Tag } from '#articles/article.ts';
import { resolveContentPath } from '#articles/content-path.ts';
import { articleState, type Edition } from '#articles/edition.ts';
import { newestFirst } from '#articles/order.ts';
import { type FaultyArticle, isMadeId } from '#articles/parse.ts';
import type { StaticPage } from '#articles/static-page.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { YamlPath } from '#diagnostics/yaml-path.ts';
import { editionAddressBook, FEED_FILES, SITE_FILES } from '#lists/edition-address-book.ts';
import { pageAddresses } from '#lists/page-addresses.ts';
import type { ArticleBody, OpenPart } from '#markdown/body.ts';
import { shorten } from '#markdown/shorten.ts';
import { futureDates } from './future-dates.ts';
import { createOwnHostTest, findOwnLinks } from './own-links.ts';

/** What a check needs besides the edition: bodies and true places, looked up only where something is wrong. */
export interface EditionAccess {
  readonly now: number;
  /** True for a preview: drafts and scheduled articles have pages too. */
  readonly drafts: boolean;
  /** Articles with errors: what they hold is checked too, and a link to one is no fault. */
  readonly faulty: readonly FaultyArticle[];
  readonly faultyPages: readonly StaticPage[];
  /** Settings files that are not whole: what depends on them is not checked. */
  readonly incomplete: readonly string[];
  /** The parts of an article's body that are no finished HTML. */
  openParts(article: Article): readonly OpenPart[];
  /** The text of an article's or page's file, '' where it could not be read. */
  text(owner: { readonly file: string }): string;
  /** The body of an article without errors. */
  body(article: Article): ArticleBody;
  /** Place of a front-matter value in a file. */
  place(article: { readonly file: string }, path: YamlPath): { readonly line: number; readonly column: number };
  /** Place of a tag as it is spelled. */
  tagPlace(article: Article, label: string): { readonly line: number; readonly column: number };
  /** Place of a value in `redirects.yaml`. */
  redirectPlace(index: number, key: string): { readonly line: number; readonly column: number };
}

/** Returns every fault that only shows when all files are seen together: addresses, ids, links, references, tags, pictures. */
export function checkEdition(edition: Edition, access: EditionAccess): Diagnostic[] {
  const addresses: Addresses = {
    book: editionAddressBook(edition, access),
    excused: createExcuse(edition, access),
  };
  return [
    ...sameAddress(edition, access),
    ...sameId(edition, access),
    ...(access.incomplete.includes('tags') ? [] : tagSpellings(edition, access)),
    ...pictures(edition, access),
    ...links(edition, access, addresses),
    ...ownLinks(edition, access, addresses),
    ...(access.incomplete.includes('redirects') ? [] : redirectTargets(edition, access, addresses)),
    ...scheduled(edition, access),
    ...futureDates(edition, access),
  ];
}

/** Where links lead, asked by every check of a link; made once. */
interface Addresses {
  readonly book: AddressBook;
  /** Says whether a link may well be good once the faults of other files are mended. */
  excused(written: string, fromFile: string): boolean;
}

function error(
  article: { readonly file: string },
  at: { line: number; column: number },
  rule: string,
  message: string,
): Diagnostic {
  return { file: article.file, line: at.line, column: at.column, severity: 'error', rule, message };
}

/** Two files, one address: also where only letter case or invisible characters tell them apart, since a slug has neither. */
function sameAddress(edition: Edition, access: EditionAccess): Diagnostic[] {
  const faulty = access.faulty
    .filter(({ standIns }) => !standIns.includes('date') && !standIns.includes('slug'))
    .map(({ article }) => article);
  const all = [...edition.articles, ...faulty, ...edition.pages, ...access.faultyPages].filter(
    ({ slug }) => slug !== '',
  );
  const byAddress = groupBy(all, ({ permalink }) => permalink.toLowerCase());
  return [...byAddress.values()].flatMap((owners) =>
    owners.length < 2
      ? []
      : owners.map((owner) => {
          const message = `The address ${owner.permalink} is also that of ${othersThan(owner, owners)}. Rename one file, or give it a slug.`;
          return error(owner, access.place(owner, ['slug']), 'address-twice', message);
        }),
  );
}

/** Names the first of the other files, in their order. */
function othersThan<T extends { readonly file: string }>(owner: T, owners: readonly T[]): string {
  const others = owners.filter((other) => other !== owner).map((other) => other.file);
  const named = others.sort().slice(0, 3).join(', ');
  return others.length > 3 ? `${named} and ${others.length - 3} more` : named;
}

function sameId(edition: Edition, access: EditionAccess): Diagnostic[] {
  const faulty = access.faulty
    .filter(({ article, standIns }) => !standIns.includes('id') && !(standIns.includes('date') && isMadeId(article.id)))
    .map(({ article }) => article);
  const byId = groupBy([...edition.articles, ...faulty], (article) => article.id);
  return [...byId.values()].flatMap((articles) =>
    // Articles without an id are given one from their address: the same address is reported as that.
    articles.length < 2 || articles.every(({ id }) => isMadeId(id))
      ? []
      : articles.map((article) => {
          const message = `The id ${article.id} is also that of ${othersThan(article, articles)}. Give one article an id of its own.`;
          return error(article, access.place(article, ['id']), 'id-twice', message);
        }),
  );
}

/** Two spellings of one tag, unless `tags.yaml` says they are two tags or which is the label. */
function tagSpellings(edition: Edition, access: EditionAccess): Diagnostic[] {
  const problems: Diagnostic[] = [];
  const known = new Set(edition.settings.tags.map(({ label }) => label));
  const labelOfKey = new Map<string, string>();
  for (const { label, aliases } of edition.settings.tags) {
    for (const spelling of [label, ...aliases])
      if (!labelOfKey.has(tagKey(spelling))) labelOfKey.set(tagKey(spelling), label);
  }
  // Oldest first: the spelling that was there before is the one to keep. An article without a date comes last.
  const undated = new Set(access.faulty.filter(({ standIns }) => standIns.includes('date')).map((one) => one.article));
  const dated = access.faulty.map(({ article }) => article).filter((article) => !undated.has(article));
  for (const article of [...[...edition.articles, ...dated].sort(newestFirst).toReversed(), ...undated]) {
    for (const tag of article.tags) {
      if (known.has(tag.label)) continue;
      const key = tagKey(tag.label);
      const label = labelOfKey.get(key);
      if (label === undefined) labelOfKey.set(key, tag.label);
      else if (label !== tag.label)
        problems.push(
          error(article, access.tagPlace(article, tag.label), 'tag-spelling', tagAdvice(tag, label, known)),
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

function pictures(edition: Edition, access: EditionAccess): Diagnostic[] {
  const assets = new Set(edition.assets);
  const articles = [...edition.articles, ...access.faulty.map(({ article }) => article)];
  const missing = (path: string): string => {
    const twin = edition.assets.find((asset) => asset.toLowerCase() === path.toLowerCase());
    const advice =
      twin === undefined ? 'Put it there, or mend the path.' : `There is ${twin}: mind small and capital letters.`;
    return `There is no picture ${shorten(path)} in the content folder. ${advice}`;
  };
  const ofImage = (article: Article): Diagnostic[] => {
    if (article.image === undefined || assets.has(article.image.file)) return [];
    const at = access.place(article, ['image', 'file']);
    return [error(article, at, 'picture-missing', missing(article.image.file))];
  };
  const ofBody = (owner: { readonly file: string }, { parts }: Pick<ArticleBody, 'parts'>): Diagnostic[] =>
    parts.flatMap((part) => {
      if (typeof part === 'string' || part.type !== 'picture') return [];
      const path = resolveContentPath(owner.file, part.file);
      if (path === undefined) {
        const message = 'The picture lies outside the content folder. Move it into content/pictures.';
        return [error(owner, part, 'picture-outside', message)];
      }
      return assets.has(path) ? [] : [error(owner, part, 'picture-missing', missing(path))];
    });
  return [
    ...articles.flatMap((article) => [...ofImage(article), ...ofBody(article, { parts: access.openParts(article) })]),
    ...[...edition.pages, ...access.faultyPages].flatMap((page) => ofBody(page, page.body)),
  ];
}

const LINK_FAULTS = {
  'no-page': 'There is no page at this address. Mend the link, or take it out.',
  'no-file': 'There is no such file. Mend the path of the .md file.',
  'no-anchor': 'The page has no such heading. Mend the part after "#".',
  'not-published': 'The article it leads to is a draft or not yet due. Publish that one first, or take the link out.',
} as const;

function links(edition: Edition, access: EditionAccess, { book, excused }: Addresses): Diagnostic[] {
  const problems: Diagnostic[] = [];
  const warnMissing = (owner: Owner, reference: { written: string; line: number; column: number }): void => {
    const found = book.find(reference.written, owner.file);
    if (found !== undefined && found.file === owner.file) {
      const message = `"${shorten(reference.written)}" is this article itself. Name another one.`;
      problems.push({ ...error(owner, reference, 'related-self', message), severity: 'warning' });
    }
    if (found !== undefined || excused(reference.written, owner.file)) return;
    const message = `No published article is called "${shorten(reference.written)}". It is shown as plain text; write the slug, address, file or headline of one.`;
    problems.push({ ...error(owner, reference, 'related-missing', message), severity: 'warning' });
  };
  const checkBody = (owner: Owner, { parts }: Pick<ArticleBody, 'parts'>): void => {
    for (const part of parts) {
      if (typeof part === 'string') continue;
      if (part.type === 'related') warnMissing(owner, part.reference);
      if (part.type !== 'address') continue;
      const result = book.resolve(part, owner.file);
      if (!('fault' in result) || excused(part.written, owner.file)) continue;
      const message = `"${shorten(part.written)}" leads nowhere. ${linkAdvice(part.written, result.fault)}`;
      problems.push(error(owner, part, `link-${result.fault}`, message));
    }
  };
  for (const article of [...edition.articles, ...access.faulty.map((one) => one.article)]) {
    // What will not be published in this build is not held to what the build holds.
    if (article.draft && !access.drafts) continue;
    for (const reference of article.related) warnMissing(article, reference);
    if (article.next !== undefined) warnMissing(article, article.next);
    checkBody(article, { parts: access.openParts(article) });
  }
  for (const page of [...edition.pages, ...access.faultyPages]) checkBody(page, page.body);
  return problems;
}

/** Links that name this site by its whole address are held to the same as those that name the path alone. */
function ownLinks(edition: Edition, access: EditionAccess, { book, excused }: Addresses): Diagnostic[] {
  const { site } = edition.settings;
  const namesHost = createOwnHostTest(site);
  const owners = [
    ...edition.articles
      .filter((article) => access.drafts || !article.draft)
      .map((article) => ({ owner: article, parts: () => access.body(article).parts, sources: article.sources })),
    ...edition.pages.map((page) => ({ owner: page, parts: () => page.body.parts, sources: [] })),
  ];
  return owners.flatMap(({ owner, parts, sources }) => {
    const text = access.text(owner);
    if (!namesHost(text)) return [];
    return findOwnLinks({ text, parts: parts(), sources }, site).flatMap((link) => {
      const { address } = link;
      const result = address === undefined ? ({ fault: 'no-page' } as const) : book.resolve({ written: address }, '');
      if (!('fault' in result) || (address !== undefined && excused(address, ''))) return [];
      const message = `"${shorten(link.href)}" leads nowhere. ${LINK_FAULTS[result.fault]}`;
      return [error(owner, link, `link-${result.fault}`, message)];
    });
  });
}

interface Owner {
  readonly file: string;
}

function linkAdvice(written: string, fault: keyof typeof LINK_FAULTS): string {
  if (fault === 'no-page' && written.includes('?'))
    return 'A page of this site takes nothing after "?". Take that part out.';
  return LINK_FAULTS[fault];
}

/** Says whether a link may well be good once the faults of other files are mended. */
function createExcuse(edition: Edition, access: EditionAccess): (written: string, fromFile: string) => boolean {
  const articles = access.faulty.map(({ article }) => article);
  const lists = { published: articles, present: articles, pages: access.faultyPages };
  const addresses = pageAddresses({ ...edition.settings, redirects: [] }, lists);
  const book = createAddressBook({ articles, unpublished: [], addresses, anchors: new Map() });
  return (written, fromFile) => {
    const path = written.replace(/#.*$/, '');
    if (path.startsWith('/') && access.incomplete.includes('redirects')) return true;
    if (path.startsWith('/section/') && access.incomplete.includes('sections')) return true;
    if (articles.length + access.faultyPages.length === 0) return false;
    const name = path.split('/').findLast((step) => step !== '') ?? path;
    return (
      book.find(path, fromFile) !== undefined ||
      book.find(name, fromFile) !== undefined ||
      access.faultyPages.some(({ file }) => file === resolveContentPath(fromFile, path)) ||
      // The lists every site has are in the other book: what is found here is there only through a faulty file.
      !('fault' in book.resolve({ written: path }, fromFile))
    );
  };
}

/** An old address must be free, and lead to a page. */
function redirectTargets(edition: Edition, access: EditionAccess, { book, excused }: Addresses): Diagnostic[] {
  const file = 'redirects.yaml';
  const { redirects } = edition.settings;
  if (redirects.length === 0) return [];
  const free = editionAddressBook({ ...edition, settings: { ...edition.settings, redirects: [] } }, access);
  const files = new Set([
    ...redirects.map(({ from }) => from),
    ...FEED_FILES,
    ...SITE_FILES,
    ...(edition.publicFiles ?? []),
  ]);
  return redirects.flatMap(({ from, to }, index) => {
    const problems: Diagnostic[] = [];
    if (!('fault' in free.resolve({ written: from }, file))) {
      const message = `${shorten(from)} is the address of a page of this site. Take the redirect out, or move the page.`;
      problems.push(error({ file }, access.redirectPlace(index, 'from'), 'redirect-taken', message));
    }
    const inside = fileAbove(from, files);
    if (inside !== undefined) {
      const message = `${shorten(from)} lies inside ${shorten(inside)}, which is a file and no folder. Take one of them out.`;
      problems.push(error({ file }, access.redirectPlace(index, 'from'), 'redirect-taken', message));
    }
    const own = ownAddress(to, edition.settings.site);
    const result = own === undefined ? { address: to } : book.resolve({ written: own }, file);
    if ('fault' in result && !excused(to, file)) {
      const message = `"${shorten(to)}" leads nowhere. ${LINK_FAULTS[result.fault]}`;
      problems.push(error({ file }, access.redirectPlace(index, 'to'), `redirect-${result.fault}`, message));
    }
    return problems;
  });
}

/** The file that an address would need to be a folder. */
function fileAbove(address: string, files: ReadonlySet<string>): string | undefined {
  const steps = address.split('/').filter((step) => step !== '');
  return steps
    .slice(0, -1)
    .map((_step, index) => `/${steps.slice(0, index + 1).join('/')}`)
    .find((path) => files.has(path));
}

/** The path of an address of this site, also where its origin is written out; undefined for another site's. */
function ownAddress(to: string, site: Edition['settings']['site']): string | undefined {
  if (to.startsWith('/')) return to;
  const url = URL.parse(to);
  return url?.origin === site.address && url.pathname.startsWith(site.base)
    ? `/${url.pathname.slice(site.base.length)}${url.hash}`
    : undefined;
}

/** An article that waits for its date is no fault, but nobody should wonder where it is. */
function scheduled(edition: Edition, { now, drafts, place }: EditionAccess): Diagnostic[] {
  if (drafts) return [];
  return edition.articles
    .filter((article) => articleState(article, now) === 'scheduled')
    .map((article) => {
      const message = `The article waits until ${article.datePublished.iso}. A build after that moment publishes it.`;
      return { ...error(article, place(article, ['date']), 'scheduled', message), severity: 'notice' };
    });
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
