import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { Said } from '#messages/message.ts';
import { says } from '#messages/says.ts';
import type { QuoteConverter } from '../create-quote-converter.ts';
import type { SourcePosition } from '../imported-article.ts';
import type { FoundPicture, LeftOut } from '../write/left-out.ts';

/** Options of the converter of items. */
export interface ConvertOptions {
  /** The source's name, for reports. */
  readonly file: string;
  /** Returns the section of this site for a category's name in the source. */
  readonly toSection: (name: string) => string | undefined;
  readonly defaultSection?: string | undefined;
  readonly defaultDate?: string | undefined;
  /** IANA zone of dates without one; the site's where it is not given. */
  readonly timeZone?: string | undefined;
  readonly quotes: QuoteConverter;
  /** Names of authors, for the names and logins of the source. */
  readonly authorMap?: ReadonlyMap<string, string>;
  /** Returns one spelling for all that are equal. */
  readonly toTag?: (name: string) => string;
  /** Returns the picture of an address, where the source brought it. */
  readonly findPicture?: ((address: string) => FoundPicture | undefined) | undefined;
  /** Returns the address here of an article's old address. */
  readonly resolveLink?: ((address: string) => string | undefined) | undefined;
}

/** Pictures a warning names, so that it stays one line. */
const MAX_NAMED = 20;

/** Returns a warning for all that was left out of one body, with the addresses of its pictures. */
export function reportLeftOut({ pictures, dropped, links }: LeftOut, position: SourcePosition): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (pictures.length > 0) {
    const names = pictures.slice(0, MAX_NAMED).join(' ');
    const more = pictures.length - MAX_NAMED;
    const said = more > 0 ? says('picture-left-out/more', { names, more }) : says('picture-left-out', { names });
    diagnostics.push({ ...position, severity: 'warning', ...said });
  }
  if (dropped.length > 0) {
    const said = says('element-left-out', { names: [...new Set(dropped)] });
    diagnostics.push({ ...position, severity: 'warning', ...said });
  }
  if (links.length > 0) {
    const names = [...new Set(links.map((link) => link.replace(/^source:\//, '')))].slice(0, MAX_NAMED).join(' ');
    diagnostics.push({ ...position, severity: 'warning', ...says('link-left-out', { names }) });
  }
  return diagnostics;
}

/** Returns the fault of an item without a body: because it has none, or because it cannot be read. */
export function bodyError(
  subject: Said,
  { refused }: { readonly refused?: Said | undefined },
  position: SourcePosition,
): Diagnostic {
  return refused === undefined
    ? { ...position, severity: 'error', ...says('body-missing', { subject }) }
    : { ...position, severity: 'error', ...says('body-unreadable', { subject, cause: refused }) };
}

/** Returns the warning for an article whose categories are no section of this site. */
export function sectionWarning(categories: readonly string[], position: SourcePosition): Diagnostic {
  const [first = 'NAME'] = categories;
  return { ...position, severity: 'warning', ...says('section-unknown/source', { names: categories, first }) };
}
