import type { JsonObject } from '../json.ts';

/**
 * What happened to one paid request. `submitting` is on the disk before the request leaves, the others follow it:
 * - `accepted`: the server named its execution
 * - `refused`: it certainly did not begin
 * - `finished`: it reached a final status and its response is kept
 * - `unknown`: whether it began cannot be found out
 */
export type SubmissionKind = 'submitting' | 'accepted' | 'refused' | 'finished' | 'unknown';

/** A line of the journal about one paid request. */
export interface SubmissionRecord {
  readonly v: 1;
  /** Counts the lines of one journal; never repeated. */
  readonly seq: number;
  /** ISO 8601. */
  readonly at: string;
  readonly kind: SubmissionKind;
  /** Execution key. */
  readonly key: string;
  /** The id of our own that the request carried, so that its execution can be found again. */
  readonly client_id: string;
  readonly execution_id: string | null;
  /** `<skill>/<case>`, for people. */
  readonly label: string;
  /** Why it was refused or is unknown. */
  readonly reason?: string;
}

/** A line of the journal about a whole run. A run without `run-ended`, or with `complete: false`, was cut short. */
export interface RunRecord {
  readonly v: 1;
  readonly seq: number;
  readonly at: string;
  readonly kind: 'run-started' | 'run-ended';
  /** Random id of the run. */
  readonly run: string;
  /** Where its requests go: a base URL, or `simulator:<scenario>`. */
  readonly origin: string;
  /** Whether every request was served. */
  readonly complete: boolean;
  /** A reply has shown that the server keeps our ids; told by `run-started` where the line of that reply is gone. */
  readonly id_kept?: true;
}

export type JournalRecord = SubmissionRecord | RunRecord;

const submissionKinds: readonly string[] = ['submitting', 'accepted', 'refused', 'finished', 'unknown'];

/** Reads a line back; undefined for one that another version wrote or somebody changed. */
export function readRecord(line: JsonObject): JournalRecord | undefined {
  const { v, seq, at, kind, key, client_id, execution_id, label, reason, run, origin, complete, id_kept } = line;
  if (v !== 1 || typeof seq !== 'number' || typeof at !== 'string' || typeof kind !== 'string') return undefined;
  if (kind === 'run-started' || kind === 'run-ended') {
    if (typeof run !== 'string' || typeof origin !== 'string') return undefined;
    const kept = id_kept === true ? { id_kept } : {};
    return { v, seq, at, kind, run, origin, complete: complete === true, ...kept };
  }
  if (!submissionKinds.includes(kind) || typeof key !== 'string' || typeof client_id !== 'string') return undefined;
  return {
    v,
    seq,
    at,
    kind: kind as SubmissionKind,
    key,
    client_id,
    execution_id: typeof execution_id === 'string' ? execution_id : null,
    label: typeof label === 'string' ? label : '',
    ...(typeof reason === 'string' ? { reason } : {}),
  };
}
