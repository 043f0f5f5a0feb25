import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { SaidByRule } from '#messages/says.ts';
import type { NamedSource } from '../to-sources.ts';

/** A picture as a source names it; all words as HTML. */
export interface SourcePicture {
  /** Its address on the old site, or its path in the source. */
  readonly address: string;
  readonly alt?: string | undefined;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
}

/** Why something that was not public, or not yet, is written as a draft. */
export type Unpublished = 'draft' | 'private' | 'password' | 'summary' | 'status';

/** One article of any source in its own words, before anything is converted. */
export interface SourceItem {
  readonly line: number;
  /** What it is called in messages. */
  readonly noun: 'item' | 'post' | 'page' | 'message' | 'row';
  /** Returns its id, given its headline and its Markdown where the source has none. */
  readonly id: (title: string, markdown: () => string) => string;
  /** HTML, as a rule of one line. */
  readonly title: string;
  readonly html: string;
  /** Older blogs separate paragraphs with blank lines instead of `<p>`. */
  readonly blankLinesSeparateParagraphs?: boolean;
  /** What may be its date, the best first; of several the first that is one. */
  readonly dates: readonly unknown[];
  readonly updated?: unknown;
  /** HTML. */
  readonly authors?: readonly string[];
  /** Logins of those who wrote it, where no name is known. */
  readonly logins?: readonly string[];
  /** Names of which one may be a section here; the others become tags. */
  readonly categories?: readonly string[];
  /** Names of which one may be a section here, and which say nothing else: of folders. */
  readonly sectionHints?: readonly string[];
  readonly tags?: readonly string[];
  /** HTML. */
  readonly summary?: string;
  readonly sources?: readonly (NamedSource & { readonly url?: string })[];
  readonly unpublished?: Unpublished | undefined;
  readonly slug?: string | undefined;
  /** Its address on the old site. */
  readonly link?: string | undefined;
  /** More addresses that led to it: whole, or paths. */
  readonly aliases?: readonly string[];
  /** By what other files of the source name it. */
  readonly sourceKeys?: readonly string[];
  /** `ar`, `en`; undefined where the source does not tell. */
  readonly language?: string | undefined;
  /** A standalone page (about us) goes to `content/pages`. */
  readonly isPage?: boolean;
  readonly picture?: SourcePicture | undefined;
  /** Addresses of audio and video that belong to it. */
  readonly enclosures?: readonly string[];
  /** What a person should know of it that the converter cannot see; without file and line. */
  readonly notes?: readonly SaidByRule[];
  readonly breaking?: boolean;
}

/** What a reader of a source yields, in the order of the source. */
export type SourceRecord =
  | { readonly item: SourceItem }
  | { readonly diagnostic: Diagnostic }
  /** What is no article and is only counted, by its kind. */
  | { readonly skipped: string };

/** One file of a source: named on the command line, or inside a folder or archive. */
export interface SourceFile {
  /** As shown in reports. */
  readonly name: string;
  /** Path inside its folder or archive, `/` between folders. */
  readonly path: string;
  /** Where it was fetched. */
  readonly address?: string | undefined;
  /** Bytes, as far as known before reading. */
  readonly size: number;
  /** Reads it, as often as asked. */
  bytes(): AsyncIterable<Uint8Array>;
}

/** A file that a reader was chosen for. */
export interface SourceInput {
  readonly file: SourceFile;
  /** Its text, decoded, piece by piece. */
  chunks(): AsyncIterable<string>;
  /** Its whole text. Throws a SourceError above the limit for files that are read as one. */
  text(): Promise<string>;
  /** Other files of its folder or archive, by path. */
  readonly siblings: ReadonlyMap<string, SourceFile>;
  /** Returns the whole text of a sibling, and takes it as read. */
  textOf(path: string): Promise<string | undefined>;
  /** IANA zone of dates without one. */
  readonly timeZone?: string | undefined;
}
