import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { QuoteConverter } from '../create-quote-converter.ts';
import type { SourcePosition } from '../imported-article.ts';
import type { FoundPicture, LeftOut } from '../write/left-out.ts';

/** What the converter of items is told. */
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
    const named = pictures.slice(0, MAX_NAMED).join(' ');
    const more = pictures.length > MAX_NAMED ? ` and ${pictures.length - MAX_NAMED} more` : '';
    const message = `Pictures are not in the source, and were left out: ${named}${more}. Give the folder that holds them with --media, or save them in content/pictures and write them in.`;
    diagnostics.push({ ...position, severity: 'warning', rule: 'picture-left-out', message });
  }
  if (dropped.length > 0) {
    const message = `Left out with all they hold: ${[...new Set(dropped)].join(', ')}. Write in what readers need.`;
    diagnostics.push({ ...position, severity: 'warning', rule: 'element-left-out', message });
  }
  if (links.length > 0) {
    const named = [...new Set(links.map((link) => link.replace(/^source:\//, '')))].slice(0, MAX_NAMED).join(' ');
    const message = `Links lead nowhere here, and their words alone were kept: ${named}. Write the address of the article or page.`;
    diagnostics.push({ ...position, severity: 'warning', rule: 'link-left-out', message });
  }
  return diagnostics;
}

/** Returns the fault of an item without a body: because it has none, or because it cannot be read. */
export function bodyError(
  subject: string,
  { refused }: { readonly refused?: string | undefined },
  position: SourcePosition,
): Diagnostic {
  return refused === undefined
    ? { ...position, severity: 'error', rule: 'body-missing', message: `${subject} has no text. It is passed over.` }
    : { ...position, severity: 'error', rule: 'body-unreadable', message: `${subject} cannot be read. ${refused}` };
}

/** Returns the warning for an article whose categories are no section of this site. */
export function sectionWarning(categories: readonly string[], position: SourcePosition): Diagnostic {
  const [first = 'NAME'] = categories;
  const message = `No section is known for "${categories.join(', ')}". Give --section-map "${first}=SECTION" or --default-section.`;
  return { ...position, severity: 'warning', rule: 'section-unknown', message };
}
