import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isJsonObject, type JsonObject } from '../json.ts';
import { jsonText, parseJsonText } from '../json-text.ts';
import type { Execution, ExecutionState } from '../vlmrun/execution.ts';
import { writeAtomically } from './write-atomically.ts';

/** The raw result of one execution, kept under its execution key. */
export interface KeptResponse {
  readonly key: string;
  /** `<skill>/<case>`. */
  readonly label: string;
  readonly execution: Execution;
  /** ISO 8601. */
  readonly submittedAt: string;
  readonly completedAt: string;
  /** True when a simulator gave it; absent in what was kept before this was told. */
  readonly simulated?: true;
}

/** Results of earlier executions, one file each. */
export interface KeptResponses {
  get(key: string): Promise<KeptResponse | undefined>;
  put(response: KeptResponse): Promise<void>;
  /** True when nothing is kept at all. */
  isEmpty(): Promise<boolean>;
}

const states: readonly ExecutionState[] = ['in-progress', 'completed', 'failed', 'cancelled'];

/** Opens the kept responses below a directory; a file that cannot be read as one counts as absent. */
export function openKeptResponses(directory: string): KeptResponses {
  const pathOf = (key: string) => join(directory, key.slice(0, 2), `${key}.json`);
  return {
    get: async (key) => {
      if (!/^[0-9a-f]{64}$/.test(key)) return undefined;
      const kept = await readKept(pathOf(key));
      return kept?.key === key ? kept : undefined;
    },
    put: (response) => writeAtomically(pathOf(response.key), `${jsonText({ v: 1, ...response })}\n`),
    isEmpty: async () => (await readdir(directory).catch(() => [])).length === 0,
  };
}

async function readKept(path: string): Promise<KeptResponse | undefined> {
  try {
    return asKept(parseJsonText(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
}

function asKept(value: unknown): KeptResponse | undefined {
  if (!isJsonObject(value) || value.v !== 1) return undefined;
  const { key, label, execution, submittedAt, completedAt } = value;
  if (typeof key !== 'string' || typeof label !== 'string' || !isJsonObject(execution)) return undefined;
  if (typeof submittedAt !== 'string' || typeof completedAt !== 'string' || !isExecution(execution)) return undefined;
  const simulated = value.simulated === true ? { simulated: true as const } : {};
  return { key, label, execution: execution as unknown as Execution, submittedAt, completedAt, ...simulated };
}

function isExecution(value: JsonObject): boolean {
  return (
    typeof value.id === 'string' &&
    states.some((state) => state === value.state) &&
    typeof value.status === 'string' &&
    isJsonObject(value.usage) &&
    isJsonObject(value.echo)
  );
}
