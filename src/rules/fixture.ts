import type { SuiteProblem } from '../evals/case.ts';
import { matchesGlob } from '../glob.ts';
import type { RuleFamily } from './family.ts';
import { leakedValues } from './fixture/leaked-values.ts';
import { levels } from './levels.ts';
import type { Subject, Violation } from './rule.ts';

/** Suites, cases and fixtures; their problems are found where suites are read. */
export const fixtures: RuleFamily = {
  rules: [
    {
      id: 'fixture/expected-invalid',
      title: 'Expected values fit the output schema',
      severity: levels('error', 'error', 'error', 'error'),
      since: '0.1.0',
      fixable: 'no',
      why: 'A response must satisfy the output schema and equal what is expected. When the expectation itself breaks the schema, no response can do both: the case fails whatever the model answers, and costs credits each time.',
      how: 'Mend the expected value, or the schema if the value is right.',
      source: 'JSON Schema draft-07; the format of suites (docs/suites.md).',
    },
    {
      id: 'fixture/syntax',
      title: 'Suites and expected files can be read',
      severity: levels('error', 'error', 'error', 'error'),
      since: '0.1.0',
      fixable: 'no',
      why: 'A suite that is not valid YAML, has an unknown key or expects something contradictory is not run. An unknown key is an error because a misspelled gate would let everything pass.',
      how: 'Mend the place that the finding points at. `schemas/eval-suite.schema.json` lets an editor check suites while they are written.',
      source: 'The format of suites (docs/suites.md).',
    },
    {
      id: 'fixture/input-missing',
      title: 'The inputs of a case are there',
      severity: levels('error', 'error', 'error', 'error'),
      since: '0.1.0',
      fixable: 'no',
      why: 'A case whose file is missing, empty, outside the repository or only a Git LFS pointer cannot be run, or would test something else than its author meant.',
      how: 'Add the file, mend the path, or check out with `lfs: true`.',
      source: 'The format of suites (docs/suites.md).',
    },
    {
      id: 'fixture/expected-missing',
      title: 'An input has expected values',
      severity: levels('warning', 'off', 'warning', 'warning'),
      since: '0.1.0',
      fixable: 'no',
      why: 'A media file in `evals/` that no case uses tests nothing. Often its expected file has another name than its author thinks.',
      how: 'Add `<name>.expected.json` beside it, use it in a suite, or move it away.',
      source: 'The format of suites (docs/suites.md).',
    },
    {
      id: 'fixture/leak',
      title: 'No fixture and no expected value is in the bundle',
      severity: levels('error', 'error', 'error', 'error'),
      since: '0.1.0',
      fixable: 'no',
      why: 'What is in the bundle is handed to the agent. A fixture or its expected values among them give away the answer, and every score becomes worthless.',
      how: 'Keep fixtures and expected values under `evals/`, which is never bundled. Give examples in the skill that no case uses. Where one is used on purpose, name its file in the input `allow-in-bundle`: the case is then reported as `fixture/contaminated`.',
      source: 'The format of suites (docs/suites.md).',
    },
    {
      id: 'fixture/contaminated',
      title: 'No answer of a case is in the bundle, not even on purpose',
      severity: levels('info', 'off', 'info', 'info'),
      since: '0.1.0',
      fixable: 'no',
      why: 'The input `allow-in-bundle` lets a fixture be an example in the skill. What its case scores says nothing about other documents, and whoever reads the report should know.',
      how: 'Give the skill another example, or leave it, and count the case for what it is: a test that the skill is read at all.',
      source: 'The format of suites (docs/suites.md).',
    },
    {
      id: 'fixture/file-id',
      title: 'Inputs are files of the repository, not stored ones',
      severity: levels('warning', 'off', 'warning', 'warning'),
      since: '0.1.0',
      fixable: 'no',
      why: 'A `file_id` names a file that is stored in one account. Another account cannot run the case, the file may be deleted or expire, nobody sees in a review what is in it, and kept responses are not reused with another key.',
      how: 'Keep the file beside the suite and name it by `path`: it is uploaded once, however often it is used.',
      source: 'The format of suites (docs/suites.md).',
    },
    {
      id: 'fixture/unread-suite',
      title: 'Every suite belongs to a skill',
      severity: levels('error', 'off', 'error', 'error'),
      since: '0.1.0',
      fixable: 'no',
      why: 'A suite that belongs to no skill is never run: `skill:` names a directory that is none, it lies in a directory that is no name of a skill, or its own name does not end as those of suites do. Its cases would pass for all that anybody can see.',
      how: 'Name the skill with `skill:`, put the suite below `evals/<name of the skill>/` or `<skill>/evals/`, and let its name end in `.eval.yaml`, `.eval.yml` or `.eval.json`.',
      source: 'The format of suites (docs/suites.md).',
    },
  ],
  *check({ skill, suites, allowInBundle = [] }: Subject): Iterable<Violation> {
    const judged = (violation: Violation): Violation =>
      violation.rule === 'fixture/leak' && allowInBundle.some((glob) => matchesGlob(violation.file, glob))
        ? { ...violation, rule: 'fixture/contaminated', message: `${violation.message} It may be (allow-in-bundle).` }
        : violation;
    const copied = new Set<string>();
    for (const violation of suiteViolations(suites.problems)) {
      if (violation.rule === 'fixture/leak') copied.add(violation.file);
      yield judged(violation);
    }
    for (const { file, range, caseId } of leakedValues(skill, suites.cases)) {
      if (range === undefined && copied.has(file)) continue;
      const what = range === undefined ? 'This file' : 'This';
      const message = `${what} holds the expected values of the case ${caseId}, and is in the bundle.`;
      yield judged({ rule: 'fixture/leak', message, file, ...(range && { range }) });
    }
  },
};

/** Problems of suites as violations of their rules. */
export function* suiteViolations(problems: readonly SuiteProblem[]): Iterable<Violation> {
  for (const { caseId: _, ...violation } of problems) yield violation;
}
