/** A picture in metadata: absolute address, pixels, description. */
export interface SharePicture {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  /** MIME type. */
  readonly type: string;
  readonly alt: string;
}
