import type { Log } from '../runtime.ts';

/** Tells what becomes of the trials of a run. */
export interface TrialLog {
  /** A change on the way to an end; shown where nobody is kept from reading what matters. */
  status(skill: string, text: string): void;
  /** A trial has ended; `text` says how, absent for one that was not run. */
  ended(skill: string, text: string | undefined): Promise<void>;
  /** Tells what is left of skills whose trials have not all ended. */
  finish(): Promise<void>;
}

/** Where more trials run, only their ends are told. */
const mostTold = 1_000;

/**
 * Lines at once; or `grouped`, as the log of a job is read later: those of each skill folded into a group when its last
 * trial has ended. `trials` says how many each skill has.
 */
export function createTrialLog(log: Log, grouped: boolean, trials: ReadonlyMap<string, number>): TrialLog {
  const left = new Map(trials);
  const lines = new Map<string, string[]>();
  const all = [...trials.values()].reduce((sum, count) => sum + count, 0);

  function keep(skill: string, text: string): void {
    const known = lines.get(skill);
    if (known) known.push(text);
    else lines.set(skill, [text]);
  }

  async function tell(skill: string): Promise<void> {
    const told = lines.get(skill) ?? [];
    lines.delete(skill);
    if (told.length === 0) return;
    await log.group(skill, async () => {
      for (const line of told) log.info(line);
    });
  }

  return {
    status: (skill, text) => {
      if (all > mostTold) return;
      if (grouped) keep(skill, text);
      else log.debug(text);
    },
    ended: async (skill, text) => {
      const remaining = (left.get(skill) ?? 1) - 1;
      left.set(skill, remaining);
      if (!grouped) {
        if (text !== undefined) log.info(text);
        return;
      }
      if (text !== undefined) keep(skill, text);
      if (remaining === 0) await tell(skill);
    },
    finish: async () => {
      for (const skill of [...lines.keys()]) await tell(skill);
    },
  };
}
