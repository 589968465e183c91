import type { JournalRecord, SubmissionKind, SubmissionRecord } from './journal-record.ts';

/** The last that earlier runs knew of one paid request. */
export interface PastSubmission {
  readonly key: string;
  readonly clientId: string;
  readonly executionId: string | undefined;
  readonly kind: SubmissionKind;
  /** When it was submitted; milliseconds since the epoch. */
  readonly submittedAt: number;
  /** When it was last written about; milliseconds since the epoch. */
  readonly at: number;
  readonly run: PastRun | undefined;
  readonly label: string;
  /** Why it was refused or is unknown. */
  readonly reason?: string;
}

/** An earlier run. */
export interface PastRun {
  readonly id: string;
  readonly origin: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** When it ended; undefined for one that was killed. */
  readonly endedAt: number | undefined;
  /** False for a run that was killed or cut short. */
  readonly complete: boolean;
  /** True when its server took an `id` of ours for its own, so that asking for that id settles any doubt. */
  readonly idKept: boolean;
}

/** What the journal tells of earlier runs. */
export interface JournalHistory {
  /** By execution key, the newest submission of each. */
  readonly submissions: ReadonlyMap<string, PastSubmission>;
  /** Oldest first. */
  readonly runs: readonly PastRun[];
  readonly lastSeq: number;
}

/** Folds the journal's lines, oldest first, into what is known at their end. */
export interface JournalFold {
  add(record: JournalRecord): void;
  readonly history: JournalHistory;
}

/** An empty journal. Submissions that were last written about before `since` (milliseconds) are left out. */
export function startFold(since = Number.NEGATIVE_INFINITY): JournalFold {
  const submissions = new Map<string, PastSubmission>();
  const runs: { -readonly [K in keyof PastRun]: PastRun[K] }[] = [];
  let lastSeq = 0;
  return {
    add: (record) => {
      lastSeq = Math.max(lastSeq, record.seq);
      const current = runs.at(-1);
      const at = Date.parse(record.at);
      if (record.kind === 'run-started') {
        const { run: id, origin, id_kept: idKept = false } = record;
        runs.push({ id, origin, startedAt: at, endedAt: undefined, complete: false, idKept });
      } else if (record.kind === 'run-ended') {
        if (current?.id === record.run) Object.assign(current, { complete: record.complete, endedAt: at });
      } else {
        const submission = record as SubmissionRecord;
        const { key } = submission;
        if (at < since) submissions.delete(key);
        else submissions.set(key, follow(submission, submissions.get(key), current));
        if (submission.execution_id === submission.client_id && current) current.idKept = true;
      }
    },
    get history() {
      return { submissions, runs, lastSeq };
    },
  };
}

function follow(
  record: SubmissionRecord,
  earlier: PastSubmission | undefined,
  run: PastRun | undefined,
): PastSubmission {
  const at = Date.parse(record.at);
  const same = earlier?.clientId === record.client_id ? earlier : undefined;
  return {
    key: record.key,
    clientId: record.client_id,
    executionId: record.execution_id ?? same?.executionId,
    kind: record.kind,
    submittedAt: record.kind === 'submitting' ? at : (same?.submittedAt ?? at),
    at,
    run: same?.run ?? run,
    label: record.label,
    ...(record.reason === undefined ? {} : { reason: record.reason }),
  };
}
