import type { Skill } from '../skill/skill.ts';
import type { Finding } from './finding.ts';
import { pathInSkill } from './skill-path.ts';

/** Shorter values stand in many words. UTF-16 units. */
const SHORTEST = 8;

/** Findings that neither quote a credential of the skill nor write one anew. */
export function concealSecrets(findings: readonly Finding[], skill: Skill): readonly Finding[] {
  const { secrets = [], contents } = skill;
  if (secrets.length === 0) return findings;
  const values = new Set<string>();
  for (const { path, range } of secrets) {
    const content = contents?.get(path);
    const value = (content?.text ?? content?.garbled)?.text.slice(range.start, range.end) ?? '';
    if (value.length >= SHORTEST) values.add(value);
  }
  const reveals = ({ fix }: Finding) =>
    fix?.edits.some(({ file, range, newText }) =>
      secrets.some(
        (secret) =>
          (pathInSkill(skill, secret.path) === file &&
            secret.range.start < range.end &&
            range.start < secret.range.end) ||
          (newText.length >= SHORTEST && [...values].some((value) => newText.includes(value))),
      ),
    ) ?? false;
  return findings.map((finding) => {
    const { fix: _, ...rest } = finding;
    const message = [...values].reduce(conceal, finding.message);
    return reveals(finding) ? { ...rest, message } : { ...finding, message };
  });
}

/** The text without a value, or as much of it as a message that is cut short shows. */
function conceal(text: string, value: string): string {
  const begin = value.slice(0, 12);
  let result = text;
  for (let at = result.indexOf(begin); at !== -1; at = result.indexOf(begin, at + 3)) {
    let end = at;
    while (end - at < value.length && result[end] === value[end - at]) end++;
    result = `${result.slice(0, at)}***${result.slice(end)}`;
  }
  return result;
}
