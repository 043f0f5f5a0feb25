import { resolveContentPath } from '#articles/content-path.ts';
import { createLinkIndex, type LinkIndex } from '#articles/link-index.ts';
import { editionLinkIndex } from '#lists/edition-link-index.ts';
import { listAddress } from '#lists/list-kinds.ts';
import { pageAddresses } from '#lists/page-addresses.ts';
import type { CheckInput } from './check-input.ts';

/** The link targets, shared by all rules about links. */
export interface LinkTargets {
  readonly links: LinkIndex;
  /** Whether a broken link may be caused by another file's error. */
  maybeValid(written: string, fromFile: string): boolean;
}

/** Creates the link targets for a content folder. */
export function createLinkTargets(input: CheckInput): LinkTargets {
  return { links: editionLinkIndex(input), maybeValid: createMaybeValid(input) };
}

function createMaybeValid({ edition, faulty, faultyPages, incomplete }: CheckInput): LinkTargets['maybeValid'] {
  const articles = faulty.map(({ article }) => article);
  const lists = { published: articles, present: articles, pages: faultyPages };
  const addresses = pageAddresses({ ...edition.settings, redirects: [] }, lists);
  const links = createLinkIndex({ articles, unpublished: [], addresses, anchors: new Map() });
  return (written, fromFile) => {
    const path = written.replace(/#.*$/, '');
    if (path.startsWith('/') && incomplete.includes('redirects')) return true;
    if (path.startsWith(listAddress('section')) && incomplete.includes('sections')) return true;
    if (articles.length + faultyPages.length === 0) return false;
    const name = path.split('/').findLast((step) => step !== '') ?? path;
    return (
      links.find(path, fromFile) !== undefined ||
      links.find(name, fromFile) !== undefined ||
      faultyPages.some(({ file }) => file === resolveContentPath(fromFile, path)) ||
      // Lists that every site has are in the other index: a match here depends on a file with errors.
      !('error' in links.resolve({ written: path }, fromFile))
    );
  };
}
