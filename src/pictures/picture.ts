/** A picture of the content folder in the sizes a page may ask for. Each file is named by the checksum of its bytes. */
export interface PreparedPicture {
  /** Pixels of the widest size. */
  readonly width: number;
  readonly height: number;
  /** One JPEG for browsers and feed readers that know nothing newer; at most 1200 wide. */
  readonly fallback: PictureFile;
  /** In order of preference: AVIF, then WebP; each from narrow to wide. */
  readonly formats: readonly { readonly type: string; readonly files: readonly PictureFile[] }[];
  /** Whether its formats move; the fallback never does. */
  readonly moves?: boolean;
}

export interface PictureFile {
  /** Name in the folder of pictures: `1f3a9c0d2b47-800.avif`. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** Where the site keeps its pictures. */
export const PICTURE_ADDRESS = '/_pictures/';

/** Folder of prepared pictures inside the cache. */
export const PICTURE_FOLDER = 'pictures';

/** Returns the names of all files of a picture. */
export function pictureFiles({ fallback, formats }: PreparedPicture): string[] {
  return [fallback.name, ...formats.flatMap(({ files }) => files.map(({ name }) => name))];
}
