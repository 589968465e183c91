import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ApiError, describeError } from '../errors.ts';
import type { Trial } from '../evals/case.ts';
import { sha256Hex } from '../hash.ts';
import type { JsonValue } from '../json.ts';
import { type ArtifactFacts, wantedArtifacts } from '../judge/artifact.ts';
import { probeMedia } from '../media/probe.ts';
import type { Artifacts } from '../vlmrun/artifacts.ts';

/** Largest artifact that is fetched, and the most of one trial. */
const LIMITS = { bytes: 100 * 1024 * 1024, count: 50 };

/** What is needed to fetch the artifacts of one execution. */
export interface ArtifactRequest {
  readonly trial: Trial;
  readonly executionId: string;
  /** The response without wrapper. */
  readonly payload: JsonValue;
  readonly artifacts: Artifacts;
  /** Absolute path of the report directory, where artifacts marked `save` are kept. */
  readonly directory: string;
  readonly signal: AbortSignal;
}

/** Fetches the artifacts that a case has expectations about, one after the other, and reads their headers. */
export async function collectArtifacts(request: ArtifactRequest): Promise<ReadonlyMap<string, ArtifactFacts>> {
  const { trial, payload } = request;
  const facts = new Map<string, ArtifactFacts>();
  const wanted = wantedArtifacts(trial.case.expect.artifacts, payload);
  for (const { ref, save } of wanted.slice(0, LIMITS.count)) facts.set(ref.id, await collect(request, ref.id, save));
  return facts;
}

async function collect(
  { artifacts, executionId, trial, directory, signal }: ArtifactRequest,
  objectId: string,
  save: boolean,
): Promise<ArtifactFacts> {
  let bytes: Uint8Array;
  try {
    ({ bytes } = await artifacts.get({ executionId, objectId, maxBytes: LIMITS.bytes }, { signal }));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    // An artifact that is not there, or is no artifact, is the response's fault; a server that is down is not.
    const platform = error.details.kind !== 'rejected' && error.details.kind !== 'malformed';
    return { problem: `could not be fetched: ${describeError(error)}`, platform };
  }
  const media = probeMedia(bytes);
  const known = { ...media, size: bytes.byteLength, sha256: sha256Hex(bytes) };
  if (!save) return known;
  const file = `artifacts/${trial.id}/${objectId}${media.format === undefined ? '' : `.${media.format}`}`;
  await mkdir(dirname(join(directory, file)), { recursive: true });
  await writeFile(join(directory, file), bytes);
  return { ...known, file };
}
