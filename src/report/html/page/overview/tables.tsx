import { useState } from 'preact/hooks';
import { formatCredits, formatDuration, formatShare, plural } from '../../../format.ts';
import type { FieldAccuracy, PageOverview } from '../../page-data.ts';
import { Bar, countParts } from '../parts/bar.tsx';
import { tones } from '../parts/pill.tsx';
import { Progressive } from '../parts/progressive.tsx';
import { href } from '../route.ts';

function accuracy({ match, wrong, missing }: { match: number; wrong: number; missing: number }): number | null {
  const expected = match + wrong + missing;
  return expected === 0 ? null : match / expected;
}

export function SkillTable({ page }: { readonly page: PageOverview }) {
  return (
    <section>
      <h2>Skills</h2>
      <div class="table-box">
        <table>
          <thead>
            <tr>
              <th scope="col">Skill</th>
              <th scope="col">Conclusion</th>
              <th scope="col" class="wide">
                Cases
              </th>
              <th scope="col" class="num">
                Findings
              </th>
              <th scope="col">Digest</th>
            </tr>
          </thead>
          <tbody>
            <Progressive
              items={page.skills}
              render={(skill) => {
                const cases = page.cases.filter((item) => item.skill === skill.name);
                const passed = cases.filter(({ verdict }) => verdict === 'passed' || verdict === 'flaky').length;
                return (
                  <tr key={skill.directory}>
                    <th scope="row">
                      <a href={href(['cases'], { skill: skill.name })}>{skill.name}</a>
                      <small>{skill.directory}</small>
                    </th>
                    <td>
                      <span class={`conclusion-word ${skill.conclusion}`}>{skill.conclusion}</span>
                    </td>
                    <td>
                      {cases.length > 0 && (
                        <span class="with-bar">
                          <Bar
                            thin
                            parts={cases.map(({ id, verdict }) => ({ tone: tones[verdict], count: 1, label: id }))}
                          />
                          <span class="num">
                            {passed}/{cases.length}
                          </span>
                        </span>
                      )}
                    </td>
                    <td class="num">
                      {page.findings.filter((finding) => finding.skill === skill.name && !finding.suppressed).length}
                    </td>
                    <td>
                      <code class="quiet">{skill.digest?.slice(0, 12) ?? ''}</code>
                    </td>
                  </tr>
                );
              }}
              more={(ref, left) => (
                <tr ref={ref}>
                  <td colSpan={5}>{left} more</td>
                </tr>
              )}
            />
          </tbody>
        </table>
      </div>
    </section>
  );
}

export function ModelTable({ page }: { readonly page: PageOverview }) {
  return (
    <section>
      <h2>Models</h2>
      <div class="table-box">
        <table>
          <thead>
            <tr>
              <th scope="col">Model</th>
              <th scope="col" class="num">
                Trials
              </th>
              <th scope="col" class="num">
                Passed
              </th>
              <th scope="col" class="wide">
                Fields
              </th>
              <th scope="col" class="num">
                Credits
              </th>
              <th scope="col" class="num">
                Median time
              </th>
            </tr>
          </thead>
          <tbody>
            {page.models.map((model) => (
              <tr key={model.model}>
                <th scope="row">
                  {model.model}{' '}
                  {page.recommended === model.model && <span class="pill pass">cheapest that is good enough</span>}
                  {page.recommended !== undefined && !page.meetsGates.includes(model.model) && (
                    <span class="pill fail">misses a gate</span>
                  )}
                </th>
                <td class="num">{model.trials}</td>
                <td class="num">{model.passed}</td>
                <td>
                  <span class="with-bar">
                    <Bar thin parts={countParts(model.counts)} />
                    <span class="num">{formatShare(accuracy(model.counts))}</span>
                  </span>
                </td>
                <td class="num">{formatCredits(model.credits)}</td>
                <td class="num">{model.medianMs === null ? '' : formatDuration(model.medianMs)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** The fields that a model gets wrong now and then; those it always gets right are counted. */
export function FieldTable({ page }: { readonly page: PageOverview }) {
  const [all, setAll] = useState(false);
  const several = page.skills.length > 1;
  const imperfect = page.fields.filter(({ wrong, missing, extra }) => wrong + missing + extra > 0);
  const right = page.fields.length - imperfect.length;
  return (
    <section>
      <h2>Fields, worst first</h2>
      <div class="table-box">
        <table>
          <thead>
            <tr>
              <th scope="col">Field</th>
              {several && <th scope="col">Skill</th>}
              <th scope="col" class="wide">
                Accuracy
              </th>
              <th scope="col" class="num">
                Wrong
              </th>
              <th scope="col" class="num">
                Missing
              </th>
              <th scope="col" class="num">
                Extra
              </th>
            </tr>
          </thead>
          <tbody>
            <Progressive
              items={all ? page.fields : imperfect}
              step={20}
              render={(row) => <FieldRow key={`${row.skill} ${row.field}`} row={row} several={several} />}
              more={(ref, left) => (
                <tr ref={ref}>
                  <td colSpan={6}>{left} more</td>
                </tr>
              )}
            />
            {!all && right > 0 && (
              <tr>
                <td colSpan={6}>
                  <button type="button" class="link" onClick={() => setAll(true)}>
                    {plural(right, 'field')} always right
                  </button>
                </td>
              </tr>
            )}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function FieldRow({ row, several }: { readonly row: FieldAccuracy; readonly several: boolean }) {
  return (
    <tr>
      <th scope="row">
        <a href={href(['cases'], { skill: row.skill, q: row.field, verdict: 'failed' })}>
          <code>{row.field}</code>
        </a>
      </th>
      {several && <td>{row.skill}</td>}
      <td>
        <span class="with-bar">
          <Bar thin parts={countParts(row)} />
          <span class="num">{formatShare(accuracy(row))}</span>
        </span>
      </td>
      <td class="num">{row.wrong || ''}</td>
      <td class="num">{row.missing || ''}</td>
      <td class="num">{row.extra || ''}</td>
    </tr>
  );
}

export function PublishedTable({ page }: { readonly page: PageOverview }) {
  return (
    <section>
      <h2>Published</h2>
      <div class="table-box">
        <table>
          <thead>
            <tr>
              <th scope="col">Skill</th>
              <th scope="col">Status</th>
              <th scope="col">Version</th>
              <th scope="col">Id</th>
              <th scope="col">Note</th>
            </tr>
          </thead>
          <tbody>
            {page.published.map((skill) => (
              <tr key={skill.directory}>
                <th scope="row">{skill.name}</th>
                <td>{skill.status}</td>
                <td>{skill.version}</td>
                <td>
                  <code>{skill.id}</code>
                </td>
                <td>{skill.message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
