import type { SchemaCoverage } from '../../../comparison.ts';
import { formatShare, plural } from '../../../format.ts';
import type { PageOverview } from '../../page-data.ts';
import { Bar } from '../parts/bar.tsx';

/** How much of each output schema the expected values exercise; nothing when all of it is. */
export function Coverage({ page }: { readonly page: PageOverview }) {
  const rows = page.coverage.filter(
    ({ share, values, branches }) => share !== null && (share < 1 || values.length + branches.length > 0),
  );
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>Not covered by any expectation</h2>
      <div class="table-box">
        <table>
          <thead>
            <tr>
              <th scope="col">Skill</th>
              <th scope="col" class="wide">
                Fields covered
              </th>
              <th scope="col">Never expected</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.skill}>
                <th scope="row">{row.skill}</th>
                <td>
                  <span class="with-bar">
                    <Bar
                      thin
                      parts={[
                        { tone: 'pass', count: row.share ?? 0, label: 'covered' },
                        { tone: '', count: 1 - (row.share ?? 0), label: 'not covered' },
                      ]}
                    />
                    <span class="num">{formatShare(row.share)}</span>
                  </span>
                </td>
                <td>
                  <Gaps row={row} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Gaps({ row: { fields, values, branches } }: { readonly row: SchemaCoverage }) {
  const gaps = [
    ...fields,
    ...values.map(({ path, value }) => `${path} = ${JSON.stringify(value)}`),
    ...branches.map((branch) => `branch ${branch}`),
  ];
  return (
    <details>
      <summary>{plural(gaps.length, 'place')}</summary>
      <ul>
        {gaps.slice(0, 200).map((gap) => (
          <li key={gap}>
            <code>{gap}</code>
          </li>
        ))}
        {gaps.length > 200 && <li>{gaps.length - 200} more, in results.json</li>}
      </ul>
    </details>
  );
}
