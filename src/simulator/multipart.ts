import type { Readable } from 'node:stream';

/** Head of a part of a `multipart/form-data` body (RFC 7578). */
export interface PartHead {
  readonly name: string;
  readonly filename?: string;
  readonly contentType?: string;
}

/** Receives a body part by part; bytes come in the order of the wire and are not kept by the parser. */
export interface PartSink {
  begin(head: PartHead): void;
  data(chunk: Buffer): void;
}

const MAX_HEAD_BYTES = 16 * 1024;

/** The boundary of a content type, or undefined when it is no multipart form. */
export function boundaryOf(contentType: string | undefined): string | undefined {
  const match = /^multipart\/form-data\s*;.*?\bboundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType ?? '');
  return match?.[1] ?? match?.[2];
}

/** Reads a multipart body as a stream. Returns false when the body is malformed or ends early. */
export async function readMultipart(stream: Readable, boundary: string, sink: PartSink): Promise<boolean> {
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  // The first delimiter has no line break before it; one in front makes all of them alike.
  let pending: Buffer = Buffer.from('\r\n');
  let state: 'preamble' | 'head' | 'data' | 'end' | 'malformed' = 'preamble';
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    if (state === 'end' || state === 'malformed') continue;
    pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
    for (let progress = true; progress; ) {
      progress = false;
      if (state === 'preamble' || state === 'data') {
        const at = pending.indexOf(delimiter);
        // What follows a delimiter says whether it was the last one: two more bytes are needed.
        const whole = at >= 0 && pending.length >= at + delimiter.length + 2;
        const end = at >= 0 ? at : Math.max(0, pending.length - delimiter.length + 1);
        if (state === 'data' && end > 0) sink.data(pending.subarray(0, end));
        pending = pending.subarray(end);
        if (!whole) break;
        const tail = pending.subarray(delimiter.length, delimiter.length + 2).toString('latin1');
        pending = pending.subarray(delimiter.length + 2);
        state = tail === '--' ? 'end' : tail === '\r\n' ? 'head' : 'malformed';
        progress = state === 'head';
      } else if (state === 'head') {
        const end = pending.indexOf('\r\n\r\n');
        if (end < 0) {
          if (pending.length > MAX_HEAD_BYTES) state = 'malformed';
          break;
        }
        const head = parseHead(pending.subarray(0, end).toString('utf8'));
        pending = pending.subarray(end + 4);
        if (head) sink.begin(head);
        state = head ? 'data' : 'malformed';
        progress = head !== undefined;
      }
    }
  }
  return state === 'end';
}

function parseHead(text: string): PartHead | undefined {
  const lines = text.split('\r\n');
  const disposition = lines.find((line) => /^content-disposition:\s*form-data\b/i.test(line));
  const name = /;\s*name="((?:[^"\\]|\\.)*)"/i.exec(disposition ?? '')?.[1];
  if (name === undefined) return undefined;
  const filename = /;\s*filename="((?:[^"\\]|\\.)*)"/i.exec(disposition ?? '')?.[1];
  const contentType = lines.map((line) => /^content-type:\s*(.*)$/i.exec(line)?.[1]).find((type) => type !== undefined);
  return {
    name,
    ...(filename === undefined ? {} : { filename: filename.replace(/%22/g, '"').replace(/%0D%0A/gi, ' ') }),
    ...(contentType === undefined ? {} : { contentType }),
  };
}
