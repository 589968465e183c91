import { plural } from '../../../format.ts';
import type { PageExcerpt, PageFinding, PageOverview } from '../../page-data.ts';
import { Progressive } from '../parts/progressive.tsx';
import { go, href } from '../route.ts';

const tones = { error: 'fail', warning: 'warn', info: 'mute' } as const;
const severities = ['error', 'warning', 'info'] as const;

/** The validator's findings: place, source, what is wrong, why the rule is there and how to mend it. */
export function Findings({ page, query }: { readonly page: PageOverview; readonly query: URLSearchParams }) {
  const severity = query.get('severity') ?? '';
  const rule = query.get('rule') ?? '';
  const open = page.findings.filter(({ suppressed }) => !suppressed);
  const shown = page.findings.filter(
    (finding) => (severity === '' || finding.severity === severity) && (rule === '' || finding.rule === rule),
  );
  const choose = (key: string, value: string) => {
    const next = new URLSearchParams(query);
    next.set(key, value);
    go(href(['findings'], next), true);
  };
  return (
    <div class="findings">
      <h1>{open.length === 0 ? 'No findings' : plural(open.length, 'finding')}</h1>
      {page.findings.length === 0 && <p class="quiet">Every rule that was applied holds.</p>}
      {page.findings.length > 0 && (
        <div class="chips" role="group" aria-label="Severity">
          <button type="button" aria-pressed={severity === ''} onClick={() => choose('severity', '')}>
            all
          </button>
          {severities
            .filter((name) => page.totals.findings[name] > 0)
            .map((name) => (
              <button
                type="button"
                key={name}
                aria-pressed={severity === name}
                onClick={() => choose('severity', severity === name ? '' : name)}
              >
                <span class={`dot ${tones[name]}`} aria-hidden="true" />
                {page.totals.findings[name]} {name}
              </button>
            ))}
          {rule !== '' && (
            <button type="button" aria-pressed="true" onClick={() => choose('rule', '')}>
              {rule} ✕
            </button>
          )}
        </div>
      )}
      <Progressive
        items={shown}
        step={60}
        render={(finding, index) => (
          <FindingCard key={index} finding={finding} page={page} onRule={() => choose('rule', finding.rule)} />
        )}
        more={(ref, left) => <p ref={ref}>{left} more</p>}
      />
    </div>
  );
}

function FindingCard({
  finding,
  page,
  onRule,
}: {
  readonly finding: PageFinding;
  readonly page: PageOverview;
  readonly onRule: () => void;
}) {
  const rule = Object.hasOwn(page.rules, finding.rule) ? page.rules[finding.rule] : undefined;
  const place = finding.line === undefined ? finding.file : `${finding.file}:${finding.line}:${finding.column ?? 1}`;
  return (
    <article class={`finding ${finding.suppressed ? 'suppressed' : ''}`}>
      <header>
        <span class={`pill ${tones[finding.severity]}`}>{finding.severity}</span>
        <button type="button" class="link rule-id" onClick={onRule} title="Only this rule">
          {finding.rule}
        </button>
        <code class="place">{place}</code>
      </header>
      <p class="message">{finding.message}</p>
      {finding.excerpt && <Excerpt excerpt={finding.excerpt} tone={tones[finding.severity]} />}
      {finding.fix && (
        <p class="fix">
          <b>{finding.fix.safe ? 'Fix' : 'Suggestion'}</b> {finding.fix.description}
        </p>
      )}
      {finding.suppressed && (
        <p class="quiet">
          Does not count ({finding.suppressed.by}): {finding.suppressed.reason}
        </p>
      )}
      {rule && (
        <details>
          <summary>{rule.title}</summary>
          <p>{rule.why}</p>
          <p>{rule.how}</p>
          <p class="quiet">Source: {rule.source}</p>
        </details>
      )}
    </article>
  );
}

function Excerpt({ excerpt, tone }: { readonly excerpt: PageExcerpt; readonly tone: string }) {
  const { first, lines, marked, from, to } = excerpt;
  return (
    <pre class="excerpt" tabIndex={0}>
      {lines.map((line, index) => {
        const number = first + index;
        if (number !== marked)
          return (
            <Line key={number} number={number}>
              {line}
            </Line>
          );
        return (
          <Line key={number} number={number} marked>
            {line.slice(0, from)}
            <mark class={tone}>{line.slice(from, to) || ' '}</mark>
            {line.slice(Math.max(to, from))}
          </Line>
        );
      })}
    </pre>
  );
}

function Line({
  number,
  marked = false,
  children,
}: {
  readonly number: number;
  readonly marked?: boolean;
  readonly children: preact.ComponentChildren;
}) {
  return (
    <span class={marked ? 'line marked' : 'line'}>
      <span class="line-number">{number}</span>
      {children}
      {'\n'}
    </span>
  );
}
