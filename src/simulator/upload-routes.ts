import { ContentSink } from './content-sink.ts';
import { Fields } from './fields.ts';
import { fileResponse, purposes } from './file-store.ts';
import { type Platform, type Route, timestamp } from './platform.ts';
import { json, type Reply, refusal } from './reply.ts';
import { discardBody, jsonBody, type SimulatedRequest } from './request.ts';

const contentTypes: Readonly<Record<string, string>> = {
  bmp: 'image/bmp',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  mov: 'video/quicktime',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  pdf: 'application/pdf',
  png: 'image/png',
  tiff: 'image/tiff',
  wav: 'audio/wav',
  webp: 'image/webp',
  zip: 'application/zip',
};

/** Presigned uploads: announce, PUT to the storage host, verify. */
export const uploadRoutes: readonly Route[] = [
  { operation: 'POST /files/presigned-url', access: 'key', limited: true, handle: announce },
  { operation: 'GET /files/verify-upload/{id}', access: 'key', limited: true, handle: verify },
  { operation: 'PUT //uploads/{id}', access: 'none', limited: false, handle: put },
];

async function announce(platform: Platform, request: SimulatedRequest): Promise<Reply> {
  const fields = new Fields(await jsonBody(request), ['body']);
  fields.only(['filename', 'purpose', 'expiration']);
  const filename = fields.text('filename', { required: true }) ?? '';
  const purpose = fields.word('purpose', purposes) ?? 'assistants';
  const expiration = fields.raw('expiration');
  if (expiration !== undefined && !(Number.isSafeInteger(expiration) && Number(expiration) > 0))
    fields.wrong('expiration', 'Input should be a valid integer greater than 0', 'int_type');
  fields.settle();
  const extension = /\.(\w+)$/.exec(filename)?.[1]?.toLowerCase() ?? '';
  const contentType = contentTypes[extension] ?? 'application/octet-stream';
  const upload = platform.files.announce(filename, purpose, contentType);
  return json(200, {
    id: upload.id,
    url: `${request.origin}/uploads/${upload.id}`,
    filename,
    content_type: contentType,
    upload_method: 'PUT',
    public_url: null,
    created_at: timestamp(platform.clock.now()),
    expiration: expiration ?? 3600,
    method: 'PUT',
  });
}

async function put({ files }: Platform, request: SimulatedRequest): Promise<Reply> {
  const upload = files.announced(request.params[0] ?? '');
  if (!upload || request.message.headers['content-type'] !== upload.contentType) {
    await discardBody(request.message);
    // Cloud storage signs the content type: another one is another signature.
    throw upload ? refusal(403, 'SignatureDoesNotMatch') : refusal(404, 'NoSuchUpload');
  }
  const sink = new ContentSink();
  for await (const chunk of request.message as AsyncIterable<Buffer>) sink.write(chunk);
  upload.content = sink.end();
  const { sha256, md5, bytes } = upload.content;
  request.keep({ sha256, md5, bytes });
  return { status: 200, headers: {}, body: '' };
}

function verify(platform: Platform, request: SimulatedRequest): Reply {
  const upload = platform.files.announced(request.params[0] ?? '');
  if (!upload?.content) throw refusal(404, 'File not found in storage');
  const known = platform.files.get(upload.id);
  const file =
    known ?? platform.files.add(upload.filename, upload.purpose, upload.content, platform.clock.now(), upload.id);
  return json(200, fileResponse(file));
}
