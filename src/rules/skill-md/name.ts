import type { RuleFamily } from '../family.ts';
import { levels } from '../levels.ts';
import { at, fieldRange, manifestOf } from '../manifest.ts';
import type { Subject, Violation } from '../rule.ts';

/** Whether the name can be uploaded, stored and referred to. */
export const validName: RuleFamily = {
  rules: [
    {
      id: 'skill-md/name-invalid',
      title: 'The name breaks no path, file name or reference',
      severity: levels('error', 'error', 'error', 'error'),
      since: '0.1.0',
      fixable: 'no',
      why: 'The name becomes part of a file name in the SDKs, of a path where the agent runs, and of references such as `invoice:3`. A slash, a colon or a control character in it breaks one of them. A name that looks like a UUID is taken for the id of a skill.',
      how: 'Use lower-case letters, digits and hyphens.',
      source:
        'VLM Run Python SDK (`f"{name}_{hash}.zip"`), command line (splits references at the last colon, takes 32 hexadecimal digits for an id); VLM Run API (names of at most 255 characters).',
    },
  ],
  *check({ skill }: Subject): Iterable<Violation> {
    const manifest = manifestOf(skill);
    const name = manifest?.fields.name;
    if (manifest === undefined || typeof name !== 'string' || name.trim() === '') return;
    const problem = problemOf(name);
    if (problem === undefined) return;
    yield {
      rule: 'skill-md/name-invalid',
      message: `${problem}.`,
      ...at(manifest.source, fieldRange(manifest, 'name')),
    };
  },
};

/** True for a name that `skill-md/name-invalid` reports. */
export function breaksPaths(name: string): boolean {
  return problemOf(name) !== undefined;
}

function problemOf(name: string): string | undefined {
  const forbidden = /[/\\:]/.exec(name)?.[0];
  if (forbidden !== undefined) return `The name contains "${forbidden}", which breaks paths and references`;
  const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.exec(name)?.[0];
  if (control !== undefined) {
    const number = (control.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `The name contains the control character U+${number}`;
  }
  if (name.startsWith('.')) return 'The name begins with a dot';
  const length = [...name].length;
  if (length > 255) return `The name has ${length} characters; the limit is 255`;
  if (/^[0-9a-f]{32,}$/i.test(name.replaceAll('-', '')))
    return 'The name looks like a UUID and would be taken for the id of a skill';
  return undefined;
}
