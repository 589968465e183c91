import { mkdir, readFile, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createHash } from '../hash.ts';
import { isJsonObject, type JsonValue } from '../json.ts';
import { jsonText, parseJsonText } from '../json-text.ts';
import type { ArtifactFacts } from '../judge/artifact.ts';
import { writeAtomically } from './write-atomically.ts';

/** What is known of the artifacts of earlier executions, so that they are judged again without being fetched again. */
export interface KeptArtifacts {
  /** By object id. `file` is never set: where bytes are kept is said by `bytesOf`. */
  get(executionId: string): Promise<ReadonlyMap<string, ArtifactFacts>>;
  put(executionId: string, facts: ReadonlyMap<string, ArtifactFacts>): Promise<void>;
  /** Absolute path of kept bytes; undefined when they were not kept. */
  bytesOf(executionId: string, objectId: string): Promise<string | undefined>;
  /** A new file to write the bytes of an artifact to, not yet kept. */
  draftOf(executionId: string, objectId: string): Promise<string>;
  /** Keeps what stands in the draft. */
  keepBytes(executionId: string, objectId: string): Promise<void>;
}

/** Opens the kept artifacts below a directory; what cannot be read counts as not kept. */
export function openKeptArtifacts(directory: string): KeptArtifacts {
  // Ids come from the server and from responses: neither is a safe name for a file.
  const nameOf = (...parts: readonly string[]) => createHash('sha256').update(jsonText(parts)).digest('hex');
  const pathOf = (executionId: string) => {
    const name = nameOf(executionId);
    return join(directory, name.slice(0, 2), `${name}.json`);
  };
  const bytesPath = (executionId: string, objectId: string) => {
    const name = nameOf(executionId, objectId);
    return join(directory, name.slice(0, 2), `${name}.bytes`);
  };
  return {
    get: async (executionId) => {
      try {
        const value = parseJsonText(await readFile(pathOf(executionId), 'utf8'));
        if (!isJsonObject(value) || value.v !== 1 || value.execution_id !== executionId) return new Map();
        return new Map(readArtifactFacts(value.artifacts));
      } catch {
        return new Map();
      }
    },
    put: (executionId, facts) =>
      writeAtomically(
        pathOf(executionId),
        `${jsonText({ v: 1, execution_id: executionId, artifacts: Object.fromEntries(facts) })}\n`,
      ),
    bytesOf: async (executionId, objectId) => {
      const path = bytesPath(executionId, objectId);
      const found = await stat(path).catch(() => undefined);
      return found?.isFile() ? path : undefined;
    },
    draftOf: async (executionId, objectId) => {
      const path = `${bytesPath(executionId, objectId)}.part`;
      await mkdir(dirname(path), { recursive: true });
      return path;
    },
    keepBytes: (executionId, objectId) => {
      const path = bytesPath(executionId, objectId);
      return rename(`${path}.part`, path);
    },
  };
}

/** What is said of artifacts, by object id, where it has the form of facts; anything else is left out. */
export function readArtifactFacts(value: JsonValue | undefined): ReadonlyMap<string, ArtifactFacts> {
  return new Map(isJsonObject(value) ? Object.entries(value).flatMap(readEntry) : []);
}

function readEntry([id, value]: [string, JsonValue]): [string, ArtifactFacts][] {
  if (!isJsonObject(value)) return [];
  const { problem, size, sha256, format, width, height, durationMs } = value;
  if (typeof problem === 'string') return [[id, { problem, platform: false }]];
  if (typeof size !== 'number' || typeof sha256 !== 'string') return [];
  const facts = {
    size,
    sha256,
    ...(typeof format === 'string' ? { format } : {}),
    ...(typeof width === 'number' ? { width } : {}),
    ...(typeof height === 'number' ? { height } : {}),
    ...(typeof durationMs === 'number' ? { durationMs } : {}),
  };
  return [[id, facts]];
}
