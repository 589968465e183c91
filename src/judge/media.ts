/** What the header of a file tells; pixels and ms. */
export interface MediaFacts {
  /** `png`, `jpeg`, `gif`, `webp`, `bmp`, `tiff`, `pdf`, `mp4`, `mov`, `m4a`, `webm`, `wav`, `mp3`, `ogg`, `flac`, `ply`, `zip`. */
  readonly format?: string;
  readonly width?: number;
  readonly height?: number;
  readonly durationMs?: number;
}
