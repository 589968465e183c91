import type { ArtifactType } from '../../evals/expectation.ts';
import { isJsonObject, type JsonValue } from '../../json.ts';

const PREFIXES: Readonly<Record<string, ArtifactType>> = {
  img: 'image',
  vid: 'video',
  aud: 'audio',
  doc: 'document',
  recon: 'recon',
  arr: 'array',
  url: 'url',
};

/** An artifact that a response refers to: `{"id": "img_a1b2c3"}`, or the id alone. */
export interface ArtifactRef {
  readonly id: string;
  readonly type: ArtifactType;
}

/** Reads a reference as the platform's SDKs write them: a known prefix and six word characters. */
export function artifactRef(value: JsonValue | undefined): ArtifactRef | undefined {
  const id = isJsonObject(value) && Object.hasOwn(value, 'id') ? value.id : value;
  if (typeof id !== 'string') return undefined;
  const prefix = /^([a-z]+)_\w{6}$/.exec(id)?.[1];
  if (prefix === undefined || !Object.hasOwn(PREFIXES, prefix)) return undefined;
  const type = PREFIXES[prefix];
  return type && { id, type };
}
