import type { RuleFamily } from '../family.ts';
import { levels } from '../levels.ts';
import { at, bodyOf } from '../manifest.ts';
import type { Subject, Violation } from '../rule.ts';

/** Whether there are instructions. */
export const bodyPresent: RuleFamily = {
  rules: [
    {
      id: 'skill-md/body-empty',
      title: 'Instructions follow the frontmatter',
      severity: levels('warning', 'warning', 'error', 'warning'),
      since: '0.1.0',
      fixable: 'no',
      why: 'What stands behind the frontmatter is what the agent is told to do. Without it a skill is a name.',
      how: 'Describe the steps, the fields to extract and what to do when something is missing.',
      source: 'VLM Run documentation, skills/spec/skill-md.',
    },
  ],
  *check({ skill }: Subject): Iterable<Violation> {
    const body = bodyOf(skill);
    if (body === undefined || skill.manifest?.frontmatter?.state !== 'closed') return;
    const text = body.source.text.slice(body.offset).replace(/<!--[\s\S]*?(?:-->|$)/g, '');
    if (text.trim() !== '') return;
    const range = { start: body.offset, end: body.offset };
    yield {
      rule: 'skill-md/body-empty',
      message: 'There are no instructions after the frontmatter.',
      ...at(body.source, range),
    };
  },
};
