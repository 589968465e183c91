import { isJsonObject } from '../json.ts';
import type { ExecuteBody, Execution } from '../vlmrun/execution.ts';
import { canonicalJson } from './canonical-json.ts';

/** What a submission whose reply was lost had sent. */
export interface LostSubmission extends Pick<ExecuteBody, 'inputs' | 'config' | 'model'> {
  /** The id of our own, also sent as `metadata.session_id`. */
  readonly clientId: string;
  /** Milliseconds since the epoch. */
  readonly submittedAt: number;
}

/** Whether one of the executions that a server shows is a lost submission's. */
export type Identification =
  /** It is: by our id, which decides; or by what it repeats of the request, as long as nothing else looks like it. */
  | { readonly kind: 'own'; readonly execution: Execution; readonly by: 'id' | 'likeness' }
  /** None certainly is; why, in a few words. */
  | { readonly kind: 'none'; readonly evidence: string };

/** Clocks of a runner and a server may differ by so much. */
const clockToleranceMs = 60_000;

/**
 * Finds the execution of a lost submission among `candidates`. Our id decides, as the execution's own or echoed in
 * `metadata.session_id`; what echoes its metadata without it is somebody else's. Equal inputs (model and configuration,
 * where they are echoed) alone are enough only for an execution that began after the submission did, while no other of
 * that shape was made in those minutes: jobs of one organisation test the same files.
 */
export function identify(
  lost: LostSubmission,
  candidates: readonly Execution[],
  isClaimed: (executionId: string) => boolean,
): Identification {
  const named = candidates.find(
    (execution) => execution.id === lost.clientId || sessionOf(execution) === lost.clientId,
  );
  if (named !== undefined) return { kind: 'own', execution: named, by: 'id' };
  const alike = likeness(lost);
  const near = candidates.filter((execution) => {
    const age = createdAt(execution) - lost.submittedAt;
    if (!(age > -clockToleranceMs && age < 2 * clockToleranceMs)) return false;
    return !echoesMetadata(execution) && !isClaimed(execution.id) && alike(execution);
  });
  const [only, ...others] = near;
  if (only === undefined) {
    return { kind: 'none', evidence: `none of the newest ${candidates.length} executions shows our id or inputs` };
  }
  if (others.length > 0) {
    const evidence = `${near.length} executions with the same inputs were made then, and nothing tells which is ours`;
    return { kind: 'none', evidence };
  }
  if (createdAt(only) < withinItsPrecision(lost.submittedAt, only)) {
    return { kind: 'none', evidence: `execution ${only.id} has the same inputs, but was made before ours was sent` };
  }
  return { kind: 'own', execution: only, by: 'likeness' };
}

/** Our id as the server echoes it in `metadata.session_id`; undefined where it does not. */
export function sessionOf({ echo: { metadata } }: Execution): string | undefined {
  const session = isJsonObject(metadata) ? metadata.session_id : undefined;
  return typeof session === 'string' ? session : undefined;
}

function echoesMetadata({ echo: { metadata } }: Execution): boolean {
  return isJsonObject(metadata) && Object.keys(metadata).length > 0;
}

function likeness({ inputs, config, model }: LostSubmission): (execution: Execution) => boolean {
  const sentInputs = canonicalJson(inputs);
  const sentConfig = canonicalJson(config);
  return ({ echo }) =>
    echo.inputs !== undefined &&
    canonicalJson(echo.inputs) === sentInputs &&
    (echo.config === undefined || canonicalJson(echo.config) === sentConfig) &&
    (echo.model === undefined || echo.model === model);
}

function createdAt(execution: Execution): number {
  return execution.createdAt === undefined ? Number.NaN : parseTime(execution.createdAt);
}

/** A server that writes whole seconds has cut off what came after them. */
function withinItsPrecision(time: number, { createdAt: text = '' }: Execution): number {
  return /:\d\d\.\d/.test(text) ? time : Math.floor(time / 1000) * 1000;
}

/** Milliseconds since the epoch of a time that a server wrote; one without a zone is UTC. NaN for anything else. */
export function parseTime(text: string): number {
  return Date.parse(/(?:[zZ]|[+-]\d\d:?\d\d)$/.test(text) || !text.includes('T') ? text : `${text}Z`);
}
