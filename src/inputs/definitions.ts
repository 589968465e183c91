import { runCommands } from './commands.ts';
import { choice, type Definition, decimal, duration, flag, integer, list, rate, text } from './definition.ts';
import { gateDefinitions } from './gate-definitions.ts';
import { githubDefinitions, shardDefinitions } from './platform-definitions.ts';
import { ruleDefinitions } from './rule-definitions.ts';

const lines = /[\r\n]+/;
const linesOrCommas = /[\r\n,]+/;
// The cell of a matrix in brackets belongs to the id of its case.
const linesOrCommasOutsideBrackets = /[\r\n]+|,(?![^[\]\r\n]*\])/;
const words = /[\s,]+/;
const all = runCommands;
const skillCommands = ['validate', 'test', 'publish'] as const;
const apiCommands = ['test', 'publish'] as const;
const selectingCommands = [...skillCommands, 'plan'] as const;
const caseCommands = ['test', 'plan'] as const;
const reportingCommands = [...skillCommands, 'report'] as const;

/**
 * Every input, in the order of the documentation. `action.yml`, flags, `--help` and the README tables come from
 * here; `npm run generate` writes them.
 */
export const definitions = {
  command: choice(runCommands, {
    description:
      'What to do: `validate`, `test`, `publish`, `plan`, `report` or `simulator`. On the command line it is the first word.',
    commands: all,
    default: 'validate',
    only: 'action',
  }),
  skills: list(lines, {
    description:
      'Skill directories: paths or glob patterns, one a line; a leading `!` excludes. By default every directory ' +
      'with a `SKILL.md` or a `vlmrun.yaml`; for `publish`, those with a `vlmrun.yaml`. A pattern without a match is an error.',
    commands: selectingCommands,
    placeholder: 'patterns',
  }),
  'working-directory': text({
    description: 'Directory that everything is relative to: patterns, reports, the paths of findings.',
    commands: all,
    default: '.',
    placeholder: 'path',
  }),
  'changed-only': flag({
    description:
      'Only skills that the event has changed: by their files, suites, fixtures, or anything that all share (the ' +
      'configuration, the workflow). On a pull request asked of GitHub; without an event, since the merge base with the ' +
      'default branch. Where it cannot be known, every skill counts as changed. Nothing changed is a success.',
    commands: selectingCommands,
  }),
  ...ruleDefinitions,
  'api-key': text({
    description:
      'VLM Run API key. Required by `test` and `publish`, except with `base-url: simulator`. ' +
      'On the command line it comes from the environment variable `VLMRUN_API_KEY`.',
    commands: apiCommands,
    secretFrom: 'VLMRUN_API_KEY',
  }),
  'base-url': text({
    description:
      'Address of the VLM Run API, by default `VLMRUN_BASE_URL` of the environment, else `https://api.vlm.run/v1`. ' +
      '`simulator` starts the built-in simulator: nothing is sent anywhere, nothing is paid, and every report says so.',
    commands: apiCommands,
    placeholder: 'url|simulator',
  }),
  'agent-base-url': text({
    description: 'Address of the agent API where it differs from `base-url`, such as `https://agent.vlm.run/v1`.',
    commands: apiCommands,
    placeholder: 'url',
  }),
  scenario: text({
    description:
      'Scenario file of the simulator: its answers, latencies and faults. With `base-url: simulator` and for the command `simulator`.',
    commands: ['test', 'publish', 'simulator'],
    placeholder: 'path',
  }),
  port: integer(
    { min: 0, max: 65_535 },
    {
      description: 'Loopback port that the command `simulator` listens on; `0` takes a free one and prints it.',
      commands: ['simulator'],
      default: '8787',
      placeholder: 'number',
      only: 'command-line',
    },
  ),
  cases: list(linesOrCommasOutsideBrackets, {
    description:
      'Cases to run, by id: names or globs such as `acme-*`, one a line or separated by commas; a cell of a matrix as reports name it, `acme[model=m]`. All by default.',
    commands: caseCommands,
    placeholder: 'globs',
  }),
  tags: list(words, {
    description: 'Cases to run, by tag: `smoke` or `+smoke` selects, `-slow` leaves out. All by default.',
    commands: caseCommands,
    placeholder: 'tags',
  }),
  model: text({
    description:
      'Model to run every case on, instead of that of `vlmrun.yaml` or the suite. Cells of a matrix that differ by nothing else become one case.',
    commands: caseCommands,
    placeholder: 'name',
  }),
  toolsets: list(words, {
    description: 'Toolsets to run every case with, instead of those of `vlmrun.yaml` or the suite.',
    commands: caseCommands,
    placeholder: 'names',
  }),
  'service-tier': choice(['auto', 'default', 'standard', 'flex', 'priority'], {
    description: 'Service tier to ask for; `flex` costs half, `priority` costs 1.8 times. Not sent unless set.',
    commands: ['test'],
  }),
  repeat: integer(
    { min: 1, max: 100 },
    {
      description:
        'Trials of every case, instead of what the suites say. As large a share of them must pass as the suite asks for.',
      commands: caseCommands,
      placeholder: 'number',
    },
  ),
  'min-pass': integer(
    { min: 1, max: 100 },
    {
      description:
        'Trials of a case that must pass, by default all of them. It can only tighten what a suite asks of repeated cases.',
      commands: caseCommands,
      placeholder: 'number',
    },
  ),
  ...gateDefinitions,
  update: flag({
    description:
      'Rewrites the failing leaves of expected values to what all trials answered, makes expected files that are missing, and writes `expectations.patch` into the report directory. Refused on pull requests; look at the changes before you commit them.',
    commands: ['test'],
  }),
  'max-parallel': integer(
    { min: 1, max: 1_000 },
    {
      description: 'Executions in flight at the same time, at most.',
      commands: apiCommands,
      default: '8',
      placeholder: 'number',
    },
  ),
  'requests-per-minute': rate({
    description:
      'Requests to the API: `auto` starts at the entry tier (10 a minute, after a burst of 8) and speeds up while the ' +
      'server accepts; a number keeps to it; `unlimited` does not wait. Against the simulator `auto` does not wait either.',
    commands: apiCommands,
    default: 'auto',
  }),
  timeout: duration({
    description: 'Time that one execution may take, where the suite does not say otherwise.',
    commands: apiCommands,
    default: '10m',
  }),
  deadline: duration({
    description:
      'Time for the whole run. Then nothing more is submitted, the reports are written, and the next run with the same state directory takes over what is still in flight. No limit by default.',
    commands: ['test'],
  }),
  'max-credits': decimal(
    { min: 0, max: 1_000_000_000, exclusiveMin: true },
    {
      description:
        'Budget of the run, in credits. Before each submission its price is reserved, from earlier executions of the case or its `max_credits`; what does not fit is not run. `validate` warns when the cases may cost more. No limit by default.',
      commands: ['validate', 'test'],
      placeholder: 'credits',
    },
  ),
  reuse: choice(['unchanged', 'always', 'never'], {
    description:
      'Kept responses that stand in for an execution: `unchanged`, those of exactly the same request; `always`, else the newest of the case, marked as stale; `never`. By default `unchanged`, on schedules `never`. What an interrupted run has paid for is taken over in any case.',
    commands: ['test'],
  }),
  'reuse-max-age': duration({
    description: 'Older responses are not reused.',
    commands: ['test'],
    default: '30d',
  }),
  'resubmit-unknown': flag({
    description: 'Sends a trial again whose earlier submission may or may not have begun. It may be paid twice.',
    commands: ['test'],
  }),
  cleanup: flag({
    description: 'Deletes the files that the run has uploaded, and only these, when it ends.',
    commands: ['test'],
  }),
  'dry-run': flag({
    description: 'Shows what would be sent or published, and sends nothing.',
    commands: apiCommands,
  }),
  'skill-source': choice(['inline', 'published', 'lock'], {
    description:
      'What the cases run: `inline`, the skill as it lies in the repository; `published`, its newest version on the platform; ' +
      '`lock`, the version that `lockfile` pins.',
    commands: ['test'],
    default: 'inline',
  }),
  'require-results': text({
    description:
      'Path of the `results.json` of a `test` run. Publishes only skills whose content (by digest) concluded `success` there with a case that passed; ' +
      'refuses results that are simulated, filtered by case or tag, of one shard, from another server, or of a run that missed a gate.',
    commands: ['publish'],
    placeholder: 'path',
  }),
  'breaking-changes': choice(['fail', 'warn', 'allow'], {
    description:
      'What changes of `schema.json` that break readers of the output do: `fail` refuses the skill, `warn` says so, `allow` only lists them. ' +
      'A raised major `version` in `SKILL.md` (below 1.0 a raised minor one) allows them.',
    commands: ['publish'],
    default: 'warn',
  }),
  lockfile: text({
    description:
      'Path of a lock file such as `vlmrun-skills.lock.json`, in which `publish` notes name, id, version and digest of each skill, ' +
      'for you to commit. `check-drift` compares with it, `skill-source: lock` runs what it pins.',
    commands: apiCommands,
    placeholder: 'path',
  }),
  'check-drift': flag({
    description:
      'Compares repository, lock file and server, fails where they differ, and changes nothing: for scheduled jobs.',
    commands: ['publish'],
  }),
  smoke: flag({
    description:
      'After publishing, runs the cases tagged `smoke` against the stored versions and fails when they do not pass; ' +
      'the summary then names the version to go back to, and `lockfile` keeps the pin that it had.',
    commands: ['publish'],
  }),
  'fail-fast': flag({
    description:
      'Stops at the first skill that cannot be published; with `false` the others are published nevertheless.',
    commands: ['publish'],
    default: 'true',
  }),
  'report-directory': text({
    description:
      'Where the reports go: `results.json`, `junit.xml`, `findings.sarif`, `summary.md`, `report.html`, `trials/`, for `publish` also `release-notes.md`. ' +
      'By default `vlmrun-report/<command>`; a second step of the same run gets `vlmrun-report/<command>-2`.',
    commands: reportingCommands,
    placeholder: 'path',
  }),
  'media-budget': integer(
    { min: 0, max: 500 },
    {
      description:
        'Megabytes of pictures and media that `report.html` may carry, those of failed cases first; what does not fit is shown from `files/` beside it.',
      commands: ['test', 'report'],
      default: '12',
    },
  ),
  redact: list(linesOrCommas, {
    description:
      'Sensitive fields, as paths in the response (`patient.name`, `people[].email`, `**.iban`). No report shows them, nor the fixtures of such cases. ' +
      'Fields with `"x-pii": true` in `schema.json` are always among them. A path that no skill knows is an error.',
    commands: skillCommands,
    placeholder: 'paths',
  }),
  'state-directory': text({
    description:
      'Where the journal, the kept responses and the history of runs live. Keep it with `actions/cache`, and an unchanged case is never paid twice. `validate` looks there for what cases have cost.',
    commands: [...skillCommands, 'plan', 'report'],
    default: 'vlmrun-state',
    placeholder: 'path',
  }),
  ...shardDefinitions,
  ...githubDefinitions,
  format: choice(['text', 'json', 'github'], {
    description:
      '`text` for people; `json`, one document on standard output; `github`, workflow commands. `text` by default, `github` inside an Action.',
    commands: [...selectingCommands, 'report'],
    only: 'command-line',
  }),
  debug: flag({
    description: 'Shows each request and decision. In an Action, enable debug logging instead.',
    commands: all,
    only: 'command-line',
  }),
} satisfies Readonly<Record<string, Definition<unknown>>>;

export type InputName = keyof typeof definitions;

/** The value of every input. Lists are empty, others `undefined`, where nothing was said and there is no default. */
export type Inputs = {
  readonly [K in InputName]: ReturnType<(typeof definitions)[K]['parse']> | (typeof definitions)[K]['absent'];
};

/** The table as a list. */
export const definitionList: readonly (Definition<unknown> & { readonly name: InputName })[] = Object.entries(
  definitions as Readonly<Record<InputName, Definition<unknown>>>,
).map(([name, definition]) => ({ ...definition, name: name as InputName }));
