import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { describeError, UsageError } from '../errors.ts';
import type { RequestBody } from './exchange.ts';
import type { Upload } from './files.ts';

/** An upload as a request body of its own. */
export function rawBody(upload: Upload, mediaType: string): RequestBody {
  return { mediaType, size: upload.size, open: () => content(upload) };
}

/** An upload as the part `file` of a multipart form, with its length known beforehand. */
export function multipartBody(upload: Upload): RequestBody {
  const boundary = `vlmrun-${randomUUID()}`;
  const head = Buffer.from(
    `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${escapeName(upload.name)}"\r\n` +
      `Content-Type: ${upload.mediaType.replace(/[^\x20-\x7e]/g, '')}\r\n\r\n`,
  );
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
  return {
    mediaType: `multipart/form-data; boundary=${boundary}`,
    size: head.length + upload.size + tail.length,
    async *open() {
      yield head;
      yield* content(upload);
      yield tail;
    },
  };
}

// Exactly as many bytes as announced, or an error: a file that changes meanwhile must not be cut or padded in silence.
async function* content(upload: Upload): AsyncGenerator<Uint8Array> {
  if (upload.bytes !== undefined) {
    yield upload.bytes;
    return;
  }
  let sent = 0;
  try {
    for await (const chunk of createReadStream(upload.path, { highWaterMark: 256 * 1024 })) {
      sent += (chunk as Buffer).length;
      if (sent > upload.size) break;
      yield chunk as Buffer;
    }
  } catch (error) {
    throw new UsageError(`${upload.name}: could not be read for the upload: ${describeError(error)}`, { cause: error });
  }
  if (sent !== upload.size)
    throw new UsageError(`${upload.name}: changed while it was uploaded: expected ${upload.size} bytes.`);
}

// As browsers do it (WHATWG HTML, multipart/form-data encoding algorithm).
function escapeName(name: string): string {
  return name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
