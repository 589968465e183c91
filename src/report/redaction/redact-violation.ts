import type { Violation } from '../../judge/judgement.ts';
import type { Place } from './place.ts';
import type { Means } from './redact-value.ts';
import { followPath, placeOfPattern } from './shown-path.ts';
import { WITHHELD } from './withheld.ts';

/** What replaces a message that quotes values which nobody may see. */
const BROKEN = {
  schema: 'breaks the output schema',
  check: 'breaks a check',
  artifact: 'is not the artifact that is expected',
  error: 'cannot be compared as the case wants it',
} as const;

/** A violation; with the values that it quotes only where they are not sensitive and hold nothing that is. */
export function redactViolation(
  violation: Violation,
  root: Place,
  means: Means,
  { misshapen, said }: { readonly misshapen: boolean; readonly said: string | undefined },
): Violation {
  const { kind, path, message, requirement, severity } = violation;
  if (kind === 'usage') return violation;
  if (kind === 'status') return { kind, path, severity, message: statusMessage(message, said, means) };
  const place = placeOfPattern(path, root);
  const plain = place?.declared === true && !place.marked && !place.leads && !misshapen;
  // The path of a check is a word of the suite; the others are of the response.
  const shown = kind === 'check' ? path : followPath(path, root, means).path;
  const told = (text: string): Violation => ({ kind, path: shown, severity, message: text });
  if (plain) return told(means.sweep.text(message));
  const at = shown === '' ? 'The response' : shown;
  if (requirement !== undefined) return told(`${at} ${requirement}`);
  // Without a place it speaks of the whole response, and quotes nothing of it.
  if (path === '' && (kind === 'schema' || kind === 'error')) return told(means.sweep.text(message));
  return told(`${at} ${BROKEN[kind]}; its values are redacted`);
}

function statusMessage(message: string, said: string | undefined, { sweep }: Means): string {
  if (said === undefined) return sweep.text(message);
  return said !== '' && message.endsWith(said)
    ? sweep.text(message.slice(0, -said.length)) + WITHHELD.failure
    : WITHHELD.failure;
}
