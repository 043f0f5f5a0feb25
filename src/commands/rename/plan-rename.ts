import type { Article } from '#articles/article.ts';
import type { Edition } from '#articles/edition.ts';
import { type AddressMove, fixRedirects } from '#articles/fix-redirects.ts';
import { newestFirst } from '#articles/order.ts';
import { createArticleParser } from '#articles/parse.ts';
import { renameInFrontMatter } from '#articles/rename-in-front-matter.ts';
import { authorSpellings } from '#checks/author-spellings.ts';
import type { CheckInput } from '#checks/check-input.ts';
import { menuTargets } from '#checks/menu-targets.ts';
import { sourceSpellings } from '#checks/source-spellings.ts';
import { tagSpellings } from '#checks/tag-spellings.ts';
import type { ContentFile, ContentFiles } from '#content/content-folder.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { expectedAddresses } from '#lists/expected-addresses.ts';
import { listAddress } from '#lists/list-kinds.ts';
import type { ParsedBody } from '#markdown/parse-body.ts';
import { parseSettings } from '#site/parse-settings.ts';
import type { Settings } from '#site/site.ts';
import { createNameTable, NAME_KINDS, type RenamedKind } from './name-table.ts';
import { type ReferringFile, renameReferences } from './rename-references.ts';
import { renameRows } from './rename-rows.ts';
import { type Renaming, toRenaming } from './to-renaming.ts';

/** One file that changes. */
export interface FileChange extends ContentFile {
  readonly before: string;
}

/** What a renaming does to a content folder. */
export interface RenamePlan {
  readonly renaming: Renaming;
  readonly changes: readonly FileChange[];
  /** How many of them are articles. */
  readonly articles: number;
  readonly moves: readonly AddressMove[];
  /** Errors that were there before: these files stay as they are. */
  readonly before: readonly Diagnostic[];
  /** Errors that the renaming would make: it is not done. */
  readonly made: readonly Diagnostic[];
}

/** Front matter alone is read. */
const NO_BODY: ParsedBody = { body: { parts: [], text: '' }, headings: [], wordCount: 0, opening: '', diagnostics: [] };
const REFERRING: readonly ReferringFile[] = ['site', 'front', 'adverts'];

interface Loaded {
  readonly files: Pick<ContentFiles, 'articles' | 'settings'>;
  readonly settings: Settings;
  readonly articles: readonly Article[];
  readonly errors: readonly Diagnostic[];
}

/**
 * Returns what it takes to give a section, tag, author or source another name, or that of another one. Throws a UsageError
 * where the names mean nothing.
 */
export function planRename(
  kind: RenamedKind,
  names: readonly [string, string],
  { files, now, pages }: { readonly files: Loaded['files']; readonly now: number; readonly pages: Edition['pages'] },
): RenamePlan {
  const before = load(files, pages, now);
  const table = createNameTable(kind, before.settings, before.articles);
  const renaming = toRenaming(kind, names, table);
  const articles = files.articles.map((file) => ({ ...file, text: renamedArticle(file, renaming) }));
  const rowFile = NAME_KINDS[kind].file;
  const rowText = files.settings[rowFile];
  const renamed = {
    ...files.settings,
    ...(rowText === undefined ? {} : { [rowFile]: renameRows(rowText, renaming) ?? rowText }),
  };
  const slug = slugAfter(renaming, renamed);
  const address = listAddress(kind, slug);
  const settings = { ...renamed };
  for (const name of REFERRING) {
    const text = settings[name];
    if (text !== undefined) settings[name] = renameReferences(name, text, renaming, address) ?? text;
  }
  const moved = load({ articles, settings }, pages, now);
  const moves = movedAddresses(before, moved, { renaming, slug, now, pages });
  const pageSet = pageSetOf(moved, now, pages);
  if (moves.length > 0)
    settings.redirects = fixRedirects(settings.redirects ?? '', moves, pageSet) ?? settings.redirects;
  const after = load({ articles, settings }, pages, now);
  const known = new Set(before.errors.map(keyOf));
  const changedArticles = changesOf(files.articles, articles);
  return {
    renaming,
    changes: [...settingsChanges(files.settings, settings), ...changedArticles],
    articles: changedArticles.length,
    moves,
    before: before.errors.filter(({ file }) => file?.startsWith('articles/') === true),
    made: after.errors.filter((error) => !known.has(keyOf(error))),
  };
}

function renamedArticle({ text }: ContentFile, renaming: Renaming): string {
  const { key } = NAME_KINDS[renaming.kind];
  const { isRenamed, isTarget, to } = renaming;
  const change = { key, renamed: (word: string) => (isRenamed(word) ? to : undefined), isTarget };
  return renameInFrontMatter(text, change) ?? text;
}

function slugAfter({ kind, to }: Renaming, settings: ContentFiles['settings']): string {
  const { settings: read } = parseSettings(settings);
  return createNameTable(kind, read, []).exact(to)?.slug ?? createNameTable(kind, read, []).slugOf(to);
}

function load(files: Loaded['files'], pages: Edition['pages'], now: number): Loaded {
  const { settings, diagnostics, incomplete } = parseSettings(files.settings);
  const parser = createArticleParser(settings, incomplete);
  const parsed = files.articles.map((file) => parser.parse(file, { body: NO_BODY }));
  const articles = parsed.flatMap(({ article }) => article ?? []).sort(newestFirst);
  const input: CheckInput = {
    edition: { settings, articles, pages, assets: [] },
    now,
    drafts: true,
    faulty: parsed.flatMap(({ faulty }) => faulty ?? []),
    faultyPages: [],
    incomplete,
    texts: new Map([
      ...files.articles.map(({ path, text }) => [path, text] as const),
      ...Object.entries(files.settings).flatMap(([name, text]) =>
        text === undefined ? [] : [[`${name}.yaml`, text] as const],
      ),
    ]),
    openParts: new Map(),
    bodies: { get: () => undefined },
    published: undefined,
  };
  const between = [tagSpellings, authorSpellings, sourceSpellings, menuTargets].flatMap((check) => check(input));
  const all = [...diagnostics, ...parsed.flatMap((one) => one.diagnostics), ...between];
  return { files, settings, articles, errors: all.filter(({ severity }) => severity === 'error') };
}

/** Without the line: rows above may have gone. */
function keyOf({ file, message, params }: Diagnostic): string {
  return JSON.stringify([file, message, params]);
}

/** A feed that is there no more leads to the feed of the list that has its articles, every other page to that list. */
function movedAddresses(
  before: Loaded,
  after: Loaded,
  { renaming, slug, now, pages }: { renaming: Renaming; slug: string; now: number; pages: Edition['pages'] },
): AddressMove[] {
  const kept = pageSetOf(after, now, pages);
  const { kind, from, target } = renaming;
  const old = [...new Set([from.slug, target?.slug ?? from.slug])].map((one) => listAddress(kind, one));
  const list = listAddress(kind, slug);
  return [...pageSetOf(before, now, pages)].flatMap((address) => {
    const home = kept.has(address) ? undefined : old.find((one) => address.includes(one));
    if (home === undefined) return [];
    const same = address.replace(home, list);
    return [{ from: address, to: /\.(?:xml|json)$/.test(same) && kept.has(same) ? same : list }];
  });
}

/** Every address that has a page or feed of its own. */
function pageSetOf({ settings, articles }: Loaded, now: number, pages: Edition['pages']): Set<string> {
  const edition = { settings: { ...settings, redirects: [] }, articles, pages, assets: [] };
  return new Set(expectedAddresses({ edition, now, drafts: false }));
}

function changesOf(before: readonly ContentFile[], after: readonly ContentFile[]): FileChange[] {
  return after.flatMap((file, index) => {
    const text = before[index]?.text ?? '';
    return text === file.text ? [] : [{ ...file, before: text }];
  });
}

function settingsChanges(before: ContentFiles['settings'], after: ContentFiles['settings']): FileChange[] {
  return Object.entries(after).flatMap(([name, text]) => {
    const old = Object.entries(before).find(([other]) => other === name)?.[1] ?? '';
    return text === undefined || text === old ? [] : [{ path: `${name}.yaml`, text, before: old }];
  });
}
