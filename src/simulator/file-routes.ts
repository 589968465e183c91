import { ContentSink } from './content-sink.ts';
import { fileResponse, purposes } from './file-store.ts';
import { boundaryOf, type PartHead, readMultipart } from './multipart.ts';
import type { Platform, Route } from './platform.ts';
import { Query } from './query.ts';
import { invalid, json, type Reply, refusal } from './reply.ts';
import { discardBody, type SimulatedRequest } from './request.ts';

const keyed = { access: 'key', limited: true } as const;

/** `/files` without the presigned way. */
export const fileRoutes: readonly Route[] = [
  { operation: 'GET /files', ...keyed, handle: listFiles },
  { operation: 'GET /files/hash/{md5}', ...keyed, handle: findByHash },
  { operation: 'POST /files', ...keyed, handle: upload },
  { operation: 'GET /files/{id}', ...keyed, handle: getFile },
  { operation: 'DELETE /files/{id}', ...keyed, handle: deleteFile },
];

function listFiles({ files }: Platform, request: SimulatedRequest): Reply {
  const query = new Query(request.url);
  const skip = query.integer('skip', 0, 0);
  const limit = query.integer('limit', 10, 1, 1000);
  query.settle();
  return json(
    200,
    files.list(skip, limit).map((file) => fileResponse(file)),
  );
}

function findByHash({ files }: Platform, request: SimulatedRequest): Reply {
  const md5 = request.params[0] ?? '';
  if (!/^[0-9a-f]{32}$/.test(md5)) {
    throw invalid([
      { loc: ['path', 'file_hash'], msg: 'Input should be a lower-case hex MD5', type: 'string_pattern_mismatch' },
    ]);
  }
  const file = files.findByMd5(md5);
  if (file) return json(200, fileResponse(file));
  const nothing = { id: null, filename: null, bytes: 0, purpose: 'assistants', object: 'file', public_url: null };
  return json(200, { ...nothing, created_at: new Date(0).toISOString() });
}

async function upload(platform: Platform, request: SimulatedRequest): Promise<Reply> {
  const query = new Query(request.url);
  const purpose = query.word('purpose', purposes, 'assistants');
  const publicUrl = query.flag('generate_public_url', true);
  query.settle();
  const boundary = boundaryOf(request.message.headers['content-type']);
  if (boundary === undefined) {
    await discardBody(request.message);
    throw invalid([{ loc: ['body', 'file'], msg: 'Field required', type: 'missing' }]);
  }
  const parts: { readonly head: PartHead; readonly sink: ContentSink }[] = [];
  const whole = await readMultipart(request.message, boundary, {
    begin: (head) => parts.push({ head, sink: new ContentSink() }),
    data: (chunk) => parts.at(-1)?.sink.write(chunk),
  });
  if (!whole) throw refusal(400, 'There was an error parsing the body');
  const [part] = parts;
  if (part?.head.name !== 'file' || parts.length > 1)
    throw invalid([{ loc: ['body', 'file'], msg: 'Exactly one part named "file" is expected', type: 'missing' }]);
  const { filename } = part.head;
  if (filename === undefined || filename === '')
    throw invalid([{ loc: ['body', 'file'], msg: 'The part needs a filename', type: 'value_error' }]);
  const file = platform.files.add(filename, purpose, part.sink.end(), platform.clock.now());
  const { sha256, md5, bytes } = file.content;
  request.keep({ part: { name: 'file', filename }, sha256, md5, bytes });
  return json(201, fileResponse(file, publicUrl ? `${request.origin}/public/${file.id}` : null));
}

function getFile({ files }: Platform, request: SimulatedRequest): Reply {
  const query = new Query(request.url);
  const publicUrl = query.flag('generate_public_url', false);
  query.settle();
  const file = files.get(request.params[0] ?? '');
  if (!file) throw refusal(404, 'File not found');
  return json(200, fileResponse(file, publicUrl ? `${request.origin}/public/${file.id}` : null));
}

function deleteFile({ files }: Platform, request: SimulatedRequest): Reply {
  const file = files.delete(request.params[0] ?? '');
  if (!file) throw refusal(404, 'File not found');
  return json(200, fileResponse(file));
}
