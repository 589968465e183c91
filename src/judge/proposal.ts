import { canonicalText } from '../evals/canonical-text.ts';
import { isJsonObject, type JsonValue } from '../json.ts';
import { isExact } from '../json-number.ts';
import type { Step, ValueChanges } from '../source/value-changes.ts';
import type { FieldResult, Judgement } from './judgement.ts';

export type { Step } from '../source/value-changes.ts';

/** What an expected value has to become so that the responses would have met it. */
export interface Proposal extends ValueChanges {
  /** Paths that the trials disagree on, or that cannot be written; they stay as they are. */
  readonly open: readonly string[];
}

/** Comparators whose failure no other expected value would mend. */
const NOT_WRITABLE = new Set(['regex', 'one_of', 'ref', 'present', 'absent', 'ignore']);

/**
 * The least change of an expected value that its trials agree on. Leaves that passed, under whatever rule, keep
 * their text; `ignore`d and `ref` leaves are never written.
 */
export function proposeUpdate(expected: JsonValue, judgements: readonly JudgedFields[]): Proposal {
  const awkward = awkwardKeys([
    expected,
    ...judgements.flatMap(({ fields }) => fields.map(({ actual = null }) => actual)),
    ...judgements.map(({ payload = null }) => payload),
  ]);
  const outcomes = new Map<string, { field: FieldResult; count: number; same: boolean }>();
  for (const { fields } of judgements)
    for (const field of fields) {
      if (field.outcome === 'match') continue;
      const known = outcomes.get(field.path);
      if (known) {
        known.count++;
        known.same &&= known.field.outcome === field.outcome && sameValue(known.field.actual, field.actual);
      } else outcomes.set(field.path, { field, count: 1, same: true });
    }
  const replaced: { steps: Step[]; value: JsonValue }[] = [];
  const removed: Step[][] = [];
  const added: { steps: Step[]; value: JsonValue }[] = [];
  const open: string[] = [];
  for (const [path, { field, count, same }] of outcomes) {
    const steps = parseConcretePath(path, awkward);
    const { actual } = field;
    if (!same || count < judgements.length || !steps || NOT_WRITABLE.has(field.comparator)) open.push(path);
    else if (field.outcome === 'missing') removed.push(steps);
    else if (actual === undefined || !isWritable(actual)) open.push(path);
    else if (field.outcome === 'wrong') replaced.push({ steps, value: actual });
    else added.push({ steps, value: actual });
  }
  return {
    replaced,
    removed: wholeRemovals(
      expected,
      removed,
      added.map(({ steps }) => steps),
    ),
    added,
    open,
  };
}

/** False for a value with a number in it that equals nothing, not even itself (`1e400`). */
export function isWritable(value: JsonValue): boolean {
  if (typeof value === 'number' || typeof value === 'bigint') return isExact(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(isWritable);
}

function sameValue(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  return a === undefined || b === undefined ? a === b : canonicalText(a) === canonicalText(b);
}

/** Containers all of whose leaves go, go as a whole, unless something comes into them. */
function wholeRemovals(
  expected: JsonValue,
  removed: readonly (readonly Step[])[],
  added: readonly (readonly Step[])[],
): Step[][] {
  const entered = new Set(added.flatMap((steps) => steps.map((_, depth) => JSON.stringify(steps.slice(0, depth)))));
  const gone = new Set(removed.map((steps) => JSON.stringify(steps)));
  const result: Step[][] = [];
  const walk = (value: JsonValue, steps: readonly Step[]): boolean => {
    if (gone.has(JSON.stringify(steps))) return true;
    const children = childrenOf(value);
    if (children.length === 0) return value === null;
    const all = children.map(([step, child]) => ({ step, child, gone: walk(child, [...steps, step]) }));
    const leaves = all.filter(({ child }) => child !== null);
    const whole = steps.length > 0 && leaves.length > 0 && !entered.has(JSON.stringify(steps));
    if (whole && leaves.every((one) => one.gone)) return true;
    for (const one of all) if (one.gone && one.child !== null) result.push([...steps, one.step]);
    return false;
  };
  walk(expected, []);
  return result;
}

function childrenOf(value: JsonValue): (readonly [Step, JsonValue])[] {
  if (Array.isArray(value)) return value.map((child, index) => [index, child]);
  return isJsonObject(value) ? Object.entries(value) : [];
}

/** The part of a judgement that an update is made of. */
export type JudgedFields = Pick<Judgement, 'fields' | 'payload'>;

/** Keys that hold the end of a quoted key, which a path alone does not show; longest first. */
export function awkwardKeys(values: readonly JsonValue[]): string[] {
  const found = new Set<string>();
  const pending = [...values];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, member] of Object.entries(value)) {
      if (key.includes('"]')) found.add(key);
      if (typeof member === 'object') pending.push(member);
    }
  }
  return [...found].sort((a, b) => b.length - a.length);
}

/**
 * Steps of a path as fields bear it (`rows[0].amount`); undefined for what is none. `awkward` holds the keys that the
 * path may have although they look as if they ended before.
 */
export function parseConcretePath(path: string, awkward: readonly string[] = []): Step[] | undefined {
  const steps: Step[] = [];
  const part = /\[(\d+)\]|\["((?:(?!"\]).)*)"\]|\.?([^.[\]"\s]+)/sy;
  for (let at = 0; at < path.length; at = part.lastIndex) {
    const known = awkward.find((key) => path.startsWith(`["${key}"]`, at));
    if (known !== undefined) {
      steps.push(known);
      part.lastIndex = at + known.length + 4;
      continue;
    }
    part.lastIndex = at;
    const match = part.exec(path);
    if (!match) return undefined;
    const [, index, quoted, plain] = match;
    steps.push(index === undefined ? (quoted ?? plain ?? '') : Number(index));
  }
  return steps;
}
