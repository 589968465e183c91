import { formatCount, formatCredits, formatDuration, formatShare, plural } from '../../../format.ts';
import { findingsInWords } from '../../../verdict-words.ts';
import type { PageOverview } from '../../page-data.ts';
import { href } from '../route.ts';
import { Attention } from './attention.tsx';
import { CaseBar } from './case-bar.tsx';
import { Changes } from './changes.tsx';
import { Coverage } from './coverage.tsx';
import { FieldTable } from './field-table.tsx';
import { LeftOutNote } from './left-out.tsx';
import { ModelTable } from './model-table.tsx';
import { ScoreTable } from './scores.tsx';
import { PublishedTable, SkillTable } from './tables.tsx';
import { Trend } from './trend.tsx';

const conclusions = {
  success: 'Success',
  failure: 'Failure',
  inconclusive: 'Inconclusive',
  neutral: 'Neutral',
} as const;

/** The conclusion, the counts, what changed and needs attention, and the run by skill, model, score and field. */
export function Overview({ page }: { readonly page: PageOverview }) {
  const { run } = page;
  return (
    <div class="overview">
      <section class={`verdict ${run.conclusion}`}>
        <p class="conclusion">{conclusions[run.conclusion]}</p>
        <h1>{page.headline.replace(/^\w+: /, '')}</h1>
        {run.reasons.length > 0 && (
          <ul class="reasons">
            {run.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        )}
        <p class="meta clamp">
          {started(run.started_at)}
          {run.base_url !== null && ` · ${run.base_url}`}
        </p>
      </section>
      {page.cases.length > 0 && <CaseBar page={page} />}
      <Changes page={page} />
      <Stats page={page} />
      <Attention page={page} />
      {page.trend.length > 0 && <Trend runs={page.trend} />}
      <SkillTable page={page} />
      {page.models.length > 0 && <ModelTable page={page} />}
      <ScoreTable page={page} />
      {page.fields.length > 0 && <FieldTable page={page} />}
      <Coverage page={page} />
      {page.published.length > 0 && <PublishedTable page={page} />}
      {page.cases.length > 0 && <LeftOutNote />}
      <footer class="foot">
        {run.tool.name} {run.tool.version}
      </footer>
    </div>
  );
}

function Stats({ page }: { readonly page: PageOverview }) {
  const { run, totals } = page;
  const { match, wrong, missing, extra } = totals.counts;
  const requests = Object.values(totals.requests).reduce((sum, count) => sum + count, 0);
  const counts = [
    [match, 'match'],
    [wrong, 'wrong'],
    [missing, 'missing'],
    [extra, 'extra'],
  ] as const;
  return (
    <dl class="stats">
      {page.cases.length > 0 && (
        <>
          <Stat
            name="Pass rate"
            value={formatShare(totals.pass_rate)}
            note={`of ${plural(page.cases.length, 'case')}`}
          />
          <Stat
            name="Field accuracy"
            value={formatShare(totals.field_accuracy)}
            note={counts.map(([count, word]) => `${formatCount(count)}\u00a0${word}`).join(', ')}
          />
          <Stat
            name={run.simulated ? 'Credits, simulated' : 'Credits'}
            value={formatCredits(totals.credits_used)}
            note={
              totals.credits_saved > 0 ? `${formatCredits(totals.credits_saved)} saved by kept responses` : 'none saved'
            }
          />
        </>
      )}
      <Stat
        name="Time"
        value={formatDuration(run.duration_ms)}
        note={requests > 0 ? plural(requests, 'request') : ''}
      />
      <Stat
        name="Findings"
        value={<a href={href(['findings'])}>{formatCount(page.findings.length - totals.findings.suppressed)}</a>}
        note={findingsInWords(page)}
      />
    </dl>
  );
}

interface StatProps {
  readonly name: string;
  readonly value: preact.ComponentChildren;
  readonly note: string;
}

function Stat({ name, value, note }: StatProps) {
  return (
    <div class="stat">
      <dt>{name}</dt>
      <dd>
        {value}
        {note !== '' && <small>{note}</small>}
      </dd>
    </div>
  );
}

function started(iso: string): string {
  const time = new Date(iso);
  return Number.isNaN(time.getTime()) ? iso : `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
