import { type Durations, median } from './durations.ts';

/** An execution that is waited for, as far as timing needs it. Times in milliseconds. */
export interface Awaited {
  /** When its acceptance was known. */
  readonly acceptedAt: number;
  /** Durations of earlier executions of the same case. */
  readonly history: readonly number[];
}

/** What else bears on when to ask. */
export interface PollSituation {
  /** When was asked last. */
  readonly lastPollAt: number;
  /** Milliseconds between two requests that the rate limit allows; 0 without a limit. */
  readonly spacingMs: number;
  /** Whether tasks wait that could be submitted instead. */
  readonly backlog: boolean;
  /** Whether tasks wait for anything, such as what is in flight to end. */
  readonly waiting: boolean;
}

const shortest = 20;
const longest = 10_000;
/** A server needs a moment to show what it has just finished. */
const slackMs = 3;
/**
 * While submissions wait for the rate limit, one request in so many may be a poll: finding out sooner what has ended
 * gains nothing then. At the entry tier that is one in five minutes.
 */
const shareOfBacklog = 50;

/** Where executions usually end within so many milliseconds, some tens of them count as much as a request. */
const SHORT = 5_000;

/** When nothing waits for a slot, a run ends with the last of what is in flight: only these few decide when. */
const FEW = 3;

/**
 * When to ask next for what is in flight (milliseconds since the epoch): when the first of it is likely to have ended,
 * a little later if more is about to end. Where no moment is likelier than another, the wait is such that each answer
 * brings about one ended execution (`gatherMs`).
 */
export function nextPollAt(awaited: readonly Awaited[], durations: Durations, situation: PollSituation): number {
  const { lastPollAt, spacingMs, backlog, waiting } = situation;
  const gather = gatherMs(awaited, durations, lastPollAt) * (waiting || awaited.length <= FEW ? 1 : 2);
  let overdue = Number.POSITIVE_INFINITY;
  const moments: number[] = [];
  const unknownAges: number[] = [];
  for (const { acceptedAt, history } of awaited) {
    const early = earliestMs(history, durations);
    if (early === undefined) unknownAges.push(lastPollAt - acceptedAt);
    else if (acceptedAt + early > lastPollAt) moments.push(acceptedAt + early + slackMs);
    else overdue = Math.min(overdue, lastPollAt + gather);
  }
  // The middle one: those that are accepted one after the other would else be asked for at each step.
  const age = median(unknownAges);
  if (age !== undefined) overdue = Math.min(overdue, lastPollAt + unknownWait(age, Math.max(...unknownAges)));
  const first = Math.min(...moments);
  const together = Math.max(first, ...moments.filter((moment) => moment <= first + gather));
  const spaced = spacingMs * (backlog ? shareOfBacklog : 1);
  // Where some may end at any moment already, the wait that is worth a request decides.
  const wanted = Math.min(Number.isFinite(overdue) ? overdue : together, lastPollAt + longest);
  return Math.max(wanted, lastPollAt + Math.max(shortest, spaced));
}

/** The shortest time that an execution is likely to take; undefined while nothing is known. */
function earliestMs(history: readonly number[], durations: Durations): number | undefined {
  const pooled = durations.quantile(0.1);
  if (history.length === 0) return pooled;
  const own = Math.min(...history);
  return pooled === undefined || history.length > 2 ? own : Math.min(own, pooled);
}

/**
 * Half of the age, after two seconds all of it: a wait that finds short executions soon and asks for long ones seldom.
 * While many are accepted one after the other, the oldest has shown already that they are not that short, and up to a
 * second is waited.
 */
function unknownWait(age: number, oldest: number): number {
  return Math.min(longest, Math.max(250, age < 2_000 ? age / 2 : age, Math.min(1_000, oldest / 3)));
}

/**
 * The wait that is worth a request, where executions may end at any moment. A lag of some seconds matters less the
 * longer they take: at a usual duration of a few seconds each answer shall bring 0.3 ended ones, at half a minute 0.5,
 * at a minute 3.4.
 */
function gatherMs(awaited: readonly Awaited[], durations: Durations, now: number): number {
  const usual = durations.quantile(0.5) ?? median(awaited.flatMap(({ history }) => history));
  if (usual === undefined) return longest;
  const ages = awaited.reduce((sum, { acceptedAt }) => sum + Math.max(0, now - acceptedAt), 0);
  const mean = durations.count === 0 ? usual : (durations.sum + ages) / durations.count;
  const endedPerAnswer = usual < SHORT ? 0.3 : Math.max(0.5, usual / 10_400 - 2.37);
  const wait = Math.min((endedPerAnswer * mean) / Math.max(1, awaited.length), usual / 6);
  return Math.min(longest, Math.max(shortest, usual / 40, wait));
}
