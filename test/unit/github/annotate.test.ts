import { describe, expect, it } from 'vitest';
import { annotationsOf, emitAnnotations, repositoryPath } from '../../../src/github/annotate.ts';
import { type Annotation, renderAnnotation, selectAnnotations } from '../../../src/github/annotation.ts';
import type { ResultFinding, Results } from '../../../src/report/results.ts';
import { RunnerOutput } from '../../support/runner-output.ts';
import { sampleResults } from '../../support/sample-results.ts';
import { hostileTexts } from './hostile.ts';

function seen(...texts: string[]): RunnerOutput {
  const output = new RunnerOutput();
  for (const text of texts) output.read(text);
  return output;
}

function withFindings(findings: readonly Partial<ResultFinding>[]): Results {
  const base = { rule: 'skill-md/name-invalid', severity: 'error', message: 'm', file: 'skills/a/SKILL.md' } as const;
  return sampleResults({
    skills: [
      {
        name: 'a',
        directory: 'skills/a',
        digest: null,
        conclusion: 'failure',
        findings: findings.map((finding) => ({ ...base, ...finding })),
      },
    ],
  });
}

describe('annotationsOf', () => {
  it('tells each skill that was not published at its manifest, before everything else', () => {
    const row = { id: null, version: null, digest: null } as const;
    const { skills } = withFindings([{}]);
    const published = [
      { ...row, name: 'a', directory: 'skills/a', status: 'refused', message: 'Why.' },
      { ...row, name: 'b', directory: '.', status: 'failed' },
      { ...row, name: 'gone', directory: '', status: 'drifted', message: 'Gone.' },
      { ...row, name: 'c', directory: 'skills/c', status: 'created' },
    ] as const;
    expect(annotationsOf(sampleResults({ skills, published }))).toMatchObject([
      { level: 'error', title: 'a refused', message: 'Why.', file: 'skills/a/SKILL.md' },
      { level: 'error', title: 'b failed', message: 'The skill was not published.', file: 'SKILL.md' },
      { level: 'error', title: 'gone drifted', message: 'Gone.' },
      { level: 'error', title: 'skill-md/name-invalid' },
    ]);
  });
});

describe('selectAnnotations', () => {
  const make = (level: Annotation['level'], count: number) =>
    Array.from({ length: count }, (_, index): Annotation => ({ level, message: `${level} ${index}` }));

  it('puts errors first and counts what does not fit, so that nothing is dropped in silence', () => {
    const selected = selectAnnotations([...make('notice', 2), ...make('warning', 9), ...make('error', 300)]);
    expect(selected.map(({ level }) => level)).toEqual([
      ...Array(10).fill('error'),
      ...Array(9).fill('warning'),
      ...Array(2).fill('notice'),
    ]);
    expect(selected[9]?.message).toBe('and 291 more errors: see the job summary');
    const output = seen(...selected.map(renderAnnotation));
    expect(output.droppedAnnotations).toEqual([]);
  });
});

describe('renderAnnotation', () => {
  it('points at a range of one line with an inclusive end', () => {
    const text = renderAnnotation({
      level: 'error',
      title: 'a, b: c',
      message: '100 %\nsecond',
      file: 'a,b.md',
      line: 3,
      column: 5,
      endLine: 3,
      endColumn: 9,
    });
    expect(seen(text).annotations).toEqual([
      {
        level: 'error',
        message: '100 %\nsecond',
        properties: { title: 'a, b: c', file: 'a,b.md', line: '3', endLine: '3', col: '5', endColumn: '8' },
      },
    ]);
  });

  it('leaves columns out of a range over several lines, which the runner would drop', () => {
    const text = renderAnnotation({
      level: 'warning',
      message: 'm',
      file: 'f',
      line: 1,
      column: 2,
      endLine: 4,
      endColumn: 1,
    });
    expect(text).toBe('::warning file=f,line=1,endLine=4::m\n');
  });

  it('is one command whatever it quotes', () => {
    for (const message of hostileTexts) {
      const output = seen(renderAnnotation({ level: 'notice', title: message, message, file: message }));
      expect(output.annotations, JSON.stringify(message)).toHaveLength(1);
      expect(output.log).toHaveLength(1);
      expect(Object.keys(output.outputs)).toEqual([]);
    }
  });
});

describe('annotationsOf', () => {
  it('shows findings that count, at their place', () => {
    const annotations = annotationsOf(
      withFindings([
        { line: 2, column: 7, end_line: 2, end_column: 9, help_uri: 'https://example.com/name-invalid.md' },
        { severity: 'info' },
        { severity: 'warning', suppressed: { reason: 'known', by: 'override' } },
        { severity: 'warning' },
      ]),
    );
    expect(annotations).toEqual([
      {
        level: 'error',
        title: 'skill-md/name-invalid',
        message: 'm\nhttps://example.com/name-invalid.md',
        file: 'skills/a/SKILL.md',
        line: 2,
        column: 7,
        endLine: 2,
        endColumn: 9,
      },
      { level: 'warning', title: 'skill-md/name-invalid', message: 'm', file: 'skills/a/SKILL.md' },
    ]);
  });

  it('shows a failed case with the fields that differ, and nothing of a passed one', () => {
    const field = { path: 'total', expected: 1, actual: 2, comparator: 'exact', score: 0 };
    const annotations = annotationsOf(
      sampleResults({
        cases: [
          { skill: 'a', case: 'one', verdict: 'failed', tags: [], file: 'evals/a.eval.yaml', line: 4 },
          { skill: 'a', case: 'two', verdict: 'passed', tags: [], file: 'evals/a.eval.yaml' },
        ],
        trials: [
          {
            skill: 'a',
            case: 'one',
            trial: 1,
            model: 'vlmrun-orion-1:auto',
            verdict: 'failed',
            reason: '7 of 9 fields differ',
            counts: { match: 2, wrong: 7, missing: 0, extra: 0 },
            score: 0.2,
            failing_fields: Array.from({ length: 7 }, () => field),
            execution: null,
            path: null,
          },
        ],
      }),
    );
    expect(annotations).toHaveLength(1);
    expect(annotations[0]).toMatchObject({ level: 'error', title: 'a/one failed', file: 'evals/a.eval.yaml', line: 4 });
    expect(annotations[0]?.message.split('\n')).toEqual([
      '7 of 9 fields differ',
      ...Array(5).fill('total: expected 1, got 2'),
      'and 2 more fields',
    ]);
  });
});

describe('emitAnnotations', () => {
  it('writes paths from the root of the checkout', () => {
    let raw = '';
    emitAnnotations(withFindings([{ line: 1 }]), {
      write: (text) => {
        raw += text;
      },
      cwd: '/checkout/packages/ai',
      workspace: '/checkout',
    });
    expect(seen(raw).annotations[0]?.properties.file).toBe('packages/ai/skills/a/SKILL.md');
  });

  it.each([
    ['f', '/w', '/w', 'f'],
    ['f', '/w/sub', '/w', 'sub/f'],
    ['.', '/w/sub', '/w', 'sub'],
    ['f', '/elsewhere', '/w', 'f'],
    ['f', '/w', undefined, 'f'],
  ])('repositoryPath(%s, %s, %s) is %s', (file, cwd, workspace, expected) => {
    expect(repositoryPath(file, cwd, workspace)).toBe(expected);
  });
});
