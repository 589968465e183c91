import type { SuiteProblem } from '../evals/case.ts';
import type { RuleFamily } from './family.ts';
import { levels } from './levels.ts';
import type { Subject, Violation } from './rule.ts';

/** Suites, cases and fixtures; their problems are found where suites are read. */
export const fixtures: RuleFamily = {
  rules: [
    {
      id: 'fixture/expected-invalid',
      title: 'Expected values fit the output schema',
      severity: levels('error', 'error', 'error', 'error'),
      fixable: 'no',
      why: 'A response must satisfy the output schema and equal what is expected. When the expectation itself breaks the schema, no response can do both: the case fails whatever the model answers, and costs credits each time.',
      how: 'Mend the expected value, or the schema if the value is right.',
      source: 'JSON Schema draft-07; the format of suites (docs/suites.md).',
    },
    {
      id: 'fixture/syntax',
      title: 'Suites and expected files can be read',
      severity: levels('error', 'error', 'error', 'error'),
      fixable: 'no',
      why: 'A suite that is not valid YAML, has an unknown key or expects something contradictory is not run. An unknown key is an error because a misspelled gate would let everything pass.',
      how: 'Mend the place that the finding points at. `schemas/eval-suite.schema.json` lets an editor check suites while they are written.',
      source: 'The format of suites (docs/suites.md).',
    },
    {
      id: 'fixture/input-missing',
      title: 'The inputs of a case are there',
      severity: levels('error', 'error', 'error', 'error'),
      fixable: 'no',
      why: 'A case whose file is missing, empty, outside the repository or only a Git LFS pointer cannot be run, or would test something else than its author meant.',
      how: 'Add the file, mend the path, or check out with `lfs: true`.',
      source: 'The format of suites (docs/suites.md).',
    },
    {
      id: 'fixture/expected-missing',
      title: 'An input has expected values',
      severity: levels('warning', 'off', 'warning', 'warning'),
      fixable: 'no',
      why: 'A media file in `evals/` that no case uses tests nothing. Often its expected file has another name than its author thinks.',
      how: 'Add `<name>.expected.json` beside it, use it in a suite, or move it away.',
      source: 'The format of suites (docs/suites.md).',
    },
    {
      id: 'fixture/leak',
      title: 'No fixture and no expected value is in the bundle',
      severity: levels('error', 'error', 'error', 'error'),
      fixable: 'no',
      why: 'What is in the bundle is handed to the agent. A fixture or its expected values among them give away the answer, and every score becomes worthless.',
      how: 'Keep fixtures and expected values under `evals/`, which is never bundled. Give examples in the skill that no case uses.',
      source: 'The format of suites (docs/suites.md).',
    },
    {
      id: 'fixture/file-id',
      title: 'Inputs are files of the repository, not stored ones',
      severity: levels('warning', 'off', 'warning', 'warning'),
      fixable: 'no',
      why: 'A `file_id` names a file that is stored in one account. Another account cannot run the case, the file may be deleted or expire, nobody sees in a review what is in it, and kept responses are not reused with another key.',
      how: 'Keep the file beside the suite and name it by `path`: it is uploaded once, however often it is used.',
      source: 'The format of suites (docs/suites.md).',
    },
    {
      id: 'fixture/unread-suite',
      title: 'Every suite belongs to a skill',
      severity: levels('error', 'off', 'error', 'error'),
      fixable: 'no',
      why: 'A suite that belongs to no skill is never run: `skill:` names a directory that is none, it lies in a directory that is no name of a skill, or its own name does not end as those of suites do. Its cases would pass for all that anybody can see.',
      how: 'Name the skill with `skill:`, put the suite below `evals/<name of the skill>/` or `<skill>/evals/`, and let its name end in `.eval.yaml`, `.eval.yml` or `.eval.json`.',
      source: 'The format of suites (docs/suites.md).',
    },
  ],
  *check({ suites }: Subject): Iterable<Violation> {
    yield* suiteViolations(suites.problems);
  },
};

/** Problems of suites as violations of their rules. */
export function* suiteViolations(problems: readonly SuiteProblem[]): Iterable<Violation> {
  for (const { caseId: _, ...violation } of problems) yield violation;
}
