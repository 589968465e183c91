import { describeError } from '../errors.ts';
import type { KeptResponse } from '../store/kept-responses.ts';
import type { StoreView } from '../store/read-store.ts';
import { median } from './durations.ts';
import { executionKey } from './execution-key.ts';
import type { ExecutionOutcome, ExecutionRequest } from './execution-request.ts';
import { type HashFile, hashInputs } from './input-content.ts';
import type { Reuse } from './reuse.ts';
import type { EngineOptions } from './run-options.ts';
import type { Task } from './task.ts';

// The same for all tasks without them: there may be tens of thousands.
const ALONE: Task['sharers'] = [];
const NO_FILES: Task['files'] = {};

/** What a request comes to before anything is sent: an outcome, or a task. */
export type Prepared =
  | { readonly kind: 'outcome'; readonly outcome: ExecutionOutcome }
  | { readonly kind: 'task'; readonly task: Task };

/**
 * Hashes the inputs of a request and looks for what is already known of its execution. Undefined when the signal was
 * aborted meanwhile.
 */
export async function prepare(
  request: ExecutionRequest,
  run: { readonly store: StoreView; readonly options: EngineOptions; readonly signal: AbortSignal },
  hash: HashFile,
  reuse: Reuse,
): Promise<Prepared | undefined> {
  const { store, options } = run;
  let key = '';
  try {
    const inputs = await hashInputs(request.inputs, hash, options.account);
    key = executionKey(request, inputs, options.origin);
    const past = reuse.pastOf(store.journal.past.submissions.get(key));
    const exact = await store.responses.get(key);
    const kept = exact !== undefined && reuse.accepts(exact, request, past) ? exact : await newest(request, run, reuse);
    if (kept !== undefined) return { kind: 'outcome', outcome: reused(kept, key) };
    // Finished before, and its response is not wanted: there is nothing to take over.
    const open = past?.kind === 'finished' && exact !== undefined ? undefined : past;
    const expectedMs = median(store.history.of(request.label).map(({ durationMs }) => durationMs));
    const files = Object.entries(inputs).flatMap(([name, { file }]) => (file === undefined ? [] : [[name, file]]));
    const task = {
      request,
      sharers: ALONE,
      key,
      files: files.length > 0 ? Object.fromEntries(files) : NO_FILES,
      ...(expectedMs === undefined ? {} : { expectedMs }),
      ...(open === undefined ? {} : { past: open }),
    };
    return { kind: 'task', task };
  } catch (error) {
    if (run.signal.aborted) return undefined;
    return { kind: 'outcome', outcome: { kind: 'errored', key, reason: 'upload', message: describeError(error) } };
  }
}

/** With `reuse: always`, the newest kept response of the same case, whatever its key; one of the same repeat first. */
async function newest(
  request: ExecutionRequest,
  { store, options }: { readonly store: StoreView; readonly options: EngineOptions },
  reuse: Reuse,
): Promise<KeptResponse | undefined> {
  // Whose stored file a response was about is in its key only.
  const isStored = Object.values(request.inputs).some(({ kind }) => kind === 'file_id');
  if (options.reuse !== 'always' || isStored) return undefined;
  const newestFirst = [...store.history.of(request.label)].reverse();
  const sameRepeat = newestFirst.filter(({ repeat }) => repeat === request.repeatIndex);
  for (const earlier of [...sameRepeat, ...newestFirst]) {
    const kept = await store.responses.get(earlier.key);
    if (kept !== undefined && reuse.accepts(kept, request, undefined)) return kept;
  }
  return undefined;
}

function reused(kept: KeptResponse, key: string): ExecutionOutcome {
  const { execution, submittedAt, completedAt } = kept;
  const stale = kept.key !== key;
  return {
    kind: 'finished',
    key,
    execution,
    reused: true,
    stale,
    adopted: false,
    submittedAt,
    completedAt,
    ...(kept.simulated ? { simulated: true } : {}),
  };
}
