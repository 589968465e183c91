import { expect, it } from 'vitest';
import { pageFindings } from '../../../../src/report/html/findings.ts';
import { redactFindings } from '../../../../src/report/redaction/redact-findings.ts';
import { renderSarif } from '../../../../src/report/sarif/sarif.ts';
import type { Finding } from '../../../../src/rules/finding.ts';
import { SourceText } from '../../../../src/source/source-text.ts';
import { renderFindings } from '../../../../src/terminal/findings.ts';
import { sampleFinding, sampleResults, sampleSkill } from '../sample.ts';

const file = 'skills/intake/evals/a.expected.json';
const source = new SourceText(file, '{\n  "name": "Jane Roe",\n  "age": "fortyone"\n}\n');
const sourceOf = () => source;
const finding: Finding = {
  rule: 'fixture/expected-invalid',
  severity: 'error',
  message: 'age must be integer, is the string "fortyone" (schema.json:16).',
  withoutValues: 'The expected value here must be integer (schema.json:16).',
  file,
  range: source.range(34, 44),
  fix: { description: 'Write fortyone as a number', safe: false, edits: [] },
};

it('a finding about an expected file keeps its place and quotes nothing', () => {
  const [redacted, other] = redactFindings([finding, { ...finding, rule: 'schema/open-object' }]);
  expect(redacted).toEqual({
    rule: 'fixture/expected-invalid',
    severity: 'error',
    message: 'The expected value here must be integer (schema.json:16).',
    file,
    range: { start: { ...finding.range?.start }, end: { ...finding.range?.start } },
    redacted: true,
  });
  expect(other).toMatchObject({ message: finding.message });
});

it('no output shows the lines around it, or their hash', () => {
  const terminal = renderFindings(redactFindings([finding]), sourceOf, { colour: false });
  expect(terminal).toContain('a.expected.json:3:');
  expect(terminal).not.toMatch(/fortyone|Jane/);
  const at = { line: 3, column: 10, file, rule: finding.rule };
  const results = (redacted: boolean) =>
    sampleResults({
      skills: [sampleSkill({ findings: [sampleFinding({ ...at, ...(redacted ? { redacted } : {}) })] })],
    });
  expect(pageFindings(results(false), [], sourceOf).findings[0]?.excerpt).toBeDefined();
  expect(pageFindings(results(true), [], sourceOf).findings[0]?.excerpt).toBeUndefined();
  const fingerprint = (redacted: boolean, text: string) => {
    const sources = () => new SourceText(file, text);
    const log = JSON.parse(renderSarif({ results: results(redacted), rules: [], sourceOf: sources }));
    return log.runs[0].results[0].partialFingerprints.primaryLocationLineHash;
  };
  const others = ['{\n\n  "age": 41\n}', '{\n\n  "age": 42\n}'].map((text) => [
    fingerprint(false, text),
    fingerprint(true, text),
  ]);
  expect(others[0]?.[0]).not.toBe(others[1]?.[0]);
  expect(others[0]?.[1]).toBe(others[1]?.[1]);
});
