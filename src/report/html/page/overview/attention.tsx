import { plural } from '../../../format.ts';
import type { FieldPreview, PageCase, PageOverview } from '../../page-data.ts';
import { wordDiff } from '../case/word-diff.ts';
import { DiffText } from '../parts/diff-text.tsx';
import { Pill, Regressed } from '../parts/pill.tsx';
import { href } from '../route.ts';
import { tellingTrial } from '../telling-trial.ts';

const LISTED = 12;
const quiet = new Set(['passed', 'skipped', 'xfailed', 'quarantined']);

/** The cases that somebody has to look at, with the first fields that differ. */
export function Attention({ page }: { readonly page: PageOverview }) {
  const troubled = page.cases.filter(({ verdict }) => !quiet.has(verdict));
  if (troubled.length === 0) return null;
  const listed = troubled.slice(0, LISTED);
  const more = troubled.length - listed.length;
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
      {more > 0 && (
        <p class="more">
          <a href={href(['cases'])}>and {plural(more, 'more case')}</a>
        </p>
      )}
    </section>
  );
}

function Troubled({ item }: { readonly item: PageCase }) {
  const telling = tellingTrial(item);
  const reason = item.reason ?? telling?.reason;
  const previews = telling?.previews ?? [];
  const more = (telling?.failing.length ?? 0) - previews.length;
  const trial: Record<string, string> = telling && telling.trial > 1 ? { trial: String(telling.trial) } : {};
  return (
    <a class="card" href={href(['cases', item.skill, item.id], trial)}>
      <span class="card-head">
        <Pill verdict={item.verdict} />
        {item.change === 'regressed' && <Regressed />}
        <span class="card-name clamp">
          <span class="quiet">{item.skill} / </span>
          {item.id}
        </span>
      </span>
      {reason && <span class="card-reason clamp">{reason}</span>}
      {previews.length > 0 && (
        <span class="card-fields">
          {previews.map((one) => (
            <Preview key={one.path} preview={one} />
          ))}
          {more > 0 && <span class="quiet">and {plural(more, 'more field')}</span>}
        </span>
      )}
    </a>
  );
}

function Preview({ preview: { path, expected, actual } }: { readonly preview: FieldPreview }) {
  const diff = expected !== undefined && actual !== undefined ? wordDiff(expected, actual) : undefined;
  return (
    <span class="card-field">
      <code class="path clamp">{path}</code>
      <span class="was">{diff ? <DiffText parts={diff.expected} side="expected" /> : <Whole text={expected} />}</span>
      <span class="arrow" role="img" aria-label="but got">
        →
      </span>
      <span class="got">{diff ? <DiffText parts={diff.actual} side="actual" /> : <Whole text={actual} />}</span>
    </span>
  );
}

function Whole({ text }: { readonly text: string | undefined }) {
  return text === undefined ? <span class="absent">absent</span> : <span class="value">{text}</span>;
}
