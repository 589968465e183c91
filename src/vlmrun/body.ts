/** Thrown when a reply holds more bytes than its reader accepts. */
export class ReplyTooLarge extends Error {
  override readonly name = 'ReplyTooLarge';
}

/**
 * The body of a reply, never more than `maxBytes` of it in memory. Throws `ReplyTooLarge`, or whatever the connection
 * throws when it breaks.
 */
export async function readBody(response: Response, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bodyOf(response, maxBytes)) {
    size += chunk.byteLength;
    chunks.push(chunk);
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, size);
}

/** Takes the bytes of a reply as they come. */
export interface ByteSink {
  /** Called before the first byte of every attempt: what an earlier one has written is void. */
  begin(): Promise<void>;
  write(chunk: Uint8Array): Promise<void>;
  /** Called after the last byte. */
  end(): Promise<void>;
}

/** Hands the body of a reply to a sink. Throws as `readBody` does, and what the sink throws. */
export async function pourBody(response: Response, maxBytes: number, sink: ByteSink): Promise<void> {
  await sink.begin();
  for await (const chunk of bodyOf(response, maxBytes)) await sink.write(chunk);
  await sink.end();
}

async function* bodyOf(response: Response, maxBytes: number): AsyncGenerator<Uint8Array> {
  const declared = Number(response.headers.get('content-length') ?? Number.NaN);
  const encoded = response.headers.has('content-encoding');
  if (declared > maxBytes && !encoded) {
    await response.body?.cancel();
    throw new ReplyTooLarge(`the reply is larger than ${maxBytes} bytes`);
  }
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    // Leaving the loop cancels the stream.
    if (size > maxBytes) throw new ReplyTooLarge(`the reply is larger than ${maxBytes} bytes`);
    yield chunk;
  }
}
