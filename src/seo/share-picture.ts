/** A picture as metadata name it: whole address, pixels, what it shows. */
export interface SharePicture {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  /** MIME type. */
  readonly type: string;
  readonly alt: string;
}
