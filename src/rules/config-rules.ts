import { levels } from './levels.ts';
import type { Rule } from './rule.ts';

/** Rules about `vlmrun-skills.yaml` and about comments that suppress findings. */
export const configRules: readonly Rule[] = [
  {
    id: 'config/invalid',
    title: 'The configuration and comments that suppress can be read',
    severity: levels('error', 'error', 'error', 'error'),
    since: '0.1.0',
    fixable: 'no',
    why: 'A configuration that is half understood would silence what it should not, or not silence what it should. So an unknown key, a value of the wrong kind, an override without a reason and an input that a pull request must not set are all errors.',
    how: 'Mend the place that the finding points at. `schemas/config.schema.json` lets an editor check the file while it is written.',
    source: 'The format of vlmrun-skills.yaml (docs/configuration.md).',
  },
  {
    id: 'config/unknown-rule',
    title: 'Rules that the configuration names exist',
    severity: levels('error', 'error', 'error', 'error'),
    since: '0.1.0',
    fixable: 'no',
    why: 'A misspelled rule is not switched off, and its author thinks it is.',
    how: 'Take the id from the finding, or from the list in docs/rules.',
    source: 'The registry of rules (docs/rules/README.md).',
  },
  {
    id: 'config/unused-suppression',
    title: 'Every suppression still suppresses something',
    severity: levels('warning', 'off', 'warning', 'warning'),
    since: '0.1.0',
    fixable: 'no',
    why: 'A suppression that has nothing to suppress, or whose date has passed, hides the next mistake of the same kind.',
    how: 'Delete it, or give it a new date.',
    source: 'The format of vlmrun-skills.yaml (docs/configuration.md).',
  },
];
