import { type Definition, decimal, flag, integer, text } from './definition.ts';

/** Inputs that say what the cases of a run must reach together, and what they are compared with. */
export const gateDefinitions = {
  'min-pass-rate': decimal(
    { min: 0, max: 1 },
    {
      description:
        'Share of all cases that must pass, from 0 to 1. Suites have gates of their own; this can only tighten them.',
      commands: ['test', 'report'],
      placeholder: 'share',
    },
  ),
  'min-field-accuracy': decimal(
    { min: 0, max: 1 },
    {
      description: 'Share of the expected fields of all cases that must be right, from 0 to 1.',
      commands: ['test', 'report'],
      placeholder: 'share',
    },
  ),
  'no-regressions': flag({
    description:
      'Fails when a case that passed in the `baseline` fails now. Without a baseline that any case can be compared with the run is inconclusive.',
    commands: ['test', 'report'],
  }),
  'max-errors': integer(
    { min: 0, max: 100_000 },
    {
      description:
        'Cases that may err or not run before the run is inconclusive. Suites allow none unless they say so; this can only tighten.',
      commands: ['test'],
      placeholder: 'number',
    },
  ),
  baseline: text({
    description:
      'Results of an earlier run (`results.json`, with its `trials/` beside it) to compare with. Where an expectation has changed since, `test` judges the kept responses again. A baseline that cannot be used is said in every report.',
    commands: ['test', 'report'],
    placeholder: 'path',
  }),
} satisfies Readonly<Record<string, Definition<unknown>>>;
