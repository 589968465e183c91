import type { Log } from '../runtime.ts';
import { createSecrets, type Secrets } from '../secrets.ts';
import { neutralise, oneLine, truncate } from '../text.ts';
import { workflowCommand } from './workflow-command.ts';

/** The runner cuts the message of an annotation here (actions/runner, ExecutionContext.cs). */
export const ANNOTATION_MESSAGE_LIMIT = 4096;

/** Masking a shorter value would make the runner drop job outputs that happen to contain it. */
const SHORTEST_MASK = 8;

export interface ActionLogOptions {
  /** Standard output: the runner reads commands from it. */
  readonly write: (text: string) => void;
  /** True inside a job (`GITHUB_ACTIONS`): only a runner takes the mask command out of what people see. */
  readonly insideJob: boolean;
  readonly secrets?: Secrets;
}

/** A log that speaks to the runner: warnings and errors become annotations, groups fold, secrets are masked. */
export function createActionLog(options: ActionLogOptions): Log {
  const { write, insideJob, secrets = createSecrets() } = options;
  const masked = new Set<string>();
  let depth = 0;

  // Scrubbed before it is made visible, and again after: making a character visible must not join a secret's halves.
  const clean = (text: string) => secrets.scrub(neutralise(secrets.scrub(text)));
  const annotation = (level: 'error' | 'warning', message: string) =>
    write(workflowCommand(level, truncate(clean(message), ANNOTATION_MESSAGE_LIMIT)));

  return {
    info: (message) => write(`${clean(message)}\n`),
    warning: (message) => annotation('warning', message),
    error: (message) => annotation('error', message),
    debug: (message) => write(workflowCommand('debug', clean(message))),
    async group(title, body) {
      const heading = clean(oneLine(title));
      // The runner knows one level of groups: an inner one would end the outer.
      write(depth === 0 ? workflowCommand('group', heading) : `${heading}\n`);
      depth++;
      try {
        return await body();
      } finally {
        depth--;
        if (depth === 0) write(workflowCommand('endgroup'));
      }
    },
    secret(value) {
      secrets.add(value);
      if (!insideJob || value.length < SHORTEST_MASK || masked.has(value)) return;
      masked.add(value);
      write(workflowCommand('add-mask', value));
    },
  };
}
