import { describeError, UsageError } from '../errors.ts';
import type { RunCommand } from '../inputs/commands.ts';
import type { Results } from '../report/results.ts';
import { Interrupted } from '../runtime.ts';
import { escapeMarkdown, oneLine, truncate } from '../text.ts';
import { productName, productVersion } from '../version.ts';
import { type Teller, tell } from './tell.ts';

const reporting: readonly string[] = ['validate', 'test', 'publish', 'report'] satisfies Results['command'][];
/** Mistakes that a summary and a comment show; the log has them all. */
const SHOWN = 50;

/** Why a run stopped without results. */
interface Stop {
  readonly headline: string;
  /** One line each. */
  readonly problems: readonly string[];
  readonly exitCode: 2 | 3 | 130;
}

function stopOf(error: unknown): Stop {
  if (error instanceof UsageError)
    return { headline: 'The run stopped: its set-up is not right', problems: error.problems, exitCode: 2 };
  if (error instanceof Interrupted)
    return { headline: 'The run was interrupted', problems: [describeError(error)], exitCode: 130 };
  return {
    headline: `The run stopped: a bug in ${productName} ${productVersion}, please report it`,
    problems: [describeError(error)],
    exitCode: 3,
  };
}

/**
 * Tells everybody who would have been told the results that there are none: the job summary, a comment that is there, the
 * issue about failing runs. `teller` is absent where the run stopped before anything was known.
 * @returns the exit code
 */
export async function tellStop(error: unknown, command: RunCommand, teller: Teller | undefined): Promise<number> {
  const { headline, problems, exitCode } = stopOf(error);
  if (teller === undefined || !teller.action || exitCode === 130) return exitCode;
  const { secrets, runtime } = teller;
  const text = (link?: string) => secrets.scrub(stopText(headline, problems, link));
  const { writeSummary } = await import('../github/job-summary.ts');
  await writeSummary(text(), runtime.env.GITHUB_STEP_SUMMARY);
  if (!reporting.includes(command)) return exitCode;
  const { fitMarkdown } = await import('../report/markdown/fit.ts');
  await tell(teller, {
    command: command as Results['command'],
    conclusion: 'failure',
    started: false,
    headline,
    text: (limitBytes, link) => fitMarkdown(text(link), limitBytes),
    annotations: [],
  });
  return exitCode;
}

/** Why a run stopped, as Markdown, with a link to the run. */
export function stopText(headline: string, problems: readonly string[], link: string | undefined): string {
  const lines = problems.slice(0, SHOWN).map((problem) => `- ${escapeMarkdown(truncate(oneLine(problem), 1_000))}`);
  const more = problems.length - lines.length;
  return [
    `## ❌ ${escapeMarkdown(headline)}\n`,
    ...lines,
    ...(more > 0 ? [`- and ${more} more, in the log`] : []),
    `\n<sub>${escapeMarkdown(`${productName} ${productVersion}`)}${link === undefined ? '' : ` · ${link}`}</sub>\n`,
  ].join('\n');
}
