import type { Analyzer } from '#arabic/analyze.ts';
import type { EditionMoment } from '#articles/edition.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { OpenPart } from '#markdown/body.ts';
import type { PreparedPicture } from '#pictures/picture.ts';
import type { ShareImage } from '#pictures/share-card.ts';
import type { RelatedMemory } from '#related/related-memory.ts';
import type { BodyStore } from './body-store.ts';
import type { ContentKeys } from './published-keys.ts';

/** An edition at the start of a build: the input of all pages. */
export interface EditionSnapshot extends EditionMoment {
  /** Digest of the names, sizes and times of its files. */
  readonly stamp: string;
  /** Bodies by article file, loaded on demand. */
  readonly bodies: BodyStore;
  /** Parts of bodies that are resolved at render time, by article file; only articles that have any. */
  readonly openParts: ReadonlyMap<string, readonly OpenPart[]>;
  /** Related lists that were made before. */
  readonly relatedMemory?: RelatedMemory | undefined;
  /** Everything that was reported about the content. */
  readonly diagnostics: readonly Diagnostic[];
  /** Prepared pictures by path inside the content folder. */
  readonly pictures: Readonly<Record<string, PreparedPicture>>;
  /** Share images by the keys of their cards; undefined in `astro dev`, which draws them on request. */
  readonly shareImages?: ReadonlyMap<string, ShareImage> | undefined;
  /** Cache keys of the articles and pages that go out, by file. */
  readonly keys: ContentKeys;
  /** Files with errors that do not go out; their version published last may stay. */
  readonly held: readonly { readonly file: string; readonly stays?: string | undefined }[];
  /** Id and address of articles that were published and are missing now, because they are held back. */
  readonly missing: readonly (readonly [id: string, address: string])[];
  /** The analysis of its texts: related articles and search share the words it has seen. */
  readonly analyzer: Analyzer;
}
