import { formatCount } from '../../../format.ts';
import { verdictOrder, verdictWords } from '../../../verdict-words.ts';
import type { PageOverview } from '../../page-data.ts';
import { Bar } from '../parts/bar.tsx';
import { tones } from '../parts/pill.tsx';
import { href } from '../route.ts';

/** All cases by verdict; each count leads to its cases. */
export function CaseBar({ page }: { readonly page: PageOverview }) {
  const counts = verdictOrder
    .map((verdict) => ({ verdict, count: page.totals.cases[verdict] }))
    .filter(({ count }) => count > 0);
  return (
    <section class="case-bar" aria-label="Cases by verdict">
      <Bar
        parts={counts.map(({ verdict, count }) => ({ tone: tones[verdict], count, label: verdictWords[verdict] }))}
      />
      <ul>
        {counts.map(({ verdict, count }) => (
          <li key={verdict}>
            <a href={href(['cases'], { verdict })}>
              <span class={`dot ${tones[verdict]}`} aria-hidden="true" />
              <b>{formatCount(count)}</b> {verdictWords[verdict]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
