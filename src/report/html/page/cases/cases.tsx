import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { PageCase, PageOverview } from '../../page-data.ts';
import { CaseView } from '../case/case-view.tsx';
import { cellOf } from '../case/matrix-cell.ts';
import { useKeys } from '../keys.ts';
import { Bar, countParts } from '../parts/bar.tsx';
import { Sign } from '../parts/pill.tsx';
import { go, href, type Route } from '../route.ts';
import { tellingTrial } from '../telling-trial.ts';
import { filterCases, filterOf } from './filter.ts';
import { Filters } from './filters.tsx';
import { VirtualList } from './virtual.tsx';

interface Props {
  readonly page: PageOverview;
  readonly route: Extract<Route, { view: 'cases' }>;
}

const ROW = 54;
const filterKeys = ['verdict', 'change', 'skill', 'tag', 'q'];

/** The list of cases beside the open one; on a narrow screen one of the two. */
export function Cases({ page, route }: Props) {
  const { query, open } = route;
  const filter = filterOf(query);
  const cases = useMemo(() => filterCases(page.cases, filter), [page, ...Object.values(filter)]);
  const index = open ? cases.findIndex(({ skill, id }) => skill === open.skill && id === open.id) : -1;
  const item = open && page.cases.find(({ skill, id }) => skill === open.skill && id === open.id);
  const address = (target: PageCase) => href(['cases', target.skill, target.id], keep(query));
  const step = (by: number) => {
    const target = cases[index < 0 ? 0 : Math.min(cases.length - 1, Math.max(0, index + by))];
    if (target) go(address(target), true);
  };
  const side = useRef<HTMLElement>(null);
  const wide = matchMedia('(min-width: 900px)').matches;
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    '/': () => document.getElementById('search')?.focus(),
    Escape: () => {
      const { activeElement } = document;
      if (activeElement instanceof HTMLElement && activeElement.id === 'search') activeElement.blur();
      else if (query.has('field'))
        go(href(['cases', open?.skill ?? '', open?.id ?? ''], without(query, 'field')), true);
      // Where list and case stand side by side, the list only has to get the focus.
      else if (wide) side.current?.querySelector<HTMLElement>('.case-row[tabindex="0"]')?.focus();
      else if (open) go(href(['cases'], keep(query)));
    },
  });
  const first = cases[0];
  // At once: after a moment the reader may have left, and would be brought back.
  useLayoutEffect(() => {
    if (!open && first && wide) go(address(first), true);
  }, [open, first, wide]);
  return (
    <div class={`cases ${open ? 'has-open' : ''}`}>
      <aside class="case-side" ref={side}>
        <Filters
          page={page}
          filter={filter}
          found={cases.length}
          path={open ? ['cases', open.skill, open.id] : ['cases']}
          query={keep(query)}
        />
        {cases.length === 0 && (
          <p class="empty">
            No case is like that. The search looks at names, tags, reasons, models, executions and the fields that
            differ.
          </p>
        )}
        <VirtualList
          items={cases}
          rowHeight={ROW}
          label="Cases"
          active={index}
          onStep={step}
          render={(row, at, stop) => (
            <CaseRow
              item={row}
              several={page.skills.length > 1}
              current={at === index}
              stop={stop}
              address={address(row)}
            />
          )}
        />
      </aside>
      {item ? (
        <CaseView
          key={`${item.skill}/${item.id}`}
          page={page}
          item={item}
          query={query}
          back={href(['cases'], keep(query))}
        />
      ) : (
        open && (
          <p class="empty">
            This report has no case “{open.id}” of “{open.skill}”.
          </p>
        )
      )}
    </div>
  );
}

// The filter goes along from case to case; the trial, the field and the tab belong to one case.
function keep(query: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...query].filter(([key]) => filterKeys.includes(key)));
}

function without(query: URLSearchParams, key: string): URLSearchParams {
  const rest = new URLSearchParams(query);
  rest.delete(key);
  return rest;
}

interface RowProps {
  readonly item: PageCase;
  readonly several: boolean;
  readonly current: boolean;
  readonly stop: boolean;
  readonly address: string;
}

function CaseRow({ item, several, current, stop, address }: RowProps) {
  const trial = tellingTrial(item);
  const { base, cell } = cellOf(item);
  const parts = [cell, several ? item.skill : '', ...item.tags].filter((part) => part !== '');
  const sub = parts.join(' · ') || (item.description ?? '');
  const regressed = item.change === 'regressed';
  return (
    <a class="case-row" href={address} tabIndex={stop ? 0 : -1} aria-current={current ? 'true' : undefined}>
      <Sign verdict={item.verdict} />
      <span class="case-name">
        <span class="case-id">{base}</span>
        {(sub !== '' || regressed) && (
          <span class="case-sub">
            {regressed && <b>▼ regressed{sub !== '' && ' · '}</b>}
            {sub}
          </span>
        )}
      </span>
      {trial && trial.score !== null && <Bar thin parts={countParts(trial.counts)} />}
    </a>
  );
}
