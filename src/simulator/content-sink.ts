import { createHash } from 'node:crypto';

const MAX_KEPT_BYTES = 64 * 1024 * 1024;

/** A file's content as far as the platform needs it: hashes, size, and the bytes of a zip (a skill may be made of it). */
export interface Content {
  readonly sha256: string;
  readonly md5: string;
  readonly bytes: number;
  readonly zip?: Uint8Array;
}

/** Takes a file's bytes as they arrive; keeps them only as long as they look like a zip of at most 64 MiB. */
export class ContentSink {
  readonly #sha256 = createHash('sha256');
  readonly #md5 = createHash('md5');
  #kept: Buffer[] | undefined = [];
  #bytes = 0;

  write(chunk: Buffer): void {
    this.#sha256.update(chunk);
    this.#md5.update(chunk);
    this.#bytes += chunk.length;
    // A copy, because the chunk may be a view on a larger buffer of the connection.
    this.#kept?.push(Buffer.from(chunk));
    if (this.#bytes > MAX_KEPT_BYTES || (this.#bytes >= 4 && !this.#looksLikeZip())) this.#kept = undefined;
  }

  end(): Content {
    const zip = this.#kept && this.#bytes >= 4 ? Buffer.concat(this.#kept) : undefined;
    return {
      sha256: this.#sha256.digest('hex'),
      md5: this.#md5.digest('hex'),
      bytes: this.#bytes,
      ...(zip === undefined ? {} : { zip }),
    };
  }

  #looksLikeZip(): boolean {
    let [first] = this.#kept ?? [];
    if (first && first.length < 4) {
      first = Buffer.concat(this.#kept ?? []);
      this.#kept = [first];
    }
    return first?.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004';
  }
}
