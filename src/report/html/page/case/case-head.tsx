import { creditsInWords, formatCount, formatDuration, plural, responseOrigin } from '../../../format.ts';
import { trialWords } from '../../../verdict-words.ts';
import type { PageCase, PageTrial } from '../../page-data.ts';
import { Pill, Regressed, Sign, tones } from '../parts/pill.tsx';
import { href } from '../route.ts';
import type { Contender } from './contenders.ts';
import { cellOf } from './matrix-cell.ts';

interface Props {
  readonly item: PageCase;
  readonly trial: PageTrial | undefined;
  /** The trials of the case and of the other cells of its matrix. */
  readonly contenders: readonly Contender[];
  readonly back: string;
  readonly onTrial: (trial: PageTrial) => void;
}

/** The case with its verdict, then the trial that is shown with its own. */
export function CaseHead({ item, trial, contenders, back, onTrial }: Props) {
  const { base, cell } = cellOf(item);
  const cells = [...new Set(contenders.map((one) => one.item))];
  return (
    <header class="case-head">
      <a class="back" href={back}>
        ← All cases
      </a>
      <p class="crumb clamp">{item.skill}</p>
      <div class="case-title">
        <h1>{item.id}</h1>
        <Pill verdict={item.verdict} />
        {item.change === 'regressed' && <Regressed />}
        {item.tags.map((tag) => (
          <span class="tag" key={tag}>
            {tag}
          </span>
        ))}
      </div>
      {item.description && <p class="description">{item.description}</p>}
      {item.notes?.map((note) => (
        <p class="case-reason warn" key={note}>
          {note}
        </p>
      ))}
      {item.reason && <p class={`case-reason ${tones[item.verdict]}`}>{item.reason}</p>}
      {cells.length > 1 && (
        <nav class="choice" aria-label={`Cells of ${base}`}>
          {cells.map((one) => (
            <a
              class="chip"
              key={one.id}
              href={href(['cases', one.skill, one.id])}
              aria-current={one.id === item.id ? 'true' : undefined}
            >
              <Sign verdict={one.verdict} />
              <span class="chip-text">{cellOf(one).cell || cell}</span>
            </a>
          ))}
        </nav>
      )}
      {item.trials.length > 1 && (
        <div class="choice" role="group" aria-label="Trials">
          {item.trials.map((one) => (
            <button
              class="chip"
              type="button"
              key={one.trial}
              aria-pressed={one === trial}
              onClick={() => onTrial(one)}
            >
              <Sign verdict={one.verdict} /> Trial {one.trial}
            </button>
          ))}
        </div>
      )}
      {trial && <ShownTrial item={item} trial={trial} />}
    </header>
  );
}

function ShownTrial({ item, trial }: { readonly item: PageCase; readonly trial: PageTrial }) {
  const several = item.trials.length > 1;
  const reason = trial.reason === item.reason ? null : trial.reason;
  return (
    <>
      {reason && <p class={`case-reason ${tones[trial.verdict]}`}>{reason}</p>}
      <p class="facts">{factsOf(trial, several).join(' · ')}</p>
    </>
  );
}

function factsOf(trial: PageTrial, several: boolean): string[] {
  const { match, wrong, missing, extra } = trial.counts;
  const expected = match + wrong + missing;
  const facts = several ? [`Trial ${trial.trial} ${trialWords[trial.verdict]}`, trial.model] : [trial.model];
  if (expected > 0)
    facts.push(
      `${formatCount(match)} of ${plural(expected, 'field')} right${extra > 0 ? `, ${formatCount(extra)} extra` : ''}`,
    );
  if (trial.ms !== null) facts.push(formatDuration(trial.ms));
  if (trial.credits !== null) facts.push(creditsInWords(trial.credits));
  if (trial.reused) facts.push(responseOrigin(trial));
  return facts;
}
