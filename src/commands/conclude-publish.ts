import type { Conclusion, SkillResult } from '../report/results.ts';
import type { CommandContext } from './context.ts';
import { failingSkills, isFailing } from './fail-on.ts';
import { isTrouble, type PublishingSetup, type PublishRun } from './publish-skills.ts';
import { nothingRun, type RunParts, resultFinding } from './run-results.ts';

/** What a publish run is concluded from. */
export interface PublishedRun extends Pick<PublishingSetup, 'skills' | 'checked' | 'connection'> {
  readonly run: PublishRun;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
}

/** The conclusion of a publish run and of each skill; `wrongKey` when the platform refused the key. */
export function concludePublish(
  { inputs }: CommandContext,
  { skills, checked, run, connection, startedAt }: PublishedRun,
): { parts: RunParts; wrongKey: boolean } {
  const rows = new Map(run.published.map((row) => [row.directory, row]));
  const results = skills.map((skill): SkillResult => {
    const findings = checked.findings.get(skill.directory) ?? [];
    const row = rows.get(skill.directory);
    const blamed = findings.some((finding) => isFailing(finding, inputs['fail-on']));
    const troubled = row !== undefined && isTrouble(row);
    const blameless = run.blameless.has(skill.directory);
    return {
      name: skill.name,
      directory: skill.directory,
      digest: row?.digest ?? null,
      conclusion: blamed || (troubled && !blameless) ? 'failure' : troubled ? 'inconclusive' : 'success',
      findings: findings.map(resultFinding),
    };
  });
  const bad = results.filter(({ conclusion }) => conclusion === 'failure').length;
  // A skill that only the lock file names is in no directory.
  const failure = bad > 0 || run.published.some(({ directory, status }) => directory === '' && status === 'drifted');
  return {
    wrongKey: run.stopped?.kind === 'auth',
    parts: {
      command: 'publish',
      startedAt,
      conclusion: conclusionOf(run, failure),
      reasons: [
        ...(run.stopped && run.stopped.kind !== 'failed' ? [run.stopped.message] : []),
        ...run.published.filter(isTrouble).map(({ name, status, message }) => `${name}: ${status}: ${message}`),
        ...(bad > 0 && !run.published.some(isTrouble) ? [failingSkills(bad, results.length, inputs['fail-on'])] : []),
      ],
      skills: results,
      published: run.published,
      totals: { ...nothingRun, requests: connection.client.requests },
      base_url: connection.baseUrl,
      agent_base_url: connection.agentBaseUrl,
      simulated: connection.simulated,
    },
  };
}

// An interrupt says nothing about the skills, nor does a platform that cannot be had.
function conclusionOf({ stopped, blameless }: PublishRun, failure: boolean): Conclusion {
  if (stopped?.kind === 'interrupted') return 'inconclusive';
  if (failure) return 'failure';
  return blameless.size > 0 || (stopped && stopped.kind !== 'failed') ? 'inconclusive' : 'success';
}
