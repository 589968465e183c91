import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { escapeToken } from '../json-pointer.ts';

/** One step into a value: a key, or an index of a list. */
export type Step = string | number;

/** What is to become of a value, in steps from it. */
export interface ValueChanges {
  /** Values that take the place of others. */
  readonly replaced: readonly { readonly steps: readonly Step[]; readonly value: JsonValue }[];
  /** Members and elements that go, children of removed ones not among them. */
  readonly removed: readonly (readonly Step[])[];
  /** Members and elements that come; an index at or beyond the length of the list means its end. */
  readonly added: readonly { readonly steps: readonly Step[]; readonly value: JsonValue }[];
}

/** A member or an element that comes as a whole. */
export interface Addition {
  readonly steps: readonly Step[];
  readonly value: JsonValue;
  /** True when it takes the place of a value of another kind, which goes with all that is in it. */
  readonly exchanges: boolean;
}

/** Additions whose container does not exist either are put together to the topmost value that is new. */
export function additionsOf(root: JsonValue, added: ValueChanges['added']): Addition[] {
  const whole = new Map<string, { steps: readonly Step[]; value: JsonValue | undefined }>();
  for (const { steps, value } of added) {
    let depth = 1;
    while (depth < steps.length && holds(valueAt(root, steps.slice(0, depth)), steps[depth])) depth++;
    const top = steps.slice(0, depth);
    const key = JSON.stringify(top);
    whole.set(key, { steps: top, value: put(whole.get(key)?.value, steps.slice(depth), value) });
  }
  return [...whole.values()].map(({ steps, value = null }) => ({
    steps,
    value,
    exchanges: valueAt(root, steps) !== undefined,
  }));
}

/** True for a container of the kind that a step leads into. */
function holds(value: JsonValue | undefined, step: Step | undefined): boolean {
  return typeof step === 'number' ? Array.isArray(value) : isJsonObject(value);
}

function put(into: JsonValue | undefined, steps: readonly Step[], value: JsonValue): JsonValue {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list = Array.isArray(into) ? [...into] : [];
    // Elements that are ignored leave gaps in the numbering, not in the list.
    const index = Math.min(step, list.length);
    list[index] = put(list[index], rest, value);
    return list;
  }
  const inner = isJsonObject(into) && Object.hasOwn(into, step) ? into[step] : undefined;
  return withMember(isJsonObject(into) ? into : {}, step, put(inner, rest, value));
}

/** The value at some steps; undefined where nothing stands. */
export function valueAt(root: JsonValue, steps: readonly Step[]): JsonValue | undefined {
  let current: JsonValue | undefined = root;
  for (const step of steps) {
    if (Array.isArray(current)) current = typeof step === 'number' ? current[step] : undefined;
    else if (isJsonObject(current) && typeof step === 'string' && Object.hasOwn(current, step)) current = current[step];
    else return undefined;
  }
  return current;
}

/** The value with all changes made. */
export function applyChanges(root: JsonValue, { replaced, removed, added }: ValueChanges): JsonValue {
  let value = root;
  const additions = additionsOf(root, added);
  for (const one of [...replaced, ...additions]) value = change(value, one.steps, () => one.value);
  const exchanged = additions.filter(({ exchanges }) => exchanges);
  const gone = removed.filter((steps) => !exchanged.some((top) => startsWith(steps, top.steps)));
  // From the back, so that no index moves before its turn.
  for (const steps of [...gone].sort(backwards)) value = change(value, steps, () => undefined);
  return value;
}

/** True for steps that lead to a place, or below it. */
export function startsWith(steps: readonly Step[], top: readonly Step[]): boolean {
  return top.every((step, index) => step === steps[index]);
}

function backwards(a: readonly Step[], b: readonly Step[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const [x, y] = [a[index], b[index]];
    if (x === y) continue;
    if (typeof x === 'number' && typeof y === 'number') return y - x;
    return String(y ?? '') < String(x ?? '') ? -1 : 1;
  }
  return 0;
}

function change(
  value: JsonValue,
  steps: readonly Step[],
  to: (old: JsonValue | undefined) => JsonValue | undefined,
): JsonValue {
  const [step, ...rest] = steps;
  if (step === undefined) return to(value) ?? null;
  const inner = valueAt(value, [step]);
  const next = rest.length === 0 ? to(inner) : inner === undefined ? undefined : change(inner, rest, to);
  if (Array.isArray(value) && typeof step === 'number') {
    const list = [...value];
    if (next === undefined) list.splice(step, 1);
    else list[Math.min(step, list.length)] = next;
    return list;
  }
  if (!isJsonObject(value) || typeof step !== 'string') return value;
  if (next !== undefined) return withMember(value, step, next);
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== step));
}

/** Any key, `__proto__` too. */
function withMember(object: JsonObject, key: string, value: JsonValue): JsonObject {
  const members = new Map(Object.entries(object));
  members.set(key, value);
  return Object.fromEntries(members);
}

/** Some steps as a JSON pointer. */
export function pointerOf(steps: readonly Step[]): string {
  return steps.map((step) => `/${escapeToken(step)}`).join('');
}

/** True for values that are the same but for the order of keys. */
export function sameValue(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, index) => sameValue(one, b[index]))
    );
  if (!isJsonObject(a) || !isJsonObject(b)) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]))
  );
}
