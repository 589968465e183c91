/** The commands that take inputs: all that the Action has, and the command line too. */
export const runCommands = ['validate', 'test', 'publish', 'plan', 'report', 'simulator'] as const;
export type RunCommand = (typeof runCommands)[number];

/** The commands of the command line, in the order in which help and documentation name them. */
export const commands = [...runCommands, 'explain'] as const;
export type Command = (typeof commands)[number];

/** What a command does, in one sentence for help and documentation. */
export const commandSummaries: Readonly<Record<Command, string>> = {
  validate: 'Checks every skill directory; needs no key and no network.',
  test: 'Validates, runs the cases of each skill as agent executions, and judges the responses.',
  publish: 'Validates, then stores each skill that has changed as a new version on the server.',
  plan: 'Lists the cases that a run would cover, split into shards, as a job matrix. Sends nothing.',
  report: 'Merges the results of shards, or of several runs, into one report. Needs no key.',
  simulator: 'Serves the simulated VLM Run API on a loopback port until stopped.',
  explain: 'Prints why a rule exists and how to mend what it finds, or lists all rules. Command line only.',
};
