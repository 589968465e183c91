import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { PageCase, PageOverview } from '../../page-data.ts';
import { Focus } from '../focus.ts';
import { useKeys } from '../keys.ts';
import { Tabs } from '../parts/tabs.tsx';
import { go, href } from '../route.ts';
import { tellingTrial } from '../telling-trial.ts';
import { CaseHead } from './case-head.tsx';
import { Compare } from './compare.tsx';
import { contendersInWords, contendersOf } from './contenders.ts';
import { Fields } from './fields.tsx';
import { Fixture } from './fixture.tsx';
import { firstHome, place } from './placement.ts';
import { Raw } from './raw.tsx';
import { RunFacts } from './run-facts.tsx';
import { useDetail } from './use-detail.ts';

interface Props {
  readonly page: PageOverview;
  readonly item: PageCase;
  readonly query: URLSearchParams;
  readonly back: string;
}

const tabNames = ['fields', 'compare', 'response', 'run'] as const;

/** One case: its fixture on the left, what the model answered on the right. */
export function CaseView({ page, item, query, back }: Props) {
  const wanted = Number(query.get('trial'));
  const trial = item.trials.find((one) => one.trial === wanted) ?? tellingTrial(item);
  const { detail, problem } = useDetail(trial);
  const focus = useMemo(() => new Focus(), [trial]);
  const [only, setOnly] = useState(trial !== undefined && trial.failing.length > 0);
  const [home, setHome] = useState<number>();
  const contenders = useMemo(() => contendersOf(page.cases, item), [page, item]);
  const firstInput = useMemo(() => firstHome(detail?.inputs ?? []), [detail]);
  const placement = useMemo(
    () => place(detail?.fields ?? [], detail?.inputs ?? [], detail?.request ?? null, home ?? firstInput),
    [detail, home, firstInput],
  );
  const tab = tabNames.find((name) => name === query.get('tab')) ?? 'fields';
  const set = (changes: Record<string, string>) => {
    const next = new URLSearchParams(query);
    for (const [key, value] of Object.entries(changes)) next.set(key, value);
    go(href(['cases', item.skill, item.id], next), true);
  };

  // The address and the selection say the same: whichever changes, the other follows.
  const field = query.get('field');
  useLayoutEffect(() => {
    if (detail) focus.select(field ?? undefined);
  }, [detail, focus, field]);
  useEffect(
    () =>
      focus.subscribe(() => {
        const { selected } = focus;
        if ((selected ?? null) !== query.get('field')) set({ field: selected ?? '' });
      }),
    [focus, query],
  );
  const stepTrial = (by: number) => {
    const next = item.trials[trial ? item.trials.indexOf(trial) + by : 0];
    if (next) set({ trial: String(next.trial), field: '' });
  };
  useKeys({ '[': () => stepTrial(-1), ']': () => stepTrial(1) });

  // Trials side by side need the whole width.
  const beside = tab !== 'compare' && (detail?.inputs.length ?? 0) > 0;
  const titles = {
    fields: 'Fields',
    compare: `Compare ${contendersInWords(contenders)}`,
    response: 'Response',
    run: 'Run',
  };
  const tabs = tabNames
    .filter((name) => name !== 'compare' || contenders.length > 1)
    .map((name) => ({ name, title: titles[name] }));
  return (
    <article class="case" aria-label={`${item.skill} / ${item.id}`}>
      <CaseHead
        item={item}
        trial={trial}
        contenders={contenders}
        back={back}
        onTrial={(one) => set({ trial: String(one.trial), field: '' })}
      />
      {!trial && <p class="empty">This case was not run.</p>}
      {problem !== undefined && <p class="empty">{problem}</p>}
      {trial && !trial.at && (
        <p class="empty">
          {trial.verdict === 'not_run' ? 'This trial was not run.' : 'Nothing is kept of this trial.'}
        </p>
      )}
      {trial && detail && (
        <div class={beside ? 'split' : 'split single'}>
          {beside && (
            <Fixture
              key={trial.trial}
              inputs={detail.inputs}
              placement={placement}
              home={home ?? firstInput}
              onHome={setHome}
              focus={focus}
            />
          )}
          <section class="answer" aria-label="Answer">
            <Tabs
              label="What is shown of the answer"
              tabs={tabs}
              open={tab}
              panel="panel"
              onOpen={(name) => set({ tab: name === 'fields' ? '' : name })}
            />
            <div class="panel" id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={0}>
              {tab === 'fields' && (
                <Fields
                  trial={trial}
                  detail={detail}
                  placement={placement}
                  focus={focus}
                  differencesOnly={only}
                  onDifferencesOnly={setOnly}
                />
              )}
              {tab === 'compare' && <Compare contenders={contenders} />}
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
