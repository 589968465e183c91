import { useEffect, useState } from 'preact/hooks';
import { jsonText } from '../../../../json-text.ts';
import type { FieldResult } from '../../../../judge/judgement.ts';
import { formatCredits, formatDuration, plural } from '../../../format.ts';
import { trialWords } from '../../../verdict-words.ts';
import type { TrialDetail } from '../../page-data.ts';
import { readDetail } from '../data.ts';
import { Sign } from '../parts/pill.tsx';
import { href } from '../route.ts';
import type { Contender } from './contenders.ts';
import { cellOf } from './matrix-cell.ts';
import { outcomeTones } from './outcome.ts';
import { Value } from './value.tsx';

const MOST_COLUMNS = 12;

/** Trials side by side: each field on which they differ from the expectation or from each other. */
export function Compare({ contenders }: { readonly contenders: readonly Contender[] }) {
  const shown = contenders.slice(0, MOST_COLUMNS);
  const { details, problem } = useDetails(shown);
  if (problem !== undefined) return <p class="empty">{problem}</p>;
  if (!details) return <p class="empty">Reading the trials…</p>;
  const rows = rowsOf(details);
  return (
    <>
      <div class="table-box">
        <table class="compare stacking">
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Expected</th>
              {shown.map((one) => (
                <th scope="col" key={`${one.item.id} ${one.trial.trial}`}>
                  <Heading contender={one} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ path, expected, cells }) => (
              <tr key={path}>
                <th scope="row">
                  <code class="path">{path}</code>
                </th>
                <td data-title="expected">{expected && <Value value={expected.expected} />}</td>
                {cells.map((field, index) => (
                  <td
                    key={index}
                    class={field ? `cell ${outcomeTones[field.outcome]} ${field.outcome}` : 'no-cell'}
                    data-title={nameOf(shown[index])}
                  >
                    {field ? <Value value={field.actual} /> : <NoAnswer contender={shown[index]} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length === 0 && <p class="empty">All of them gave the expected values in every field.</p>}
      {contenders.length > shown.length && (
        <p class="quiet">{plural(contenders.length - shown.length, 'more trial')} not shown side by side.</p>
      )}
    </>
  );
}

/** The cell of a matrix, the trial, or both where a cell has several. */
function nameOf(contender: Contender | undefined): string {
  if (!contender) return '';
  const { item, trial } = contender;
  const { cell } = cellOf(item);
  if (cell === '') return `Trial ${trial.trial}`;
  return item.trials.length > 1 ? `${cell}, trial ${trial.trial}` : cell;
}

function Heading({ contender }: { readonly contender: Contender }) {
  const { item, trial } = contender;
  const facts = [
    trial.verdict === 'passed' || trial.verdict === 'failed' ? '' : trialWords[trial.verdict],
    cellOf(item).cell === '' ? trial.model : '',
    trial.ms === null ? '' : formatDuration(trial.ms),
    trial.credits === null ? '' : `${formatCredits(trial.credits)} cr`,
  ];
  return (
    <>
      <a href={href(['cases', item.skill, item.id], { trial: String(trial.trial) })}>
        <Sign verdict={trial.verdict} /> {nameOf(contender)}
      </a>
      <small>{facts.filter((fact) => fact !== '').join(' · ')}</small>
    </>
  );
}

function NoAnswer({ contender }: { readonly contender: Contender | undefined }) {
  const verdict = contender?.trial.verdict;
  const word = verdict === 'errored' || verdict === 'not_run' ? trialWords[verdict] : 'not compared';
  return <span class="absent">{word}</span>;
}

function useDetails(columns: readonly Contender[]): { details?: (TrialDetail | null)[]; problem?: string } {
  const [state, setState] = useState<{ details?: (TrialDetail | null)[]; problem?: string }>({});
  const key = columns.map(({ trial }) => trial.at?.join(':')).join(' ');
  useEffect(() => {
    let stale = false;
    Promise.all(columns.map(({ trial }) => (trial.at ? readDetail(trial.at) : null))).then(
      (details) => {
        if (!stale) setState({ details });
      },
      (error) => {
        if (!stale) setState({ problem: error.message });
      },
    );
    return () => {
      stale = true;
    };
  }, [key]);
  return state;
}

function rowsOf(details: readonly (TrialDetail | null)[]) {
  const maps = details.map((detail) => new Map(detail?.fields.map((field) => [field.path, field])));
  const paths = [...new Set(maps.flatMap((fields) => [...fields.keys()]))];
  return paths
    .map((path) => {
      const cells = maps.map((fields): FieldResult | undefined => fields.get(path));
      return { path, cells, expected: cells.find((field) => field?.expected !== undefined) };
    })
    .filter(({ cells }) => {
      // A trial without an answer does not differ from the others: it said nothing.
      const compared = cells.filter((field) => field !== undefined);
      const answers = new Set(compared.map(({ actual }) => jsonText(actual)));
      return answers.size > 1 || compared.some(({ outcome }) => outcome !== 'match');
    });
}
