import type { Command } from './commands.ts';

/** Every output of the Action. They are set on every path, also on failure; counts are 0 where a command has none. */
export const outputs = {
  conclusion: {
    description:
      '`success`, `failure` (a skill is to blame), `inconclusive` (the platform is, or nothing ran) or `neutral` (the event withholds secrets).',
    commands: ['validate', 'test', 'publish', 'report'],
  },
  findings: { description: 'Number of findings.', commands: ['validate', 'test', 'publish', 'report'] },
  'finding-errors': {
    description: 'Number of findings at error level.',
    commands: ['validate', 'test', 'publish', 'report'],
  },
  passed: { description: 'Number of cases that passed.', commands: ['test', 'report'] },
  failed: { description: 'Number of cases that failed.', commands: ['test', 'report'] },
  flaky: { description: 'Number of cases of which enough trials passed, but not all.', commands: ['test', 'report'] },
  errored: { description: 'Number of cases that the platform or the network failed.', commands: ['test', 'report'] },
  skipped: { description: 'Number of cases that are skipped.', commands: ['test', 'report'] },
  'not-run': {
    description: 'Number of cases that were not run, for a reason that the summary names.',
    commands: ['test', 'report'],
  },
  'pass-rate': {
    description: 'Share of cases that passed, 0 to 1; empty without a case that counts.',
    commands: ['test', 'report'],
  },
  'field-accuracy': {
    description: 'Share of expected fields that match, 0 to 1; empty where nothing was compared.',
    commands: ['test', 'report'],
  },
  'credits-used': { description: 'Credits that the run used (100 credits are 1 USD).', commands: ['test', 'report'] },
  published: {
    description: 'JSON array with the name, id, version, digest and status of each skill.',
    commands: ['publish'],
  },
  matrix: {
    description: 'JSON of a job matrix: `{"shard": ["1/2", "2/2"]}`. Never empty: `1/1` where there is nothing to run.',
    commands: ['plan'],
  },
  count: {
    description: 'Number of shards; 0 when there is nothing to run: run the matrix only if it is another number.',
    commands: ['plan'],
  },
  'report-directory': {
    description: 'Path of the report directory.',
    commands: ['validate', 'test', 'publish', 'report'],
  },
  'results-path': { description: 'Path of `results.json`.', commands: ['validate', 'test', 'publish', 'report'] },
} as const satisfies Readonly<Record<string, { readonly description: string; readonly commands: readonly Command[] }>>;

export type OutputName = keyof typeof outputs;
