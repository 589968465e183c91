import { escapeHtml, escapeMarkdown, markdownCode, oneLine, truncate } from '../../text.ts';
import { type CaseWithTrials, creditsOf, executionMs, type SkillWithCases, tellingTrial } from '../by-skill.ts';
import { caseNotes } from '../case-notes.ts';
import { formatCredits, formatDuration, plural } from '../format.ts';
import type { FailingField } from '../results.ts';
import { valueText } from '../value-text.ts';
import { verdictWords } from '../verdict-words.ts';
import { details, table } from './table.ts';

const icons: Readonly<Record<string, string>> = {
  passed: '✅',
  flaky: '⚠️',
  failed: '❌',
  errored: '💥',
  xfailed: '☑️',
  xpassed: '❌',
  skipped: '⏭️',
  quarantined: '⏭️',
  not_run: '⏸️',
};

/** One case that needs attention: its reason and its failing fields, at most `fields` of them. */
export function troubledCase(item: CaseWithTrials, fields: number, open: boolean): string {
  const { result, trials } = item;
  const telling = tellingTrial(item);
  const facts = [verdictWords[result.verdict]];
  if (telling) {
    const { match, wrong, missing, extra } = telling.counts;
    if (match + wrong + missing > 0) facts.push(`${match} of ${plural(match + wrong + missing, 'field')} right`);
    if (extra > 0) facts.push(`${extra} extra`);
  }
  if (trials.length > 1) {
    const passes = trials.filter(({ verdict }) => verdict === 'passed').length;
    facts.push(`${passes} of ${plural(trials.length, 'trial')} passed`);
  }
  const name = `${truncate(oneLine(result.skill), 100)} / ${truncate(oneLine(result.case), 120)}`;
  const title = `${icons[result.verdict]} <code>${escapeHtml(name)}</code>: ${facts.join(', ')}`;
  const reason = result.reason ?? telling?.reason;
  const parts: string[] = [];
  if (reason) parts.push(`${escapeMarkdown(truncate(oneLine(reason), 600))}\n`);
  for (const note of caseNotes(result)) parts.push(`${escapeMarkdown(truncate(oneLine(note), 300))}\n`);
  if (telling && telling.failing_fields.length > 0 && fields > 0)
    parts.push(failingFields(telling.failing_fields, fields));
  if (telling?.execution)
    parts.push(`Execution ${markdownCode(telling.execution.id)} on ${markdownCode(telling.model)}\n`);
  return details(title, parts.join('\n'), open);
}

function failingFields(fields: readonly FailingField[], limit: number): string {
  const cell = (text: string) => markdownCode(truncate(oneLine(text), 160));
  const rows = fields
    .slice(0, limit)
    .map(({ path, expected, actual, comparator, hint }) => [
      cell(path),
      cell(valueText(expected)),
      cell(valueText(actual)),
      cell(comparator),
      hint ? escapeMarkdown(truncate(oneLine(hint), 200)) : '',
    ]);
  const more = fields.length - rows.length;
  const rest = more > 0 ? `\nand ${plural(more, 'more field')}, in the report\n` : '';
  return table(['Field', 'Expected', 'Actual', 'Compared as', 'Hint'], rows) + rest;
}

/** Every case of a skill in one table that is closed at first. */
export function caseTable({ skill, cases }: SkillWithCases): string {
  const rows = cases.map((item) => {
    const telling = tellingTrial(item);
    const expected = telling ? telling.counts.match + telling.counts.wrong + telling.counts.missing : 0;
    const ms = telling ? executionMs(telling) : undefined;
    return [
      `${icons[item.result.verdict]} ${verdictWords[item.result.verdict]}`,
      markdownCode(truncate(item.result.case, 160)),
      telling && expected > 0 ? `${telling.counts.match}/${expected}` : '',
      formatCredits(creditsOf(item)),
      ms === undefined ? '' : formatDuration(ms),
      escapeMarkdown(
        truncate(oneLine([...caseNotes(item.result), item.result.reason ?? ''].filter(Boolean).join('; ')), 160),
      ),
    ];
  });
  const which = cases.length === 1 ? 'The case' : `All ${cases.length} cases`;
  const title = `${which} of <code>${escapeHtml(truncate(oneLine(skill.name), 100))}</code>`;
  return details(title, table(['Verdict', 'Case', 'Fields#', 'Credits#', 'Time#', 'Note'], rows));
}
