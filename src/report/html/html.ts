import { escapeHtml, oneLine } from '../../text.ts';
import { bySkill, tellingTrial } from '../by-skill.ts';
import type { Results } from '../results.ts';
import { valueText } from '../value-text.ts';
import { casesInWords, findingsInWords, headline, verdictWords } from '../verdict-words.ts';

/** `report.html` in pieces: the conclusion, the findings and every case with its failing fields, without any script. */
export function* renderHtml({ results }: { readonly results: Results }): Generator<string> {
  const text = (value: string) => escapeHtml(oneLine(value));
  yield '<!doctype html>\n<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">';
  yield '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">';
  yield `<title>${text(headline(results))}</title>\n<h1>${text(headline(results))}</h1>\n`;
  if (results.simulated) yield '<p><strong>Simulated: no model was asked.</strong></p>\n';
  yield `<p>${text(casesInWords(results))}; ${text(findingsInWords(results))}</p>\n`;
  for (const { skill, cases } of bySkill(results)) {
    yield `<h2>${text(skill.name)}: ${text(skill.conclusion)}</h2>\n<ul>`;
    for (const { rule, severity, message, file, line } of skill.findings)
      yield `<li>${severity} ${text(`${file}:${line ?? 1}`)}: ${text(message)} (${text(rule)})</li>\n`;
    yield '</ul>\n<table><tr><th>Case</th><th>Verdict</th><th>Field</th><th>Expected</th><th>Actual</th></tr>\n';
    for (const item of cases) {
      const { result } = item;
      yield `<tr><th>${text(result.case)}</th><td>${text(verdictWords[result.verdict])}</td><td colspan="3">${text(result.reason ?? '')}</td></tr>\n`;
      for (const { path, expected, actual } of tellingTrial(item)?.failing_fields ?? [])
        yield `<tr><td colspan="2"></td><td>${text(path)}</td><td>${text(valueText(expected))}</td><td>${text(valueText(actual))}</td></tr>\n`;
    }
    yield '</table>\n';
  }
  yield '</html>\n';
}
