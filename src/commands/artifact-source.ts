import { copyFile, mkdir, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ApiError, describeError } from '../errors.ts';
import type { Trial } from '../evals/case.ts';
import { createHash } from '../hash.ts';
import type { JsonValue } from '../json.ts';
import type { ArtifactFacts, ArtifactSource, WantedArtifact } from '../judge/artifact.ts';
import { probeFile } from '../media/probe-file.ts';
import type { KeptArtifacts } from '../store/kept-artifacts.ts';
import type { Artifacts } from '../vlmrun/artifacts.ts';
import type { ByteSink } from '../vlmrun/body.ts';

/** Largest artifact that is fetched, and the most of one response. */
const LIMITS = { bytes: 100 * 1024 * 1024, count: 50 };

/** Where the artifacts of one execution come from and go to. */
export interface ArtifactRequest {
  readonly trial: Trial;
  readonly executionId: string;
  /** True when the response was kept by an earlier run: what it refers to may be gone by now. */
  readonly reused: boolean;
  readonly artifacts: Artifacts;
  readonly kept: KeptArtifacts;
  /** Absolute path of the report directory, where artifacts marked `save` are put. */
  readonly directory: string;
  /** Whether an artifact may be put there: not one that a sensitive field of the response refers to. */
  readonly maySave: (payload: JsonValue, objectId: string) => boolean;
  readonly signal: AbortSignal;
}

/**
 * What is known of artifacts: as it was kept, else fetched, one after the other, and kept. Bytes go to disk as they
 * come; those marked `save` stay, so that a later run has them again without asking.
 */
export function artifactSource(request: ArtifactRequest): ArtifactSource {
  return async (all, payload) => {
    const { kept, executionId, maySave } = request;
    const wanted = all.map((one) => ({ ...one, save: one.save && maySave(payload, one.ref.id) }));
    const known = new Map(await kept.get(executionId));
    const facts = new Map<string, ArtifactFacts>();
    let added = false;
    for (const [index, one] of wanted.entries()) {
      const { id } = one.ref;
      let found = known.get(id);
      if (found === undefined || (one.save && !found.problem && !(await kept.bytesOf(executionId, id)))) {
        const fetched = index < LIMITS.count ? await fetchOne(request, one) : BEYOND_COUNT;
        // What was known of it is still true when it is gone by now.
        if (found === undefined || fetched.problem === undefined) found = fetched;
        if (fetched.problem === undefined || !fetched.platform) {
          known.set(id, found);
          added = true;
        }
      }
      facts.set(id, one.save && found.problem === undefined ? await save(request, id, found) : found);
    }
    if (added) await kept.put(executionId, known);
    return facts;
  };
}

const BEYOND_COUNT: ArtifactFacts = {
  problem: `was not fetched: of one response at most ${LIMITS.count} artifacts are`,
  platform: true,
};

async function fetchOne(request: ArtifactRequest, { ref, save: keep }: WantedArtifact): Promise<ArtifactFacts> {
  const { artifacts, kept, executionId, reused, signal } = request;
  const draft = await kept.draftOf(executionId, ref.id);
  const sink = fileSink(draft);
  try {
    await artifacts.fetch({ executionId, objectId: ref.id, maxBytes: LIMITS.bytes }, sink, { signal });
    const facts = { ...(await probeFile(draft)), size: sink.size, sha256: sink.sha256 };
    if (keep) await kept.keepBytes(executionId, ref.id);
    return facts;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return unfetched(error, reused);
  } finally {
    await sink.close();
    await rm(draft, { force: true });
  }
}

/**
 * An artifact that is not there, or is no artifact, is the response's fault when the execution has only just ended; a
 * server that is down is not, nor is a limit of ours.
 */
function unfetched(error: ApiError, reused: boolean): ArtifactFacts {
  const { kind, tooLarge } = error.details;
  if (tooLarge) {
    const problem = `was not fetched: it has more than ${LIMITS.bytes} bytes, which is the most that is`;
    return { problem, platform: true, atLeast: LIMITS.bytes };
  }
  const gone = kind === 'rejected' || kind === 'malformed';
  if (gone && reused)
    return { problem: `was not kept and cannot be fetched any more: ${describeError(error)}`, platform: true };
  return { problem: `could not be fetched: ${describeError(error)}`, platform: !gone };
}

async function save(
  { kept, executionId, trial, directory }: ArtifactRequest,
  objectId: string,
  facts: Extract<ArtifactFacts, { size: number }>,
): Promise<ArtifactFacts> {
  const bytes = await kept.bytesOf(executionId, objectId);
  if (bytes === undefined) return facts;
  const file = `artifacts/${trial.id}/${objectId}${facts.format === undefined ? '' : `.${facts.format}`}`;
  await mkdir(dirname(join(directory, file)), { recursive: true });
  await copyFile(bytes, join(directory, file));
  return { ...facts, file };
}

/** Writes to a file and counts. */
function fileSink(path: string) {
  let file: Awaited<ReturnType<typeof open>> | undefined;
  let hash = createHash('sha256');
  let size = 0;
  const close = async () => {
    await file?.close();
    file = undefined;
  };
  return {
    begin: async () => {
      await close();
      file = await open(path, 'w', 0o600);
      hash = createHash('sha256');
      size = 0;
    },
    write: async (chunk) => {
      hash.update(chunk);
      size += chunk.byteLength;
      await file?.writeFile(chunk);
    },
    end: close,
    close,
    get size() {
      return size;
    },
    get sha256() {
      return hash.copy().digest('hex');
    },
  } satisfies ByteSink & { readonly size: number; readonly sha256: string; close(): Promise<void> };
}
