import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { QuoteConverter } from '../create-quote-converter.ts';
import type { ImportedArticle, SourcePosition } from '../imported-article.ts';

/** What the importers of whole archives are told. */
export interface ArchiveOptions {
  /** The source's name, for reports. */
  readonly file: string;
  /** Returns the section of this site for a category's name in the source. */
  readonly toSection: (name: string) => string | undefined;
  readonly defaultSection?: string | undefined;
  /** IANA zone of dates without one; the site's where it is not given. */
  readonly timeZone?: string | undefined;
  readonly quotes: QuoteConverter;
}

export interface ImportedArchive {
  readonly articles: readonly ImportedArticle[];
  readonly diagnostics: readonly Diagnostic[];
  /** What was passed over and is no article, by its kind: `attachment 12`. */
  readonly skipped: ReadonlyMap<string, number>;
}

/** Pictures a warning names, so that it stays one line. */
const MAX_NAMED = 20;

/** Returns a warning for all that was left out of one body, with the addresses of its pictures. */
export function reportLeftOut(
  { pictures, dropped }: { readonly pictures: readonly string[]; readonly dropped: readonly string[] },
  position: SourcePosition,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (pictures.length > 0) {
    const named = pictures.slice(0, MAX_NAMED).join(' ');
    const more = pictures.length > MAX_NAMED ? ` and ${pictures.length - MAX_NAMED} more` : '';
    const message = `Pictures are not fetched, and were left out: ${named}${more}. Save them in content/pictures and write them in.`;
    diagnostics.push({ ...position, severity: 'warning', rule: 'picture-left-out', message });
  }
  if (dropped.length > 0) {
    const message = `Left out with all they hold: ${[...new Set(dropped)].join(', ')}. Write in what readers need.`;
    diagnostics.push({ ...position, severity: 'warning', rule: 'element-left-out', message });
  }
  return diagnostics;
}

/** Returns the fault of an item without a body: because it has none, or because it cannot be read. */
export function bodyError(
  subject: string,
  { refused }: { readonly refused?: string },
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
