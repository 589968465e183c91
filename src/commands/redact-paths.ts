import { UsageError } from '../errors.ts';
import { readSuites } from '../evals/read.ts';
import { PathCheck } from '../report/redaction/path-check.ts';
import type { KeyMatches } from '../report/redaction/schema-form.ts';
import { readSkill } from '../skill/read.ts';
import type { CheckedSkill } from './check-skills.ts';
import type { CommandContext } from './context.ts';
import { expectedValuesOf, schemasOf } from './sensitive-skill.ts';

/** Looks for paths of `redact` that lead nowhere, while skills are read one after the other. */
export interface RedactPathCheck {
  see(one: Pick<CheckedSkill, 'skill' | 'suites'>): void;
  /**
   * Throws `UsageError` for paths that no schema and no expected value of any skill knows: a misspelled path would show
   * what it should hide. With `changed-only` a path may belong to a skill that has not changed.
   */
  finish(): Promise<void>;
}

/** Throws `UsageError` for a path that is none. */
export function checkRedactPaths(context: CommandContext, matches: KeyMatches): RedactPathCheck {
  const { inputs, runtime } = context;
  const { cwd } = runtime;
  const check = new PathCheck(inputs.redact, matches);
  const seen = new Set<string>();
  const see: RedactPathCheck['see'] = (one) => {
    seen.add(one.skill.directory);
    check.see({ schemas: schemasOf(one), expected: expectedValuesOf(one) });
  };
  return {
    see,
    async finish() {
      if (check.unmatched.length > 0 && inputs['changed-only']) {
        const { namedSkills } = await import('./select-skills.ts');
        for (const directory of await namedSkills(context)) {
          if (seen.has(directory)) continue;
          const skill = await readSkill({ cwd, directory });
          see({ skill, suites: await readSuites({ cwd, skill }) });
        }
      }
      const problems = check.unmatched.map(({ path, meant }) => {
        const advice = meant === undefined ? '.' : `; did you mean ${JSON.stringify(meant)}?`;
        return `redact: ${JSON.stringify(path)} is in no output schema and no expected value of the selected skills${advice}`;
      });
      if (problems.length > 0) throw new UsageError(problems);
    },
  };
}
