import type { Article } from '#articles/article.ts';
import { newestFirst } from '#articles/order.ts';
import type { StaticPage } from '#articles/static-page.ts';
import type { EarlierVersion } from '#content/earlier-version.ts';
import type { LoadedEdition } from '#content/load-edition.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { normalPath } from '#site/redirect.ts';

/** A file with errors that a build leaves out. */
export interface HeldFile {
  readonly file: string;
  /** Where the version stands that was published last, and stays. */
  readonly stays?: string | undefined;
}

/** A content folder without its faulty files. */
export interface HeldContent<Checked> {
  readonly checked: Checked;
  readonly held: readonly HeldFile[];
  /** Id and address of published articles whose page cannot stay, since no version of them is at hand. */
  readonly missing: readonly (readonly [id: string, address: string])[];
  /** What is wrong with the others once those are left out: it was not wrong before. */
  readonly causes: readonly Diagnostic[];
}

interface CheckedEdition {
  readonly loaded: LoadedEdition;
  readonly diagnostics: readonly Diagnostic[];
}

/** Articles and pages can be left out; a newspaper without its settings cannot be built. */
const HOLDABLE = /^(?:articles|pages)\/.+\.md$/i;

/**
 * Leaves out the articles and pages that have errors. Of each, the version that was published last goes out in its
 * place, if there is one without errors beside the others; what depends on a file that is left out is left out too.
 * Returns undefined where an error is in no such file. `recheck` checks an edition again.
 */
export async function holdBack<Checked extends CheckedEdition>(
  found: Checked,
  recheck: (loaded: LoadedEdition) => Promise<Checked>,
): Promise<HeldContent<Checked> | undefined> {
  const { loaded } = found;
  const held = new Map<string, EarlierVersion | undefined>();
  let checked: Checked = found;
  const causes: Diagnostic[] = [];
  let missing: HeldContent<Checked>['missing'] = [];
  for (;;) {
    const errors = checked.diagnostics.filter(({ severity }) => severity === 'error');
    const isFirst = checked === found;
    missing = isFirst ? [] : errors.flatMap(lostAddress);
    // What is missing now was not missing before files were left out.
    const files = new Set(errors.flatMap((error) => (!isFirst && isLost(error) ? [] : [error.file ?? ''])));
    if (files.size === 0) break;
    if (!isFirst) causes.push(...errors.filter((error) => !isLost(error)));
    for (const file of files) {
      if (!HOLDABLE.test(file) || (held.has(file) && held.get(file) === undefined)) return undefined;
      held.set(file, held.has(file) ? undefined : usable(loaded.earlier(file), loaded, file));
    }
    checked = await recheck(without(loaded, held));
  }
  return {
    checked,
    missing,
    causes,
    held: [...held]
      .map(([file, version]) => ({ file, stays: version?.article?.permalink ?? version?.page?.permalink }))
      .sort((a, b) => (a.file < b.file ? -1 : 1)),
  };
}

/**
 * An article of a section that is gone has no place in the newspaper; and of one that its editor withdraws no earlier
 * version may stay, whatever else is wrong with the file.
 */
function usable(
  version: EarlierVersion | undefined,
  { edition, faulty }: LoadedEdition,
  file: string,
): EarlierVersion | undefined {
  const now = [...edition.articles, ...faulty.map(({ article }) => article)].find((article) => article.file === file);
  if (now?.withdrawn !== undefined) return undefined;
  const section = version?.article?.section;
  return section === undefined || edition.settings.sections.some(({ slug }) => slug === section) ? version : undefined;
}

function isLost({ rule }: Diagnostic): boolean {
  return rule === 'address-removed';
}

function lostAddress(diagnostic: Diagnostic): (readonly [string, string])[] {
  const { id, address } = diagnostic.params ?? {};
  return isLost(diagnostic) && typeof id === 'string' && typeof address === 'string' ? [[id, address]] : [];
}

function without(loaded: LoadedEdition, held: ReadonlyMap<string, EarlierVersion | undefined>): LoadedEdition {
  const { edition, faulty, faultyPages, openParts, bodies } = loaded;
  const versions = [...held.values()].filter((version) => version !== undefined);
  const isHeld = ({ file }: { readonly file: string }): boolean => held.has(file);
  const pages: StaticPage[] = versions.flatMap(({ page }) => page ?? []);
  const articles: Article[] = versions.flatMap(({ article }) => article ?? []);
  const kept = new Set([...articles, ...pages].map(({ permalink }) => permalink));
  const gone = [
    ...edition.articles.filter(isHeld),
    ...edition.pages.filter(isHeld),
    ...faulty.map(({ article }) => article).filter(isHeld),
    ...faultyPages.filter(isHeld),
  ].filter(({ permalink }) => !kept.has(permalink));
  const dead = new Set(gone.map(({ permalink }) => normalPath(permalink)));
  const openBodies = new Map(openParts);
  for (const [file, version] of held) {
    openBodies.delete(file);
    if (version?.article !== undefined) openBodies.set(file, version.openParts);
  }
  return {
    ...loaded,
    edition: {
      ...edition,
      settings: {
        ...edition.settings,
        redirects: edition.settings.redirects.filter(({ to }) => !dead.has(normalPath(to))),
      },
      articles: [...edition.articles.filter((article) => !isHeld(article)), ...articles].sort(newestFirst),
      pages: [...edition.pages.filter((page) => !isHeld(page)), ...pages].sort((a, b) => (a.file < b.file ? -1 : 1)),
    },
    faulty: faulty.filter(({ article }) => !isHeld(article)),
    faultyPages: faultyPages.filter((page) => !isHeld(page)),
    openParts: openBodies,
    bodies: {
      get: (file) => held.get(file)?.body() ?? bodies.get(file),
      key: (file) => (held.has(file) ? undefined : bodies.key(file)),
      textKey: (file) => (held.has(file) ? undefined : bodies.textKey(file)),
    },
    diagnostics: loaded.diagnostics.filter(({ file = '' }) => !held.has(file)),
    keys: new Map([...loaded.keys].flatMap(([file, key]) => keyOf(file, key, held))),
  };
}

function keyOf(file: string, key: string, held: ReadonlyMap<string, EarlierVersion | undefined>): [string, string][] {
  if (!held.has(file)) return [[file, key]];
  const version = held.get(file);
  return version === undefined ? [] : [[file, version.key]];
}
