import { commands } from './commands.ts';
import { choice, type Definition, flag, list, part, shardNumber, text } from './definition.ts';

const reportingCommands = ['validate', 'test', 'publish', 'report'] as const;

/** Inputs that split a run into jobs and put it together again. */
export const shardDefinitions = {
  shards: shardNumber({
    description:
      'Number of shards to plan, at most 256 and never more than there are cases. `auto`: one for every 50 trials. They ' +
      'are balanced by the durations that `state-directory` remembers, else by time limits.',
    commands: ['plan'],
  }),
  shard: part({
    description:
      'Runs one part of the cases, such as `2/4`: one entry of the `matrix` that `plan` prints, as it is. The number of ' +
      'requests per minute is shared by all parts.',
    commands: ['test'],
    placeholder: 'i/n',
  }),
  results: list(/[\r\n]+/, {
    description: 'The `results.json` files to merge: paths or glob patterns, one a line; a leading `!` excludes.',
    commands: ['report'],
    placeholder: 'patterns',
  }),
} satisfies Readonly<Record<string, Definition<unknown>>>;

/** Inputs about the job on GitHub and what it tells there. */
export const githubDefinitions = {
  comment: choice(['auto', 'always', 'failures', 'never'], {
    description:
      'Comment on the pull request, brought up to date in place: `auto` (what failed, and every `test`), `always`, ' +
      '`failures`, `never`. Needs `pull-requests: write`.',
    commands: reportingCommands,
    default: 'auto',
    only: 'action',
  }),
  'check-run': flag({
    description:
      'Creates a check run on the head commit that shows every annotation; a step alone shows ten of a kind. ' +
      'Needs `checks: write`.',
    commands: reportingCommands,
    only: 'action',
  }),
  'notify-issue': flag({
    description:
      'Opens one issue after two bad runs in a row, brings it up to date, and closes it when a run is good again. For ' +
      'schedules. Needs `issues: write` and `actions: read`.',
    commands: ['test', 'report'],
    only: 'action',
  }),
  'without-key': choice(['neutral', 'fail'], {
    description:
      'What a run without a key ends in where the event proves that secrets are withheld (a fork, Dependabot): ' +
      '`neutral`, or `fail`. Anywhere else a missing key is an error.',
    commands: ['test'],
    default: 'neutral',
  }),
  'allow-untrusted-code': flag({
    description:
      'Spends the key on files that are not as on a branch of the repository, under `pull_request_target`, `workflow_run` and ' +
      '`issue_comment`. Anyone who can open a pull request can then spend it.',
    commands: ['test', 'publish'],
  }),
  matrix: text({
    description:
      'The leg of the job matrix, which tells comments, check runs and issues of different legs apart. Set by itself.',
    commands,
    only: 'action',
    actionDefault: '$'.concat('{{ toJSON(matrix) }}'),
  }),
  'github-token': text({
    description:
      'Token for what is asked of GitHub and told there. It needs no more than the features in use; see the permissions.',
    commands,
    secretFrom: 'GITHUB_TOKEN',
    actionDefault: '$'.concat('{{ github.token }}'),
  }),
} satisfies Readonly<Record<string, Definition<unknown>>>;
