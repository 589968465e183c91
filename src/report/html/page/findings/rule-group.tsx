import { plural } from '../../../format.ts';
import type { PageFinding, PageOverview } from '../../page-data.ts';
import { Progressive } from '../parts/progressive.tsx';
import { Excerpt } from './excerpt.tsx';
import { FixChanges } from './fix.tsx';
import { RuleText } from './rule-text.tsx';
import { severityTones, severityWords } from './severity.ts';

interface Props {
  /** Of one rule and one severity; at least one. */
  readonly findings: readonly PageFinding[];
  readonly rules: PageOverview['rules'];
  /** Whether it has to be said which skill a finding is of. */
  readonly several: boolean;
  /** Narrows the view to a rule; absent where it is narrowed already. */
  readonly onRule?: (rule: string) => void;
}

/** A rule with its text, then every place that violates it. */
export function RuleGroup({ findings, rules, several, onRule }: Props) {
  const [first] = findings;
  if (!first) return null;
  const { rule: id, severity } = first;
  const rule = Object.hasOwn(rules, id) ? rules[id] : undefined;
  return (
    <section class="rule-group" aria-label={id}>
      <header>
        <span class={`pill ${severityTones[severity]}`}>{severityWords[severity]}</span>
        <h2 class="clamp">{rule?.title ?? id}</h2>
        {rule && onRule && (
          <button type="button" class="link rule-id clamp" onClick={() => onRule(id)} title="Only this rule">
            {id}
          </button>
        )}
        {rule && !onRule && <code class="rule-id clamp">{id}</code>}
        {findings.length > 1 && <span class="quiet">{plural(findings.length, 'place')}</span>}
      </header>
      {rule && <RuleText rule={rule} />}
      <Progressive
        items={findings}
        step={30}
        render={(finding, index) => <FindingCard key={index} finding={finding} several={several} />}
        more={(ref, left) => <p ref={ref}>{plural(left, 'more place')}</p>}
      />
    </section>
  );
}

function FindingCard({ finding, several }: { readonly finding: PageFinding; readonly several: boolean }) {
  const { file, line, column = 1, skill, message, suppressed, excerpt, fix, severity } = finding;
  return (
    <article class={`finding ${suppressed ? 'suppressed' : ''}`}>
      <p class="place clamp">
        <code>{line === undefined ? file : `${file}:${line}:${column}`}</code>
        {several && <span>{skill}</span>}
        {suppressed && <span class="pill mute">does not count</span>}
      </p>
      <p class="message clamp">{message}</p>
      {excerpt && <Excerpt excerpt={excerpt} tone={severityTones[severity]} />}
      {fix && <FixChanges fix={fix} />}
      {suppressed && (
        <p class="quiet clamp">
          Does not count ({suppressed.by}): {suppressed.reason}
        </p>
      )}
    </article>
  );
}
