import { plural } from '../../../format.ts';
import type { PageCase, PageOverview } from '../../page-data.ts';
import { Pill } from '../parts/pill.tsx';
import { href } from '../route.ts';

const LISTED = 12;
const quiet = new Set(['passed', 'skipped', 'xfailed', 'quarantined']);

/** The cases that somebody has to look at, with the first fields that differ. */
export function Attention({ page }: { readonly page: PageOverview }) {
  const troubled = page.cases.filter(({ verdict }) => !quiet.has(verdict));
  if (troubled.length === 0) return null;
  const listed = troubled.slice(0, LISTED);
  return (
    <section class="attention">
      <h2>Needs a look</h2>
      <ul class="cards">
        {listed.map((item) => (
          <li key={`${item.skill}/${item.id}`}>
            <Troubled item={item} />
          </li>
        ))}
      </ul>
      {troubled.length > listed.length && (
        <p>
          <a href={href(['cases'])}>and {plural(troubled.length - listed.length, 'more case')}</a>
        </p>
      )}
    </section>
  );
}

function Troubled({ item }: { readonly item: PageCase }) {
  const telling =
    item.trials.find(({ verdict }) => verdict === 'failed') ??
    item.trials.find(({ verdict }) => verdict !== 'passed') ??
    item.trials[0];
  const reason = item.reason ?? telling?.reason;
  const shown = telling?.failing ?? [];
  return (
    <a
      class="card"
      href={href(['cases', item.skill, item.id], telling && telling.trial > 1 ? { trial: String(telling.trial) } : {})}
    >
      <span class="card-head">
        <Pill verdict={item.verdict} />
        <span class="card-name">
          <span class="quiet">{item.skill} / </span>
          {item.id}
        </span>
      </span>
      {reason && <span class="card-reason">{reason}</span>}
      {shown.length > 0 && (
        <span class="card-fields">
          {shown.map(({ path, expected, actual }) => (
            <span class="card-field" key={path}>
              <code class="path">{path}</code>
              <span class="was">{expected}</span>
              <span class="arrow" role="img" aria-label="but got">
                →
              </span>
              <span class="got">{actual}</span>
            </span>
          ))}
          {telling && telling.failingCount > shown.length && (
            <span class="quiet">and {telling.failingCount - shown.length} more</span>
          )}
        </span>
      )}
    </a>
  );
}
