import type { CaseVerdict, TrialVerdict } from '../../../../judge/judgement.ts';
import { verdictSigns, verdictWords } from '../../../verdict-words.ts';

/** Which colour a verdict has. */
export const tones: Readonly<Record<CaseVerdict, string>> = {
  passed: 'pass',
  flaky: 'warn',
  failed: 'fail',
  errored: 'err',
  xfailed: 'mute',
  xpassed: 'fail',
  skipped: 'mute',
  quarantined: 'mute',
  not_run: 'warn',
};

/** A verdict as a word on its colour. */
export function Pill({ verdict }: { readonly verdict: CaseVerdict | TrialVerdict }) {
  return <span class={`pill ${tones[verdict]}`}>{verdictWords[verdict]}</span>;
}

/** Marks a case that passed in the baseline and fails now. */
export function Regressed() {
  return (
    <span class="pill outline" title="Passed in the baseline">
      <span aria-hidden="true">▼ </span>regressed
    </span>
  );
}

/** A verdict as one sign, for dense lists; its word is there for readers that cannot see it. */
export function Sign({ verdict }: { readonly verdict: CaseVerdict | TrialVerdict }) {
  return (
    <span class={`sign ${tones[verdict]}`} role="img" aria-label={verdictWords[verdict]} title={verdictWords[verdict]}>
      {verdictSigns[verdict]}
    </span>
  );
}
