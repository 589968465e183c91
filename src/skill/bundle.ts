/** A file of a bundle. */
export interface BundleEntry {
  /** Relative to the skill directory, with `/`. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** The zip of a skill: the same directory gives the same bytes on every system. */
export interface Bundle {
  /** Hex SHA-256 over length-prefixed paths and contents, in path order. Names what was tested and published. */
  readonly digest: string;
  readonly zip: Uint8Array;
  /** Hex MD5 of `zip`, for the platform's look-up by content (`GET /files/hash/{md5}`). */
  readonly md5: string;
  /** `<name>_<first 8 hex of the digest>.zip`, with anything outside `A-Za-z0-9._-` as `_`. */
  readonly fileName: string;
  readonly entries: readonly BundleEntry[];
  /** What was left out, and why. */
  readonly excluded: readonly { readonly path: string; readonly reason: string }[];
  /** Bytes of all entries together. */
  readonly contentBytes: number;
}
