/** What the header of a file tells; pixels and ms. */
export interface MediaFacts {
  readonly format?:
    | 'png'
    | 'jpeg'
    | 'gif'
    | 'webp'
    | 'bmp'
    | 'tiff'
    | 'pdf'
    | 'mp4'
    | 'mov'
    | 'webm'
    | 'wav'
    | 'mp3'
    | 'ply'
    | 'zip';
  readonly width?: number;
  readonly height?: number;
  readonly durationMs?: number;
}
