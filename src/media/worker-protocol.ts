/** Work for the worker. `side` is the most pixels of the longer side. */
export type MediaJob =
  | { readonly kind: 'pdf'; readonly bytes: Uint8Array; readonly pages: readonly number[]; readonly side: number }
  | { readonly kind: 'image'; readonly bytes: Uint8Array; readonly mediaType: string; readonly side: number };

/** A page or an image, encoded. */
export interface RenderedPicture {
  /** From 0. */
  readonly page: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface MediaResult {
  readonly pageCount: number;
  readonly pictures: readonly RenderedPicture[];
}
