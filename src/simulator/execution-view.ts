import type { JsonObject } from '../json.ts';
import type { StoredExecution } from './execution-store.ts';
import { timestamp } from './platform.ts';
import { responseOf } from './response.ts';
import type { Outcome, ServerBehaviour } from './scenario.ts';

/** An AgentExecutionResponse as of a moment. */
export function executionResponse(execution: StoredExecution, server: ServerBehaviour, now: number): JsonObject {
  const { order, outcome } = execution;
  const ended = now >= execution.endsAt;
  const status = ended ? (outcome.status ?? '') : walkedTo(execution, now);
  return {
    [server.executionId]: execution.id,
    name: order.name ?? order.skills[0] ?? 'agent',
    status,
    response: null,
    usage: {},
    created_at: timestamp(execution.acceptedAt),
    completed_at: ended ? timestamp(execution.endsAt) : null,
    ...(server.echo.inputs ? { inputs: order.inputs } : {}),
    ...(server.echo.metadata ? { metadata: order.metadata } : {}),
    ...(ended ? endOf(outcome, Math.round(execution.duration / 1000)) : {}),
  };
}

/** The same without its response, for servers whose lists leave it out. */
export function withoutResponse(response: JsonObject): JsonObject {
  const { response: _, ...rest } = response;
  return rest;
}

function walkedTo({ outcome, startsAt, duration }: StoredExecution, now: number): string {
  const { walk } = outcome;
  const share = duration > 0 ? Math.max(0, now - startsAt) / duration : 1;
  return walk[Math.min(walk.length - 1, Math.floor(share * walk.length))] ?? 'running';
}

function endOf(outcome: Outcome, seconds: number): JsonObject {
  const usage: JsonObject = { duration_seconds: seconds, ...outcome.usage };
  const { failure } = outcome;
  if (failure === undefined) return { response: responseOf(outcome), usage };
  switch (failure.at) {
    case 'error':
    case 'message':
    case 'detail':
      return { [failure.at]: failure.reason, usage };
    case 'error.message':
      return { error: { message: failure.reason }, usage };
    case 'usage.message':
      return { usage: { ...usage, message: failure.reason } };
    case 'response.error':
      return { response: { error: failure.reason }, usage };
    case 'response.detail':
      return { response: { detail: failure.reason }, usage };
    case 'response.message':
      return { response: { message: failure.reason }, usage };
  }
}
