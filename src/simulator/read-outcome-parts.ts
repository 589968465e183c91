import type { JsonValue } from '../json.ts';
import { type Complain, type Path, readMapping } from './mapping.ts';
import { required } from './read-server.ts';
import type { Artifact, GroundedField } from './scenario.ts';

const contentTypes: Readonly<Record<string, string>> = {
  img: 'image/png',
  vid: 'video/mp4',
  aud: 'audio/mpeg',
  doc: 'application/pdf',
  url: 'text/plain',
};

/** Where a field stands: `{confidence, boxes: [{xywh, page, content, confidence}]}`. */
export function readGrounding(value: JsonValue, path: Path, complain: Complain): GroundedField {
  return readMapping(value, path, complain, (field) => {
    const confidence = field.choice('confidence', ['hi', 'med', 'lo']);
    return {
      ...(confidence === undefined ? {} : { confidence }),
      boxes: field.list('boxes', (item, at) =>
        readMapping(item, at, complain, (box) => {
          const content = box.text('content');
          const certainty = box.number('confidence', 0, 1);
          return {
            xywh: box.read('xywh', 'must be four numbers from 0 to 1', readBox) ?? required(box, 'xywh', [0, 0, 0, 0]),
            page: box.integer('page', 0) ?? 0,
            ...(content === undefined ? {} : { content }),
            ...(certainty === undefined ? {} : { confidence: certainty }),
          };
        }),
      ),
    };
  });
}

function readBox(value: JsonValue): readonly [number, number, number, number] | undefined {
  if (!Array.isArray(value) || value.length !== 4) return undefined;
  if (!value.every((part) => typeof part === 'number' && part >= 0 && part <= 1)) return undefined;
  return value as [number, number, number, number];
}

/** An artifact: its id, and its bytes as `text`, as `base64`, or as many zero bytes as `size` says. */
export function readArtifact(value: JsonValue, path: Path, complain: Complain): Artifact {
  return readMapping(value, path, complain, (artifact) => {
    const id = artifact.read('id', 'must look like img_1a2b3c', (text) =>
      typeof text === 'string' && /^[a-z]+_\w{6}$/.test(text) ? text : undefined,
    );
    const filename = artifact.text('filename');
    const base64 = artifact.text('base64');
    const text = artifact.text('text');
    const size = artifact.integer('size', 0, 1 << 30);
    const prefix = (id ?? '').split('_')[0] ?? '';
    return {
      id: id ?? required(artifact, 'id', 'img_000000'),
      ...(filename === undefined ? {} : { filename }),
      contentType: artifact.text('content_type') ?? contentTypes[prefix] ?? 'application/octet-stream',
      content:
        base64 !== undefined
          ? Buffer.from(base64, 'base64')
          : text !== undefined
            ? Buffer.from(text)
            : new Uint8Array(size ?? 0),
    };
  });
}
