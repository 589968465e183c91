import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runAction } from './runner.ts';
import { readCommandFile } from './runner-files.ts';

/** A step as a workflow file has it. */
export interface WorkflowStep {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'continue-on-error'?: boolean;
}

interface StepState {
  readonly outcome: 'success' | 'failure' | 'skipped';
  readonly outputs: Readonly<Record<string, string>>;
  /** What it printed. */
  readonly log: string;
}

/** What became of a job. */
export interface JobRun {
  readonly conclusion: 'success' | 'failure';
  readonly steps: ReadonlyMap<string, StepState>;
  /** Names, outcomes and logs of all steps, for a test that fails. */
  readonly log: string;
}

/**
 * Runs the steps of a job as far as they are this Action or scripts; those of others are left out. Knows
 * the few expressions that this repository's own workflows use, and throws on any other.
 */
export async function runJob({
  steps,
  workspace,
  event,
  path = '',
  context = {},
  inputs: more = {},
}: {
  readonly steps: readonly WorkflowStep[];
  readonly workspace: string;
  readonly event: { readonly name: string; readonly payload?: unknown };
  /** Directories that scripts find commands in, before those of this machine. */
  readonly path?: string;
  /** Values of further expressions, such as `secrets.VLMRUN_API_KEY`. */
  readonly context?: Readonly<Record<string, string>>;
  /** Given to every step of this Action besides its own. */
  readonly inputs?: Readonly<Record<string, string>>;
}): Promise<JobRun> {
  const states = new Map<string, StepState>();
  const lines: string[] = [];
  let failed = false;
  const evaluate = (expression: string): string => {
    const step = /^steps\.([\w-]+)\.(?:outputs\.([\w-]+)|(outcome))$/.exec(expression);
    if (step) {
      const state = states.get(step[1] ?? '');
      return step[3] ? (state?.outcome ?? '') : (state?.outputs[step[2] ?? ''] ?? '');
    }
    const entry = /^fromJSON\((.*)\)\.(\w+)\[(\d+)\]$/.exec(expression);
    if (entry) return String(JSON.parse(evaluate(entry[1] ?? ''))[entry[2] ?? ''][Number(entry[3])]);
    const unequal = /^(\S+) != ''$/.exec(expression);
    if (unequal) return String(evaluate(unequal[1] ?? '') !== '');
    if (expression === 'github.event_name') return event.name;
    const given = context[expression];
    if (given !== undefined) return given;
    throw new Error(`no such expression: ${expression}`);
  };
  const fill = (text: unknown) => String(text).replace(/\$\{\{ (.*?) \}\}/g, (_, expression) => evaluate(expression));
  const wanted = (condition: string | undefined): boolean => {
    if (condition === 'always()') return true;
    if (failed) return false;
    if (condition === undefined) return true;
    const [, left = '', operator, right] = /^(\S+) (==|!=) '(.*)'$/.exec(condition) ?? [];
    return (evaluate(left) === right) === (operator === '==');
  };

  for (const [index, step] of steps.entries()) {
    const name = step.name ?? step.uses ?? step.run ?? '';
    const foreign = step.uses !== undefined && !/^(\$\/|vlm-run\/skills-action@.*)$/.test(step.uses);
    const state = foreign || !wanted(step.if) ? skipped : await runStep(step, index);
    if (step.id) states.set(step.id, state);
    lines.push(`== ${name}: ${state.outcome}\n${state.log}`);
    if (state.outcome === 'failure' && step['continue-on-error'] !== true) failed = true;
  }
  return { conclusion: failed ? 'failure' : 'success', steps: states, log: lines.join('\n') };

  async function runStep(step: WorkflowStep, index: number): Promise<StepState> {
    if (step.run === undefined) {
      const inputs = Object.entries(step.with ?? {}).map(([key, value]) => [key, fill(value)]);
      const env = { GITHUB_ACTION: step.id ?? `__self_${index}` };
      const { code, outputs, log } = await runAction({
        workspace,
        event,
        inputs: { ...Object.fromEntries(inputs), ...more },
        env,
      });
      return { outcome: code === 0 ? 'success' : 'failure', outputs, log };
    }
    const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([key, value]) => [key, fill(value)]));
    const temporary = mkdtempSync(join(tmpdir(), 'script-'));
    const output = join(temporary, 'output');
    writeFileSync(output, '');
    const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
      cwd: workspace,
      env: { PATH: `${path}:${process.env.PATH}`, HOME: workspace, GITHUB_OUTPUT: output, ...env },
      encoding: 'utf8',
    });
    const outputs = readCommandFile(readFileSync(output, 'utf8'));
    rmSync(temporary, { recursive: true });
    return { outcome: status === 0 ? 'success' : 'failure', outputs, log: `${stdout}${stderr}` };
  }
}

const skipped: StepState = { outcome: 'skipped', outputs: {}, log: '' };
