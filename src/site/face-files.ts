/** A file that the build made for the newspaper's face: its address without base, its size in pixels. */
export interface FaceFile {
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** Pictures of the newspaper's own, as the build has made them. */
export interface FaceFiles {
  readonly nameplate?: { readonly light: FaceFile; readonly dark?: FaceFile; readonly alt: string };
  readonly icons?: FaceIcons;
}

export interface FaceIcons {
  /** The drawing itself, where the source is one. */
  readonly svg?: FaceFile;
  /** On the ground of the paper, for home screens of Apple. */
  readonly apple: FaceFile;
  readonly small: FaceFile;
  readonly large: FaceFile;
  /** Within the circle that other systems cut out. */
  readonly maskable: FaceFile;
}

/** Returns the address of the large icon: the newspaper's own, else ours. */
export function largeIcon({ files }: { readonly files?: FaceFiles | undefined }): string {
  return files?.icons?.large.address ?? '/icon-512.png';
}
