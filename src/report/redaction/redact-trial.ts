import type { JsonValue } from '../../json.ts';
import type { Judgement } from '../../judge/judgement.ts';
import { truncate } from '../../text.ts';
import { failingFields } from '../failing-fields.ts';
import type { TrialResult } from '../results.ts';
import type { RecordedInput, TrialRecord } from '../trial-record.ts';
import type { Place } from './place.ts';
import { redactField } from './redact-field.ts';
import { type ReasonParts, redactReason } from './redact-reason.ts';
import { redactResponse, responsesIn } from './redact-response.ts';
import type { Means } from './redact-value.ts';
import { redactViolation } from './redact-violation.ts';
import { isMisshapen } from './sensitive-values.ts';
import type { Sweep } from './sweep.ts';
import { WITHHELD } from './withheld.ts';

/** A trial without what is sensitive in it; `error` is how its execution ended without an answer. */
export function redactTrial(record: TrialRecord, error: string | undefined, root: Place, means: Means): TrialRecord {
  const { judgement, response, failure, execution, reason } = record;
  const { sweep } = means;
  const failed = failure !== undefined || (execution !== null && !/^\s*completed\s*$/i.test(execution.status));
  const wholes = [judgement?.payload, response].flatMap((one) => (one === undefined ? [] : responsesIn(one, root)));
  const misshapen = !failed && wholes.some((whole) => isMisshapen(whole, root));
  const said = failed ? truncate(failure ?? 'no reason given', 500) : undefined;
  const violations = (judgement?.violations ?? []).map(
    (one) => [one, redactViolation(one, root, means, { misshapen, said })] as const,
  );
  const parts = { error, said, misshapen, violations };
  const redacted = judgement && redactJudgement(judgement, root, means, parts);
  return {
    ...record,
    redacted: true,
    reason: reason === null ? null : redactReason(reason, parts, sweep),
    failing_fields: failingFields(redacted?.fields ?? []),
    execution: execution && redactExecution(execution, sweep),
    inputs: record.inputs.map((input) => withhold(input, sweep)),
    request: record.request && sweep.deep(record.request),
    ...(failure === undefined ? {} : { failure: WITHHELD.failure }),
    ...(response === undefined ? {} : { response: shownResponse(response) }),
    judgement: redacted,
  };

  function shownResponse(whole: JsonValue): JsonValue {
    if (whole === null) return null;
    if (failed) return WITHHELD.failure;
    return misshapen ? WITHHELD.form : redactResponse(whole, root, means);
  }
}

function redactJudgement(judgement: Judgement, root: Place, means: Means, parts: ReasonParts): Judgement {
  const { reason, payload } = judgement;
  const { misshapen } = parts;
  return {
    ...judgement,
    ...(reason === undefined ? {} : { reason: redactReason(reason, parts, means.sweep) }),
    fields: judgement.fields.map((field) => redactField(field, root, means, misshapen)),
    violations: parts.violations.map(([, after]) => after),
    payload: payload === undefined ? undefined : misshapen ? WITHHELD.form : redactResponse(payload, root, means),
  };
}

function redactExecution(
  execution: NonNullable<TrialResult['execution']>,
  sweep: Sweep,
): NonNullable<TrialResult['execution']> {
  // Words of the platform, like those of a failure.
  const { message, element_type: type, ...usage } = execution.usage;
  return {
    ...execution,
    status: sweep.text(execution.status),
    usage: { ...usage, ...(type === undefined ? {} : { element_type: sweep.text(type) }) },
  };
}

function withhold({ text, value, file, url, ...rest }: RecordedInput, sweep: Sweep): RecordedInput {
  return {
    ...rest,
    ...(file === undefined ? {} : { file: sweep.text(file) }),
    ...(url === undefined ? {} : { url: sweep.text(url) }),
  };
}
