import { formatBytes, formatCredits, formatDuration, plural, responseOrigin } from '../../../format.ts';
import type { PageCase, PageSkill, PageTrial, TrialDetail } from '../../page-data.ts';
import { Raw } from './raw.tsx';

interface Props {
  readonly item: PageCase;
  readonly trial: PageTrial;
  readonly detail: TrialDetail;
  readonly skill: PageSkill | undefined;
}

/** How the answer came about: the execution, the request without the bundle, and what the bundle held. */
export function RunFacts({ item, trial, detail, skill }: Props) {
  const facts: [string, string | null][] = [
    ['Execution', trial.execution],
    ['Status', trial.status],
    ['Model', trial.model],
    ['Time', trial.ms === null ? null : formatDuration(trial.ms)],
    [
      'Credits',
      trial.credits === null
        ? null
        : formatCredits(trial.credits) + (trial.reused ? `, of a ${responseOrigin(trial)}: not paid again` : ''),
    ],
    ['Case', item.line === undefined ? item.file : `${item.file}:${item.line}`],
    ['Bundle', detail.digest],
    ['Key', detail.key],
  ];
  return (
    <div class="run-facts">
      <dl>
        {facts
          .filter(([, value]) => value !== null)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <code>{value}</code>
              </dd>
            </div>
          ))}
      </dl>
      <h2>Request, without the bundle</h2>
      <Raw value={detail.request} empty="Nothing was sent." />
      {skill?.bundle && (
        <>
          <h2>
            Bundle, {plural(skill.bundle.entries.length, 'file')}, {formatBytes(skill.bundle.contentBytes)}
          </h2>
          <table class="bundle">
            <tbody>
              {skill.bundle.entries.map(({ path, size }) => (
                <tr key={path}>
                  <th scope="row">
                    <code>{path}</code>
                  </th>
                  <td class="num">{formatBytes(size)}</td>
                </tr>
              ))}
              {skill.bundle.excluded.map(({ path, reason }) => (
                <tr key={path} class="quiet">
                  <th scope="row">
                    <s>
                      <code>{path}</code>
                    </s>
                  </th>
                  <td>{reason}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </div>
  );
}
