import { useEffect, useState } from 'preact/hooks';
import type { FieldResult } from '../../../../judge/judgement.ts';
import { formatCredits, formatDuration } from '../../../format.ts';
import type { PageCase, PageTrial, TrialDetail } from '../../page-data.ts';
import { readDetail } from '../data.ts';
import { Sign } from '../parts/pill.tsx';
import { href } from '../route.ts';
import { outcomeTones } from './field-row.tsx';
import { Value } from './value.tsx';

/** One column: a trial of the case or of another cell of its matrix. */
export interface Contender {
  readonly item: PageCase;
  readonly trial: PageTrial;
}

const MOST_COLUMNS = 12;

/** The trials of a case and of the other cells of its matrix. */
export function contenders(cases: readonly PageCase[], item: PageCase): Contender[] {
  const base = baseOf(item.id);
  return cases
    .filter((other) => other.skill === item.skill && baseOf(other.id) === base)
    .flatMap((other) => other.trials.map((trial) => ({ item: other, trial })));
}

/** Trials side by side: each field on which they differ from the expectation or from each other. */
export function Compare({ columns }: { readonly columns: readonly Contender[] }) {
  const shown = columns.slice(0, MOST_COLUMNS);
  const details = useDetails(shown);
  if (!details) return <p class="empty">Reading the trials…</p>;
  const rows = rowsOf(details);
  return (
    <div class="compare table-box">
      <table>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Expected</th>
            {shown.map(({ item, trial }) => (
              <th scope="col" key={`${item.id} ${trial.trial}`}>
                <a href={href(['cases', item.skill, item.id], { trial: String(trial.trial) })}>
                  <Sign verdict={trial.verdict} /> {cellOf(item.id) || `Trial ${trial.trial}`}
                </a>
                <small>
                  {[
                    cellOf(item.id) ? `trial ${trial.trial}` : trial.model,
                    trial.ms === null ? '' : formatDuration(trial.ms),
                    trial.credits === null ? '' : `${formatCredits(trial.credits)} cr`,
                  ]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </small>
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
              <td>{expected && <Value value={expected.expected} />}</td>
              {cells.map((field, index) => (
                <td key={index} class={field ? `cell ${outcomeTones[field.outcome]} ${field.outcome}` : 'no-cell'}>
                  {field && <Value value={field.actual} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p class="empty">All trials gave the expected values in every field.</p>}
      {columns.length > shown.length && (
        <p class="quiet">{columns.length - shown.length} more trials are not shown side by side.</p>
      )}
    </div>
  );
}

function useDetails(columns: readonly Contender[]): (TrialDetail | null)[] | undefined {
  const [details, setDetails] = useState<(TrialDetail | null)[]>();
  const key = columns.map(({ trial }) => trial.at?.join(':')).join(' ');
  useEffect(() => {
    let stale = false;
    Promise.all(columns.map(({ trial }) => (trial.at ? readDetail(trial.at) : null))).then((read) => {
      if (!stale) setDetails(read);
    });
    return () => {
      stale = true;
    };
  }, [key]);
  return details;
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
      const answers = new Set(cells.map((field) => JSON.stringify(field?.actual)));
      return answers.size > 1 || cells.some((field) => field && field.outcome !== 'match');
    });
}

// A cell of a matrix is written behind the id: `acme[model=vlmrun-orion-1:pro]`.
function baseOf(id: string): string {
  return id.replace(/\[.*\]$/s, '');
}

function cellOf(id: string): string {
  return /\[(.*)\]$/s.exec(id)?.[1]?.replaceAll('model=', '') ?? '';
}
