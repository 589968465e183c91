import { type PathStep, parseFieldPath, writeKey, writePath } from '../evals/field-path.ts';
import { isJsonObject, type JsonValue } from '../json.ts';

/** A value that a path leads to, with its concrete path. */
export interface SelectedValue {
  readonly path: string;
  readonly value: JsonValue;
}

/** The most values that one path selects. */
export const MAX_SELECTED = 100_000;

/**
 * Every value that a written path leads to, in the order of the document; absent places select nothing. Beyond
 * `MAX_SELECTED` one more is selected, to say so, and the rest is not looked at.
 */
export function selectValues(document: JsonValue, path: string): readonly SelectedValue[] {
  return selectSteps(document, parseFieldPath(path));
}

/** As `selectValues`, with a parsed path. */
export function selectSteps(document: JsonValue, steps: readonly PathStep[]): readonly SelectedValue[] {
  let current: SelectedValue[] = [{ path: '', value: document }];
  const whole = typeof document !== 'object' || document === null;
  // Any depth is also none: a response that is one value has nothing below it.
  if (whole && steps.length === 1 && steps[0]?.kind === 'many') return current;
  for (const [index, step] of steps.entries()) {
    const next: SelectedValue[] = [];
    const last = index === steps.length - 1;
    for (const one of current) {
      if (next.length > MAX_SELECTED) break;
      if (step.kind === 'many') everythingBelow(one, next, !last);
      else for (const found of stepInto(one, step)) if (next.push(found) > MAX_SELECTED) break;
    }
    current = next;
  }
  return current;
}

function* stepInto(from: SelectedValue, step: Exclude<PathStep, { kind: 'many' }>): Iterable<SelectedValue> {
  const { path, value } = from;
  if (step.kind === 'element') {
    if (Array.isArray(value)) yield* childrenOf(from);
  } else if (isJsonObject(value)) {
    if (step.kind === 'any-key') yield* childrenOf(from);
    else if (Object.hasOwn(value, step.name))
      yield { path: path + writeKey(step.name, path === ''), value: value[step.name] ?? null };
  }
}

function everythingBelow(from: SelectedValue, out: SelectedValue[], withItself: boolean): void {
  if (withItself) out.push(from);
  // Iterators of the containers that are open, the innermost last: nothing is gathered that is not selected.
  const open = [childrenOf(from)[Symbol.iterator]()];
  for (let inner = open.at(-1); inner && out.length <= MAX_SELECTED; inner = open.at(-1)) {
    const { done, value: one } = inner.next();
    if (done) open.pop();
    else {
      out.push(one);
      open.push(childrenOf(one)[Symbol.iterator]());
    }
  }
}

function* childrenOf({ path, value }: SelectedValue): Generator<SelectedValue> {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) yield { path: `${path}[${index}]`, value: value[index] ?? null };
  } else if (isJsonObject(value)) {
    for (const name of Object.keys(value))
      yield { path: path + writeKey(name, path === ''), value: value[name] ?? null };
  }
}

/** Where a path that selects nothing ends. */
export interface DeadEnd {
  /** The first place on it where nothing stands, as a written path. */
  readonly path: string;
  /** True when only the last key is not there, or when the path leaves open where it would stand. */
  readonly last: boolean;
}

/**
 * Why a path selects nothing: undefined when it leads through a list or an object that is there and empty, so that
 * there is nothing to select, else the place where it ends. Only for paths that select nothing.
 */
export function deadEnd(document: JsonValue, steps: readonly PathStep[]): DeadEnd | undefined {
  for (const [index, step] of steps.entries()) {
    const before = steps.slice(0, index);
    const open = before.some(({ kind }) => kind === 'many' || kind === 'any-key');
    if (step.kind === 'many' || open) return { path: writePath(steps), last: true };
    const holders = selectSteps(document, before).map(({ value }) => value);
    if (step.kind === 'key') {
      const found = selectSteps(document, steps.slice(0, index + 1));
      if (found.every(({ value }) => value === null))
        return { path: writePath(steps.slice(0, index + 1)), last: index === steps.length - 1 };
    } else {
      const containers = holders.filter((one) => (step.kind === 'element' ? Array.isArray(one) : isJsonObject(one)));
      if (containers.length === 0) return { path: writePath(before), last: false };
      if (containers.every((one) => Object.keys(one ?? {}).length === 0)) return undefined;
    }
  }
  return { path: writePath(steps), last: true };
}
