import { spawn } from 'node:child_process';
import { mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readActionDefinition, repositoryRoot } from './action-definition.ts';
import { readCommandFile, readSummary } from './runner-files.ts';
import { type RunnerAnnotation, RunnerOutput } from './runner-output.ts';
import { validateSarif } from './sarif-schema.ts';

export interface RunOptions {
  /** By name as in `action.yml`; the others get their default, or the empty string as from the runner. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The checkout: working directory of the process and `GITHUB_WORKSPACE`. */
  readonly workspace: string;
  readonly event?: { readonly name: string; readonly payload?: unknown };
  /** Added to, or taken from (`undefined`), the environment of a job. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Value of the context `matrix`; none outside of a matrix. */
  readonly matrix?: Readonly<Record<string, unknown>>;
  /** Value of `${{ github.token }}`; none by default, so that no test reaches for GitHub by accident. */
  readonly token?: string;
  /** The script to run; the committed bundle by default. */
  readonly entry?: string;
  /** The Node to run it with; the running one by default. */
  readonly node?: string;
  /** Cancels the job as soon as this is true of the output so far. */
  readonly cancelWhen?: (output: string) => boolean;
  /** Cancels the job when this resolves. */
  readonly cancelAfter?: Promise<unknown>;
  /** Milliseconds after which the step counts as hanging and the test fails. */
  readonly timeoutMs?: number;
}

/** All that is left of a step when it has ended. */
export interface ActionRun {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** Variables and paths set for later steps; this Action sets none. */
  readonly exported: Readonly<Record<string, string>>;
  readonly annotations: readonly RunnerAnnotation[];
  readonly droppedAnnotations: readonly RunnerAnnotation[];
  readonly masks: ReadonlySet<string>;
  readonly matchers: readonly string[];
  readonly incidents: readonly string[];
  /** As people see it: commands taken out, masks applied. */
  readonly log: string;
  readonly summary: string;
  readonly summaryDropped: boolean;
  /** Every byte that the process wrote, but the mask commands, which no one sees. For looking for secrets. */
  readonly written: string;
  /** Milliseconds from start, and from the cancellation, to the end. */
  readonly durationMs: number;
  readonly cancelledForMs: number | undefined;
}

/** Milliseconds between the signals of a cancelled step (actions/runner, ProcessInvoker.cs). */
const SIGINT_GRACE = 7_500;
const SIGTERM_GRACE = 2_500;

/** Runs the Action as the runner does: own environment, files, working directory; the output read for commands. */
export async function runAction(options: RunOptions): Promise<ActionRun> {
  const temporary = await realpath(await mkdtemp(join(tmpdir(), 'runner-')));
  try {
    const environment = await jobEnvironment(options, temporary);
    const ended = await execute(options, environment);
    await validateSarif(options.workspace);
    return await collect(ended, environment);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function jobEnvironment(options: RunOptions, temporary: string): Promise<Record<string, string>> {
  const { workspace, event = { name: 'push', payload: {} }, inputs = {}, token = '' } = options;
  const file = async (name: string, content = '') => {
    await writeFile(join(temporary, name), content);
    return join(temporary, name);
  };
  const declared = Object.entries(readActionDefinition().inputs).map(
    ([name, definition]) => [name, evaluate(definition.default ?? '', token, options.matrix)] as const,
  );
  for (const name of Object.keys(inputs))
    if (!declared.some(([known]) => known === name)) throw new Error(`action.yml declares no input "${name}"`);
  const environment: Record<string, string | undefined> = {
    PATH: process.env.PATH,
    HOME: temporary,
    // Windows starts no process without it.
    SystemRoot: process.env.SystemRoot,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'octo-org/skills',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: await file('event.json', JSON.stringify(event.payload ?? {})),
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_NUMBER: '12',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'skills',
    GITHUB_WORKFLOW: 'Skills',
    GITHUB_WORKFLOW_REF: 'octo-org/skills/.github/workflows/skills.yml@refs/heads/main',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: 'octocat',
    GITHUB_SERVER_URL: 'https://github.com',
    // Nothing listens there: a test that means GitHub gives its own.
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql',
    GITHUB_OUTPUT: await file('output'),
    GITHUB_STATE: await file('state'),
    GITHUB_ENV: await file('env'),
    GITHUB_PATH: await file('path'),
    GITHUB_STEP_SUMMARY: await file('summary.md'),
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_TEMP: temporary,
    RUNNER_TOOL_CACHE: temporary,
    RUNNER_ENVIRONMENT: 'github-hosted',
    ...Object.fromEntries(
      [...declared, ...Object.entries(inputs)].map(([name, value]) => [
        `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
        value,
      ]),
    ),
    ...options.env,
  };
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** The default of an input; the two expressions that `action.yml` has. */
function evaluate(text: string, token: string, matrix: RunOptions['matrix']): string {
  const expression = /^\$\{\{ (.*) \}\}$/.exec(text)?.[1];
  if (expression === 'github.token') return token;
  return expression === 'toJSON(matrix)' ? JSON.stringify(matrix ?? null, undefined, 2) : text;
}

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly durationMs: number;
  readonly cancelledForMs: number | undefined;
}

function execute(options: RunOptions, environment: Record<string, string>): Promise<Ended> {
  const { entry = join(repositoryRoot, 'dist/index.js'), node = process.execPath, timeoutMs = 60_000 } = options;
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(node, [entry], {
      cwd: options.workspace,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const streams = { stdout: '', stderr: '' };
    const timers: NodeJS.Timeout[] = [];
    let cancelledAt: number | undefined;
    let hanging = false;
    const cancel = () => {
      cancelledAt = performance.now();
      child.kill('SIGINT');
      timers.push(setTimeout(() => child.kill('SIGTERM'), SIGINT_GRACE));
      timers.push(setTimeout(() => child.kill('SIGKILL'), SIGINT_GRACE + SIGTERM_GRACE));
    };
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (chunk: string) => {
        streams[name] += chunk;
        if (cancelledAt === undefined && options.cancelWhen?.(streams.stdout + streams.stderr)) cancel();
      });
    void options.cancelAfter?.then(() => {
      if (cancelledAt === undefined && child.exitCode === null) cancel();
    });
    timers.push(
      setTimeout(() => {
        hanging = true;
        child.kill('SIGKILL');
      }, timeoutMs),
    );
    child.on('error', reject);
    child.on('close', (code, signal) => {
      for (const timer of timers) clearTimeout(timer);
      const now = performance.now();
      if (hanging)
        reject(new Error(`The step did not end within ${timeoutMs} ms.\n${streams.stdout}${streams.stderr}`));
      else
        resolve({
          code,
          signal,
          ...streams,
          durationMs: now - started,
          cancelledForMs: cancelledAt === undefined ? undefined : now - cancelledAt,
        });
    });
  });
}

async function collect(ended: Ended, environment: Record<string, string>): Promise<ActionRun> {
  const { stdout, stderr, ...rest } = ended;
  const output = new RunnerOutput({ debug: environment.RUNNER_DEBUG === '1' });
  output.read(stdout);
  output.read(stderr);
  const text = async (name: string) => readFile(environment[name] ?? '', 'utf8');
  const summary = readSummary(await readFile(environment.GITHUB_STEP_SUMMARY ?? ''));
  return {
    ...rest,
    outputs: { ...output.outputs, ...readCommandFile(await text('GITHUB_OUTPUT')) },
    state: { ...output.state, ...readCommandFile(await text('GITHUB_STATE')) },
    exported: { ...readCommandFile(await text('GITHUB_ENV')), ...pathEntries(await text('GITHUB_PATH')) },
    annotations: output.annotations,
    droppedAnnotations: output.droppedAnnotations,
    masks: output.masks,
    matchers: output.matchers,
    incidents: output.incidents,
    log: output.log.join('\n'),
    summary: output.mask(summary.shown),
    summaryDropped: summary.dropped,
    written: `${stdout}\n${stderr}`.replace(/^::add-mask::.*$/gm, ''),
  };
}

function pathEntries(text: string): Record<string, string> {
  return Object.fromEntries(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => ['PATH', line]),
  );
}
