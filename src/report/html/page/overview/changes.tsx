import { changesInWords, comparisonNotes } from '../../../baseline-words.ts';
import type { CaseChange } from '../../../comparison.ts';
import { plural } from '../../../format.ts';
import { verdictWords } from '../../../verdict-words.ts';
import type { PageOverview } from '../../page-data.ts';
import { Progressive } from '../parts/progressive.tsx';
import { href } from '../route.ts';

const shown: readonly CaseChange['change'][] = ['regressed', 'fixed', 'removed', 'new', 'not_comparable'];
const signs: Readonly<Record<string, string>> = {
  regressed: '▼',
  fixed: '▲',
  removed: '−',
  new: '+',
  not_comparable: '≠',
};
const tones: Readonly<Record<string, string>> = { regressed: 'fail', fixed: 'pass' };

/** What changed since the baseline, what got worse first; nothing without one. */
export function Changes({ page: { comparison } }: { readonly page: PageOverview }) {
  if (!comparison) return null;
  const changes = shown.flatMap((kind) => comparison.changes.filter(({ change }) => change === kind));
  const notes = comparisonNotes(comparison);
  return (
    <section class="changes">
      <h2>Since the baseline: {changesInWords(comparison)}</h2>
      <p class="quiet clamp">
        <code>{comparison.baseline.path}</code> of {comparison.baseline.started_at.slice(0, 16).replace('T', ' ')} UTC
      </p>
      {changes.length > 0 && (
        <ul class="change-list">
          <Progressive
            items={changes}
            step={20}
            render={(change) => <Change key={`${change.skill}/${change.case}`} change={change} />}
            more={(ref, left) => <li ref={ref}>{plural(left, 'more change')}</li>}
          />
        </ul>
      )}
      {notes.length > 0 && (
        <ul class="change-notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Change({ change }: { readonly change: CaseChange }) {
  const { skill, case: id, baseline, head, reason, p, rejudged } = change;
  const name = `${skill} / ${id}`;
  const notes = [
    reason,
    rejudged ? 'baseline judged again' : undefined,
    p === undefined ? undefined : `p = ${p.toFixed(3)}`,
  ].filter((note) => note !== undefined);
  return (
    <li>
      <span class={`sign ${tones[change.change] ?? 'mute'}`} role="img" aria-label={change.change.replace('_', ' ')}>
        {signs[change.change]}
      </span>
      <p class="clamp">
        <span class="change-name">{head === null ? name : <a href={href(['cases', skill, id])}>{name}</a>}</span>
        <span class="quiet">
          {[baseline && verdictWords[baseline], head && verdictWords[head]].filter((word) => word !== null).join(' → ')}
        </span>
        {notes.length > 0 && <span class="quiet">{notes.join(' · ')}</span>}
      </p>
    </li>
  );
}
