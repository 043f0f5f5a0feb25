import { type AddressBook, createAddressBook } from '#articles/address-book.ts';
import { resolveContentPath } from '#articles/content-path.ts';
import { editionAddressBook } from '#lists/edition-address-book.ts';
import { listAddress } from '#lists/list-kinds.ts';
import { pageAddresses } from '#lists/page-addresses.ts';
import type { CheckInput } from './check-input.ts';

/** Where links lead, asked by every rule about a link; made once. */
export interface LinkTargets {
  readonly book: AddressBook;
  /** Says whether a link may well be good once the faults of other files are mended. */
  excused(written: string, fromFile: string): boolean;
}

/** Returns where the links of these files lead. */
export function createLinkTargets(input: CheckInput): LinkTargets {
  return { book: editionAddressBook(input), excused: createExcuse(input) };
}

function createExcuse({ edition, faulty, faultyPages, incomplete }: CheckInput): LinkTargets['excused'] {
  const articles = faulty.map(({ article }) => article);
  const lists = { published: articles, present: articles, pages: faultyPages };
  const addresses = pageAddresses({ ...edition.settings, redirects: [] }, lists);
  const book = createAddressBook({ articles, unpublished: [], addresses, anchors: new Map() });
  return (written, fromFile) => {
    const path = written.replace(/#.*$/, '');
    if (path.startsWith('/') && incomplete.includes('redirects')) return true;
    if (path.startsWith(listAddress('section')) && incomplete.includes('sections')) return true;
    if (articles.length + faultyPages.length === 0) return false;
    const name = path.split('/').findLast((step) => step !== '') ?? path;
    return (
      book.find(path, fromFile) !== undefined ||
      book.find(name, fromFile) !== undefined ||
      faultyPages.some(({ file }) => file === resolveContentPath(fromFile, path)) ||
      // The lists every site has are in the other book: what is found here is there only through a faulty file.
      !('fault' in book.resolve({ written: path }, fromFile))
    );
  };
}
