import { useEffect, useMemo, useState } from 'preact/hooks';
import { creditsInWords, formatDuration, plural } from '../../../format.ts';
import type { PageCase, PageOverview, PageTrial, TrialDetail } from '../../page-data.ts';
import { readDetail } from '../data.ts';
import { Focus } from '../focus.ts';
import { useKeys } from '../keys.ts';
import { Pill, Sign, tones } from '../parts/pill.tsx';
import { go, href } from '../route.ts';
import { Compare, contenders } from './compare.tsx';
import { Fields } from './fields.tsx';
import { Fixture } from './fixture.tsx';
import { Raw } from './raw.tsx';
import { RunFacts } from './run-facts.tsx';

interface Props {
  readonly page: PageOverview;
  readonly item: PageCase;
  readonly query: URLSearchParams;
  readonly back: string;
}

const tabs = ['fields', 'compare', 'response', 'run'] as const;
type Tab = (typeof tabs)[number];

/** One case: its fixture on the left, what the model answered on the right. */
export function CaseView({ page, item, query, back }: Props) {
  const telling = item.trials.find(({ verdict }) => verdict === 'failed') ?? item.trials[0];
  const wanted = Number(query.get('trial'));
  const trial = item.trials.find((one) => one.trial === wanted) ?? telling;
  const { detail, problem } = useDetail(trial);
  const focus = useMemo(() => new Focus(), [trial]);
  const [only, setOnly] = useState(trial !== undefined && trial.failingCount > 0);
  const columns = useMemo(() => contenders(page.cases, item), [page, item]);
  const tab = tabs.find((name) => name === query.get('tab')) ?? 'fields';
  const set = (changes: Record<string, string>) => {
    const next = new URLSearchParams(query);
    for (const [key, value] of Object.entries(changes)) next.set(key, value);
    go(href(['cases', item.skill, item.id], next), true);
  };

  const field = query.get('field');
  useEffect(() => {
    if (field !== null && detail) focus.select(field);
  }, [detail, focus]);
  useEffect(
    () =>
      focus.subscribe(() => {
        const { selected } = focus;
        if (selected !== undefined && selected !== query.get('field')) set({ field: selected });
      }),
    [focus, query],
  );
  const stepTrial = (by: number) => {
    const at = trial ? item.trials.indexOf(trial) : -1;
    const next = item.trials[at + by];
    if (next) set({ trial: String(next.trial), field: '' });
  };
  useKeys({ '[': () => stepTrial(-1), ']': () => stepTrial(1) });

  // Trials side by side need the whole width.
  const beside = tab !== 'compare' && (detail?.inputs.length ?? 0) > 0;
  const labels: Record<Tab, string> = {
    fields: 'Fields',
    compare: `Compare ${columns.length} trials`,
    response: 'Response',
    run: 'Run',
  };
  return (
    <article class="case" aria-label={`${item.skill} / ${item.id}`}>
      <header class="case-head">
        <a class="back" href={back}>
          ← All cases
        </a>
        <p class="crumb">{item.skill}</p>
        <div class="case-title">
          <h1>{item.id}</h1>
          <Pill verdict={item.verdict} />
          {item.tags.map((tag) => (
            <span class="tag" key={tag}>
              {tag}
            </span>
          ))}
        </div>
        {item.description && <p class="description">{item.description}</p>}
        {(item.reason ?? trial?.reason) && (
          <p class={`case-reason ${tones[item.verdict]}`}>{item.reason ?? trial?.reason}</p>
        )}
        {trial && <Facts trial={trial} />}
        {item.trials.length > 1 && (
          <div class="trials" role="group" aria-label="Trials">
            {item.trials.map((one) => (
              <button
                type="button"
                key={one.trial}
                aria-pressed={one === trial}
                onClick={() => set({ trial: String(one.trial), field: '' })}
              >
                <Sign verdict={one.verdict} /> Trial {one.trial}
              </button>
            ))}
          </div>
        )}
      </header>
      {!trial && <p class="empty">This case was not run.</p>}
      {problem !== undefined && <p class="empty">{problem}</p>}
      {trial && !trial.at && <p class="empty">{trial.reason ?? 'Nothing is known of this trial.'}</p>}
      {trial && detail && (
        <div class={beside ? 'split' : 'split single'}>
          {beside && <Fixture inputs={detail.inputs} fields={detail.fields} focus={focus} />}
          <section class="answer" aria-label="Answer">
            <div class="tabs" role="tablist" aria-label="What is shown of the answer">
              {tabs
                .filter((name) => name !== 'compare' || columns.length > 1)
                .map((name) => (
                  <button
                    type="button"
                    role="tab"
                    key={name}
                    id={`tab-${name}`}
                    aria-selected={tab === name}
                    aria-controls="panel"
                    onClick={() => set({ tab: name === 'fields' ? '' : name })}
                  >
                    {labels[name]}
                  </button>
                ))}
            </div>
            <div class="panel" id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
              {tab === 'fields' && (
                <Fields detail={detail} focus={focus} differencesOnly={only} onDifferencesOnly={setOnly} />
              )}
              {tab === 'compare' && <Compare columns={columns} />}
              {tab === 'response' && <Raw value={detail.response} empty="The platform gave no response." />}
              {tab === 'run' && (
                <RunFacts
                  item={item}
                  trial={trial}
                  detail={detail}
                  skill={page.skills.find(({ name }) => name === item.skill)}
                />
              )}
            </div>
          </section>
        </div>
      )}
    </article>
  );
}

function Facts({ trial }: { readonly trial: PageTrial }) {
  const { match, wrong, missing, extra } = trial.counts;
  const expected = match + wrong + missing;
  const facts = [trial.model];
  if (expected > 0) facts.push(`${match} of ${plural(expected, 'field')} right${extra > 0 ? `, ${extra} extra` : ''}`);
  if (trial.ms !== null) facts.push(formatDuration(trial.ms));
  if (trial.credits !== null) facts.push(creditsInWords(trial.credits));
  if (trial.reused) facts.push('kept response');
  return <p class="facts">{facts.join(' · ')}</p>;
}

function useDetail(trial: PageTrial | undefined): { detail?: TrialDetail; problem?: string } {
  const [state, setState] = useState<{ trial?: PageTrial; detail?: TrialDetail; problem?: string }>({});
  useEffect(() => {
    if (!trial?.at) return;
    let stale = false;
    readDetail(trial.at).then(
      (detail) => {
        if (stale) return;
        setState(
          detail
            ? { trial, detail }
            : { trial, problem: 'The file of this trial could not be read when the report was written.' },
        );
      },
      (error) => {
        if (!stale) setState({ trial, problem: String(error) });
      },
    );
    return () => {
      stale = true;
    };
  }, [trial]);
  return state.trial === trial ? state : {};
}
