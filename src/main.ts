#!/usr/bin/env node
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { systemClock } from './clock.ts';
import { connectionProblems } from './commands/connection.ts';
import type { CommandContext, CommandFunction, Outcome } from './commands/context.ts';
import { reportDirectory } from './commands/report-directory.ts';
import { tellStop } from './commands/stop.ts';
import type { Teller } from './commands/tell.ts';
import { withheldKey } from './commands/withheld-key.ts';
import { type Configuration, noConfiguration } from './config/configuration.ts';
import { describeError, UsageError } from './errors.ts';
import type { Platform } from './github/platform.ts';
import { readActionInputs } from './inputs/action.ts';
import { readCommandLine } from './inputs/command-line.ts';
import type { RunCommand } from './inputs/commands.ts';
import { helpText } from './inputs/help.ts';
import { type RawInputs, type ResolvedInputs, resolveInputs } from './inputs/resolve.ts';
import { proxiedFetch } from './proxy.ts';
import { Interrupted, type Log, type Runtime } from './runtime.ts';
import { createSecrets, type Secrets } from './secrets.ts';
import type { Screen } from './terminal/screen.ts';
import { printableJson } from './text.ts';
import { productName, productVersion } from './version.ts';

/** Where words go, and how. */
interface Words {
  readonly log: Log;
  readonly screen: Screen | undefined;
  readonly colour: boolean;
}

const env = process.env;
const insideJob = env.GITHUB_ACTIONS === 'true';
const action = process.argv.length <= 2 && insideJob;

const commandModules: Readonly<Record<RunCommand, () => Promise<CommandFunction>>> = {
  validate: async () => (await import('./commands/validate.ts')).validate,
  test: async () => (await import('./commands/test.ts')).test,
  publish: async () => (await import('./commands/publish.ts')).publish,
  plan: async () => (await import('./commands/plan.ts')).plan,
  report: async () => (await import('./commands/report.ts')).report,
  simulator: async () => (await import('./commands/simulator.ts')).simulator,
};

// The texts of thousands of skills and responses die young. V8 would answer by growing the room for young objects, and
// the heap before each full collection, far beyond what ever lives; nobody can pass flags to the Node of an Action.
setFlagsFromString('--semi-space-growth-factor=1');
setFlagsFromString('--heap-growing-percent=50');

// Whoever reads the output may have seen enough (`| head`): the run goes on, and its exit code says what it always says.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
  });

process.exitCode = await main();

async function main(): Promise<number> {
  if (action) return run(readActionInputs(env));
  const invocation = readCommandLine(process.argv.slice(2), env);
  if (invocation.kind === 'run') return run(invocation.raw);
  if (invocation.kind === 'explain') return printRule(invocation.rule);
  process.stdout.write(
    invocation.kind === 'version' ? `${productName} ${productVersion}\n` : helpText(invocation.command),
  );
  return 0;
}

/** Prints what there is to know about a rule, or the list of all rules; needs neither inputs nor configuration. */
async function printRule(id: string | undefined): Promise<number> {
  const { explanation } = await import('./commands/explain.ts');
  try {
    process.stdout.write(await explanation(id));
    return 0;
  } catch (error) {
    const { log } = await createLog('text', false, createSecrets());
    return explain(error, log);
  }
}

async function run(raw: RawInputs): Promise<number> {
  const { configuration, ...resolved } = await configured(raw);
  const { command, inputs, problems, ignored } = resolved;
  const format = inputs.format ?? (action ? 'github' : 'text');
  const secrets = createSecrets();
  // A patch has standard output to itself, as a document has.
  const words = inputs['fix-dry-run'] && command === 'validate' && format === 'text' ? 'json' : format;
  const { log, screen, colour } = await createLog(words, inputs.debug || env.RUNNER_DEBUG === '1', secrets);
  if (inputs['api-key'] !== undefined) log.secret(inputs['api-key']);
  if (problems.length === 0)
    for (const name of ignored) log.warning(`The input ${name} has no meaning for ${command} and is ignored.`);
  if (inputs['github-token'] !== undefined) log.secret(inputs['github-token']);
  let teller: Teller | undefined;
  try {
    const runtime: Runtime = {
      env,
      cwd: resolve(inputs['working-directory']),
      log,
      clock: systemClock,
      fetch: await proxiedFetch(env),
      signal: interruption(),
    };
    // The bundle run by a script of a job holds the same secrets as the Action, and the same code may be anyone's.
    const platform = insideJob ? await platformOf(runtime, inputs['github-token']) : undefined;
    const context: CommandContext = {
      runtime,
      platform,
      inputs,
      configuration,
      format,
      action,
      colour,
      columns: screen?.columns ?? 100,
      screen,
      secrets,
      reports: onceOf(() => reportDirectory(runtime, inputs, command)),
      changes: onceOf(async () => (await import('./commands/changes.ts')).readChanges(runtime, platform, !action)),
      print: (text) => void process.stdout.write(format === 'json' ? printableJson(text) : text),
    };
    teller = context;
    // A directory that is not there has no skills, and a misspelled one must not pass for a clean one.
    if (!statSync(context.runtime.cwd, { throwIfNoEntry: false })?.isDirectory())
      throw new UsageError([...problems, `working-directory is not a directory: "${inputs['working-directory']}".`]);
    const all = [
      ...problems,
      ...connectionProblems(command, inputs, env, withheldKey({ inputs, platform }) !== undefined),
    ];
    const mistakes = configuration.problems.map(describeProblem);
    const checks = command === 'validate' || command === 'test' || command === 'publish' || command === 'report';
    if (all.length > 0 || (mistakes.length > 0 && !checks))
      throw new UsageError([...all, ...mistakes, ...(await patternProblems(context))]);
    const outcome = await (await commandOf(command, configuration))(context);
    await publishOutputs(outcome);
    return outcome.exitCode;
  } catch (error) {
    const exitCode = await explain(error, log);
    try {
      return await tellStop(error, command, teller);
    } catch (cause) {
      log.error(`The end of the run cannot be told: ${describeError(cause)}`);
      return exitCode;
    }
  }
}

/** The inputs with the defaults that the repository's configuration gives them. */
async function configured(raw: RawInputs): Promise<ResolvedInputs & { readonly configuration: Configuration }> {
  const written = resolveInputs(raw);
  const { readConfig } = await import('./config/read-config.ts');
  const { config: path } = written.inputs;
  try {
    const cwd = resolve(written.inputs['working-directory']);
    const configuration = await readConfig(path === undefined ? { cwd } : { cwd, path });
    const { inputs } = configuration;
    const resolved = inputs.size === 0 ? written : resolveInputs(raw, inputs);
    return { ...resolved, configuration };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { ...written, configuration: noConfiguration, problems: [...written.problems, ...error.problems] };
  }
}

/** With mistakes in the configuration the skills are checked with the rest of it, and nothing is run or published. */
async function commandOf(command: RunCommand, { problems }: Configuration): Promise<CommandFunction> {
  if (problems.length === 0 || (command !== 'test' && command !== 'publish')) return commandModules[command]();
  const { checkOnly } = await import('./commands/validate.ts');
  return (context) => checkOnly(command, context);
}

function describeProblem({ file, range, message }: Configuration['problems'][number]): string {
  return `${file}${range === undefined ? '' : `:${range.start.line}:${range.start.column}`}: ${message}`;
}

async function createLog(format: 'text' | 'json' | 'github', debug: boolean, secrets: Secrets): Promise<Words> {
  if (format === 'github') {
    const { createActionLog } = await import('./github/log.ts');
    const write = (text: string) => void process.stdout.write(text);
    return {
      log: createActionLog({ write, insideJob, secrets }),
      screen: undefined,
      colour: false,
    };
  }
  const { wantsColour } = await import('./terminal/colour.ts');
  const { createScreen } = await import('./terminal/screen.ts');
  const { createTextLog } = await import('./terminal/log.ts');
  const screen = createScreen(process.stdout, process.stderr, env.TERM === 'dumb');
  const colour = wantsColour(env, format === 'json' ? process.stderr : process.stdout);
  return { log: createTextLog({ screen, format, colour, debug, secrets }), screen, colour };
}

/** The job that this process runs in. */
async function platformOf(runtime: Runtime, token: string | undefined): Promise<Platform | undefined> {
  const { readPlatform } = await import('./github/platform.ts');
  const { readFile } = await import('node:fs/promises');
  const userAgent = `${productName}/${productVersion}`;
  return readPlatform({ ...runtime, token, userAgent, readFile: (path) => readFile(path, 'utf8') });
}

/** The answer of the first call, for every call. */
function onceOf<T extends object>(ask: () => T): () => T {
  let answer: T | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}

/** What is wrong with the patterns of `skills`, so that it is told together with every other problem. */
async function patternProblems(context: CommandContext): Promise<readonly string[]> {
  if (context.inputs.skills.length === 0) return [];
  const { namedSkills } = await import('./commands/select-skills.ts');
  try {
    await namedSkills(context);
    return [];
  } catch (error) {
    if (error instanceof UsageError) return error.problems;
    throw error;
  }
}

/** The signal that the first SIGINT or SIGTERM aborts; the second one ends the process at once. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(130);
      controller.abort(new Interrupted(`stopped by ${name}`));
    });
  }
  return controller.signal;
}

async function publishOutputs(outcome: Outcome): Promise<void> {
  if (!action) return;
  const { setOutputs } = await import('./github/outputs.ts');
  await setOutputs(outcome.outputs, env);
}

async function explain(error: unknown, log: Log): Promise<number> {
  const usage = error instanceof UsageError;
  const interrupted = error instanceof Interrupted;
  if (usage) for (const problem of error.problems) log.error(problem);
  else if (interrupted) log.error(describeError(error));
  else {
    log.error(`This is a bug in ${productName} ${productVersion}, please report it: ${describeError(error)}`);
    if (error instanceof Error && error.stack) log.info(error.stack);
  }
  try {
    const { noOutputs } = await import('./commands/outputs.ts');
    await publishOutputs({ exitCode: 1, outputs: noOutputs('failure') });
  } catch (cause) {
    log.error(`The outputs cannot be set: ${describeError(cause)}`);
  }
  return usage ? 2 : interrupted ? 130 : 3;
}
