import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isTelling, pastRun, readRunHistory, rememberRun } from '../../../src/commands/run-history.ts';
import { renderStateGraphs } from '../../../src/report/markdown/state-graphs.ts';
import { renderTrend } from '../../../src/report/markdown/trend.ts';
import { sampleResults } from '../../support/sample-results.ts';
import { createWorkspace } from '../../support/workspace.ts';
import { sampleTrial } from '../report/sample.ts';

const where = { sha: 'a'.repeat(40), run: 'https://github.com/o/r/actions/runs/1' };

describe('the history of runs', () => {
  it('keeps the newest 200 and survives lines that it cannot read', async () => {
    const directory = await createWorkspace({});
    expect(await readRunHistory(directory)).toEqual([]);
    await rememberRun(directory, pastRun(sampleResults(), where));
    const hostile = [
      '{"at": 1, "totals": {}}',
      '{',
      'null',
      '{"at":"x","conclusion":"success","sha":null,"totals":{"pass_rate":"<b>"}}',
    ];
    await appendFile(join(directory, 'history.ndjson'), `${hostile.join('\n')}\n`);
    for (let run = 0; run < 201; run++)
      await rememberRun(directory, pastRun(sampleResults({ duration_ms: run }), where));
    const runs = await readRunHistory(directory);
    expect(runs).toHaveLength(200);
    expect(runs[0]).toMatchObject({ sha: where.sha, run: where.run, conclusion: 'success' });
    expect((await readFile(join(directory, 'history.ndjson'), 'utf8')).split('\n')).toHaveLength(201);
  });
});

describe('isTelling', () => {
  it('leaves out simulated runs, other commands, and those that tested nothing', () => {
    const tested = sampleResults();
    expect(isTelling({ ...tested, command: 'test', simulated: false, trials: [sampleTrial('a')] })).toBe(true);
    expect(isTelling({ ...tested, command: 'test', simulated: true, trials: [sampleTrial('a')] })).toBe(false);
    expect(isTelling({ ...tested, command: 'publish', simulated: false, trials: [sampleTrial('a')] })).toBe(false);
    expect(isTelling({ ...tested, command: 'test', simulated: false, trials: [] })).toBe(false);
  });

  it('leaves out shards, and takes the report on all of them', () => {
    const tested = { ...sampleResults(), simulated: false, trials: [sampleTrial('a')] };
    const of = (index: number) => ({ ...tested.selection, shard: { index, count: 2 } });
    expect(isTelling({ ...tested, command: 'test', selection: of(1) })).toBe(false);
    expect(isTelling({ ...tested, command: 'report', selection: of(1) })).toBe(false);
    expect(isTelling({ ...tested, command: 'report' })).toBe(true);
  });
});

describe('renderTrend', () => {
  const run = (at: string, sha: string | null = where.sha) => ({
    at,
    sha,
    conclusion: 'success' as const,
    totals: { pass_rate: 0.5, field_accuracy: null, credits_used: 3 },
  });

  it('says nothing of a first run, and shows the last ten, newest first', () => {
    expect(renderTrend([run('2026-03-01T10:00:00Z')])).toBe('');
    const text = renderTrend(Array.from({ length: 12 }, (_, day) => run(`2026-03-${day + 10}T10:00:00Z`)));
    const rows = text.split('\n').filter((line) => line.startsWith('| 2026'));
    expect(rows).toHaveLength(10);
    expect(rows[0]).toContain('2026-03-21 10:00');
    expect(rows[0]).toContain('`aaaaaaa`');
  });

  it('repeats no text that is not what it should be', () => {
    const text = renderTrend([run('<img>', '`x`'), run('2026-03-01T10:00:00Z | <b>', null)]);
    expect(text).not.toMatch(/<img>|<b>|`x`/);
  });
});

describe('renderStateGraphs', () => {
  it('draws five graphs at most, none too long, and lets none end its fence', () => {
    const graphs = Array.from({ length: 7 }, (_, index) => ({
      name: `s${index}`,
      graph: 'stateDiagram-v2\n[*] --> A\n',
    }));
    expect(renderStateGraphs(graphs).match(/```mermaid/g)).toHaveLength(5);
    expect(renderStateGraphs([{ name: 'long', graph: 'x'.repeat(20_001) }])).toBe('');
    const text = renderStateGraphs([{ name: '<script>', graph: 'stateDiagram-v2\n```\n</details>\n' }]);
    expect(text).toContain('````mermaid');
    expect(text).not.toContain('<script>');
  });
});
