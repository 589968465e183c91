import { expect, test } from 'vitest';
import { scoresOf } from '../../../src/judge/scoreboard.ts';
import { overview } from '../../../src/report/html/overview.ts';
import type { Results } from '../../../src/report/results.ts';
import { eventfulResults, sampleTrial } from './sample.ts';

const shown = (results: Results) =>
  overview({
    results,
    cases: [],
    fields: [],
    findings: [],
    rules: {},
    bundles: new Map(),
    history: [],
    places: new Map(),
  });

test('the page is given the scores of the run', () => {
  const scores = scoresOf([]);
  expect(shown(eventfulResults({ scores })).scores).toEqual(scores);
  expect(shown(eventfulResults()).scores).toBeUndefined();
});

test('models that ran different cases neither meet gates nor miss them', () => {
  const row = {
    cases: 1,
    pass_rate: 1,
    field_accuracy: 1,
    credits: 1,
    median_duration_ms: null,
    meets_gates: false,
    recommended: false,
  };
  const trials = ['a', 'b'].map((model) => sampleTrial('acme', { model }));
  const models = ['a', 'b'].map((model) => ({ ...row, model }));
  const gates = (rows: Results['models']) =>
    shown(eventfulResults({ trials, ...(rows ? { models: rows } : {}) })).models.map((model) => model.gates);
  expect(gates(models)).toEqual(['missed', 'missed']);
  expect(gates(models.map((one) => ({ ...one, different_cases: true as const })))).toEqual([undefined, undefined]);
});
