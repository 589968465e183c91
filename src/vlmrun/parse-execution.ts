import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { deeperThan, MAX_DEPTH } from '../json-depth.ts';
import { jsonText } from '../json-text.ts';
import type { Execution, ExecutionState, Usage } from './execution.ts';
import { member, numberMember, textMember } from './fields.ts';

// Every word that a source shows, and the ones that any server might use.
const states: ReadonlyMap<string, ExecutionState> = new Map([
  ...(['pending', 'enqueued', 'queued', 'running', 'processing', 'paused'] as const).map(
    (word) => [word, 'in-progress'] as const,
  ),
  ...(['completed', 'succeeded', 'success'] as const).map((word) => [word, 'completed'] as const),
  ...(['failed', 'error', 'timeout', 'expired'] as const).map((word) => [word, 'failed'] as const),
  ...(['cancelled', 'canceled'] as const).map((word) => [word, 'cancelled'] as const),
]);

/** True for a status that the table of statuses knows; anything else counts as in progress and deserves a warning. */
export function isKnownStatus(status: string): boolean {
  return states.has(status.trim().toLowerCase());
}

/**
 * Reads an execution or a prediction leniently: `id` or `execution_id`, any spelling of a status, nulls anywhere. Undefined
 * without an id. An unknown status with a completion time and a response counts as completed. Whatever the reply
 * holds, the execution nests no deeper than `MAX_DEPTH` levels: nobody behind this has to ask again.
 */
export function parseExecution(reply: JsonValue): Execution | undefined {
  if (!isJsonObject(reply)) return undefined;
  const id = textMember(reply, 'id', 'execution_id');
  if (id === undefined) return undefined;
  const status = textMember(reply, 'status')?.trim() ?? '';
  const response = member(reply, 'response');
  const completedAt = textMember(reply, 'completed_at');
  const finished = completedAt !== undefined && response !== undefined && response !== null;
  const state = states.get(status.toLowerCase()) ?? (finished ? 'completed' : 'in-progress');
  const createdAt = textMember(reply, 'created_at');
  const failure = state === 'failed' || state === 'cancelled' ? failureOf(reply) : undefined;
  const name = textMember(reply, 'name');
  const model = textMember(reply, 'model');
  return {
    id,
    state,
    status,
    ...(response === undefined ? {} : responseOf(response)),
    usage: parseUsage(member(reply, 'usage')),
    ...(createdAt === undefined ? {} : { createdAt }),
    ...(completedAt === undefined ? {} : { completedAt }),
    ...(failure === undefined ? {} : { failure }),
    echo: {
      ...echoed(reply, 'inputs'),
      ...echoed(reply, 'metadata'),
      ...echoed(reply, 'config'),
      ...(name === undefined ? {} : { name }),
      ...(model === undefined ? {} : { model }),
    },
  };
}

function responseOf(response: JsonValue): Pick<Execution, 'response' | 'deepResponse'> {
  return deeperThan(response, MAX_DEPTH) ? { deepResponse: jsonText(response) } : { response };
}

/** What is too deep is not ours: nothing that is sent is. */
function echoed(reply: JsonObject, key: 'inputs' | 'metadata' | 'config'): Execution['echo'] {
  const value = member(reply, key);
  return value === undefined || value === null || deeperThan(value, MAX_DEPTH) ? {} : { [key]: value };
}

function parseUsage(usage: JsonValue | undefined): Usage {
  if (!isJsonObject(usage)) return {};
  const read: { -readonly [K in keyof Usage]: Usage[K] } = {};
  for (const key of ['credits_used', 'steps', 'elements_processed', 'duration_seconds'] as const) {
    const value = numberMember(usage, key);
    if (value !== undefined) read[key] = value;
  }
  for (const key of ['element_type', 'message'] as const) {
    const value = textMember(usage, key);
    if (value !== undefined) read[key] = value;
  }
  return read;
}

// The API describes no field for it; these are the places where a server might put the reason, likeliest first.
function failureOf(reply: JsonObject): string {
  const usage = member(reply, 'usage');
  const response = member(reply, 'response');
  return (
    reason(reply, 'error') ??
    reason(reply, 'message') ??
    reason(reply, 'detail') ??
    (isJsonObject(usage) ? textMember(usage, 'message') : undefined) ??
    (isJsonObject(response)
      ? (reason(response, 'error') ?? reason(response, 'detail') ?? reason(response, 'message'))
      : undefined) ??
    'no reason given'
  );
}

function reason(holder: JsonObject, key: string): string | undefined {
  const value = member(holder, key);
  return isJsonObject(value) ? textMember(value, 'message') : textMember(holder, key);
}
