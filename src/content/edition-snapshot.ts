import type { EditionMoment } from '#articles/edition.ts';
import type { OpenPart } from '#markdown/body.ts';
import type { PreparedPicture } from '#pictures/picture.ts';
import type { BodyStore } from './body-store.ts';

/** An edition as it was when a build began: all that pages are made from. */
export interface EditionSnapshot extends EditionMoment {
  /** Names, sizes and times of the files it was read from. */
  readonly stamp: string;
  /** Bodies by article file, each read when it is asked for. */
  readonly bodies: BodyStore;
  /** Parts of bodies that are no finished HTML, by article file; only where there are any. */
  readonly openParts: ReadonlyMap<string, readonly OpenPart[]>;
  /** Prepared pictures by path inside the content folder. */
  readonly pictures: Readonly<Record<string, PreparedPicture>>;
}
