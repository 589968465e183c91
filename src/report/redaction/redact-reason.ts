import type { Violation } from '../../judge/judgement.ts';
import type { Sweep } from './sweep.ts';
import { WITHHELD } from './withheld.ts';

/** What replaces the words of a platform or a network that gave no answer, by how the execution ended. */
const ERRORS: Readonly<Record<string, string>> = {
  rejected: 'The platform refused the request',
  server: 'The platform failed',
  unreachable: 'The platform could not be reached',
  upload: 'An input could not be uploaded',
  'submission-unknown':
    'Whether this execution was started cannot be found out; resubmit-unknown: true sends it again and may pay twice',
};

/** What the reason of a verdict is made of. */
export interface ReasonParts {
  /** How the execution ended without an answer. */
  readonly error: string | undefined;
  /** What the platform says of a failure, as reasons quote it. */
  readonly said: string | undefined;
  readonly misshapen: boolean;
  /** Each violation before and after. */
  readonly violations: readonly (readonly [Violation, Violation])[];
}

/** The reason of a verdict: our own words, with what they quote redacted or withheld. */
export function redactReason(reason: string, parts: ReasonParts, sweep: Sweep): string {
  const { error, said, misshapen, violations } = parts;
  const own = error === undefined ? undefined : ERRORS[error];
  if (own !== undefined) return `${own} (${WITHHELD.failure}).`;
  if (/^The artifact \S+ could not be fetched/.test(reason))
    return `An artifact could not be fetched (${WITHHELD.failure}).`;
  if (said && reason.endsWith(said)) return sweep.text(reason.slice(0, -said.length)) + WITHHELD.failure;
  const quoted = violations.find(([{ message }]) => message !== '' && reason.includes(message));
  const [before = '', after = ''] = quoted ? halves(reason, quoted[0].message) : [reason];
  const told = sweep.text(before) + (quoted?.[1].message ?? '') + sweep.text(after);
  return misshapen ? `${told}; ${WITHHELD.form}` : told;
}

function halves(text: string, part: string): [string, string] {
  const at = text.indexOf(part);
  return [text.slice(0, at), text.slice(at + part.length)];
}
