import type { JournalHistory, PastRun, PastSubmission } from './journal-history.ts';
import type { JournalRecord, RunRecord, SubmissionRecord } from './journal-record.ts';

type Line = Omit<SubmissionRecord, 'v' | 'seq'> | Omit<RunRecord, 'v' | 'seq'>;

/**
 * A journal that says the same in as few lines as possible: of every submission when it left and what became of it, of
 * runs those that still have submissions and whatever tells whether a run is to be continued. Numbered anew behind the
 * last line, because no number is given twice.
 */
export function* compactJournal({ submissions, runs, lastSeq }: JournalHistory): Generator<JournalRecord> {
  const byRun = new Map<PastRun | undefined, PastSubmission[]>();
  for (const submission of submissions.values()) {
    const known = byRun.get(submission.run);
    if (known === undefined) byRun.set(submission.run, [submission]);
    else known.push(submission);
  }
  const lastComplete = runs.findLastIndex(({ complete }) => complete);
  let seq = lastSeq;
  const numbered = (line: Line) => ({ v: 1, seq: ++seq, ...line }) as JournalRecord;
  for (const submission of byRun.get(undefined) ?? []) for (const line of linesOf(submission)) yield numbered(line);
  for (const [index, run] of runs.entries()) {
    const own = byRun.get(run) ?? [];
    if (own.length === 0 && index < lastComplete) continue;
    const name = { run: run.id, origin: run.origin };
    const kept = run.idKept ? { id_kept: true as const } : {};
    yield numbered({ at: timeOf(run.startedAt), kind: 'run-started', ...name, complete: false, ...kept });
    for (const submission of own) for (const line of linesOf(submission)) yield numbered(line);
    if (run.endedAt === undefined) continue;
    yield numbered({ at: timeOf(run.endedAt), kind: 'run-ended', ...name, complete: run.complete });
  }
}

function linesOf(submission: PastSubmission): Line[] {
  const { key, clientId, executionId, kind, submittedAt, at, label, reason } = submission;
  const common = { key, client_id: clientId, label };
  const execution_id = executionId ?? null;
  if (kind === 'submitting') return [{ at: timeOf(submittedAt), kind, ...common, execution_id }];
  const left: Line = { at: timeOf(submittedAt), kind: 'submitting', ...common, execution_id: null };
  const end = { ...common, execution_id, ...(reason === undefined ? {} : { reason }) };
  return [left, { at: timeOf(at), kind, ...end }];
}

function timeOf(ms: number): string {
  return new Date(ms).toISOString();
}
