import { plural } from '../../../format.ts';
import { findingsInWords } from '../../../verdict-words.ts';
import type { PageFinding, PageOverview } from '../../page-data.ts';
import { groupBy } from '../group-by.ts';
import { Progressive } from '../parts/progressive.tsx';
import { go, href } from '../route.ts';
import { RuleGroup } from './rule-group.tsx';
import { severityTones, severityWords } from './severity.ts';

const severities = ['error', 'warning', 'info'] as const;

/** The validator's findings by rule: what the rule asks for and why, and each place with its source and its fix. */
export function Findings({ page, query }: { readonly page: PageOverview; readonly query: URLSearchParams }) {
  const severity = query.get('severity') ?? '';
  const rule = query.get('rule') ?? '';
  const open = page.findings.filter(({ suppressed }) => !suppressed);
  const shown = page.findings.filter(
    (finding) => (severity === '' || finding.severity === severity) && (rule === '' || finding.rule === rule),
  );
  const groups = [...groupBy(shown, (finding) => `${finding.severity} ${finding.rule}`).values()];
  const choose = (key: string, value: string) => {
    const next = new URLSearchParams(query);
    next.set(key, value);
    go(href(['findings'], next), true);
  };
  return (
    <div class="findings">
      <h1>{open.length === 0 ? 'No findings' : plural(open.length, 'finding')}</h1>
      {page.findings.length === 0 ? (
        <p class="quiet">Every rule that was applied holds.</p>
      ) : (
        <p class="quiet">
          {findingsInWords(page)} in {plural(new Set(page.findings.flatMap(({ skill }) => skill ?? [])).size, 'skill')}
        </p>
      )}
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
                <span class={`dot ${severityTones[name]}`} aria-hidden="true" />
                {plural(page.totals.findings[name], severityWords[name])}
              </button>
            ))}
          {rule !== '' && (
            <button type="button" aria-pressed="true" onClick={() => choose('rule', '')}>
              <span class="name">{rule}</span> ✕
            </button>
          )}
        </div>
      )}
      <Progressive
        items={groups}
        step={20}
        render={(findings) => (
          <RuleGroup
            key={groupKey(findings)}
            findings={findings}
            rules={page.rules}
            several={page.skills.length > 1}
            {...(rule === '' && groups.length > 1 ? { onRule: (id: string) => choose('rule', id) } : {})}
          />
        )}
        more={(ref, left) => <p ref={ref}>{plural(left, 'more rule')}</p>}
      />
    </div>
  );
}

function groupKey([first]: readonly PageFinding[]): string {
  return `${first?.severity} ${first?.rule}`;
}
