import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { ExecutionRequest } from '../../src/engine/execution-request.ts';
import type { CaseInput } from '../../src/evals/case.ts';
import type { Job } from './job.ts';

export const skillName = 'bench-skill';
export const model = 'vlmrun-orion-1:auto';

const manifest = `---\nname: ${skillName}\ndescription: Reads a page.\n---\n\nRead it.\n`;
const bundle = Buffer.from(zipSync({ 'SKILL.md': new TextEncoder().encode(manifest) })).toString('base64');

/** The skill as it stands in a request. */
export const inlineSkill = {
  type: 'inline',
  name: skillName,
  description: 'Reads a page.',
  source: { type: 'base64', media_type: 'application/zip', data: bundle },
} as const;

/** Text of the input of an execution; differs for each. */
export function inputText(index: number): string {
  return `page ${index}`;
}

/** Name of the fixture of an execution below the directory of fixtures. */
export function fixtureName(index: number): string {
  return `page-${index}.bin`;
}

/** The engine's requests for a job: as many cases of one trial each. */
export function requestsOf(job: Job): ExecutionRequest[] {
  return Array.from({ length: job.executions }, (_, index) => ({
    trial: `case-${index}`,
    label: `${skillName}/case-${index}`,
    skill: {
      source: 'inline',
      name: skillName,
      description: 'Reads a page.',
      digest: 'd'.repeat(64),
      data: () => bundle,
    },
    extraSkills: [],
    inputs: { page: inputOf(job, index) },
    run: { model, toolsets: ['core'] },
    repeatIndex: 1,
    timeoutMs: job.timeoutMs,
    environment: 'dev',
  }));
}

function inputOf(job: Job, index: number): CaseInput {
  if (job.fixtures === undefined) return { kind: 'text', text: inputText(index) };
  return { kind: 'file', path: join(job.fixtures, fixtureName(index)) };
}
