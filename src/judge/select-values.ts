import { type PathStep, parseFieldPath } from '../evals/field-path.ts';
import { isJsonObject, type JsonValue } from '../json.ts';

/** A value that a path leads to, with its concrete path. */
export interface SelectedValue {
  readonly path: string;
  readonly value: JsonValue;
}

/** The most values that one path selects; the rest is not looked at. */
const MAX_SELECTED = 100_000;

/** Every value that a written path leads to, in the order of the document. Absent places select nothing. */
export function selectValues(document: JsonValue, path: string): readonly SelectedValue[] {
  return selectSteps(document, parseFieldPath(path));
}

/** As `selectValues`, with a parsed path. */
export function selectSteps(document: JsonValue, steps: readonly PathStep[]): readonly SelectedValue[] {
  let current: SelectedValue[] = [{ path: '', value: document }];
  for (const [index, step] of steps.entries()) {
    const next: SelectedValue[] = [];
    const last = index === steps.length - 1;
    for (const one of current) {
      if (next.length >= MAX_SELECTED) break;
      if (step.kind === 'many') everythingBelow(one, next, !last);
      else stepInto(one, step, next);
    }
    current = next;
  }
  return current;
}

function stepInto(
  { path, value }: SelectedValue,
  step: Exclude<PathStep, { kind: 'many' }>,
  out: SelectedValue[],
): void {
  if (step.kind === 'element') {
    if (Array.isArray(value)) out.push(...value.map((one, index) => ({ path: `${path}[${index}]`, value: one })));
  } else if (isJsonObject(value)) {
    const names = step.kind === 'any-key' ? Object.keys(value) : Object.hasOwn(value, step.name) ? [step.name] : [];
    for (const name of names) out.push({ path: join(path, name), value: value[name] ?? null });
  }
}

function everythingBelow(from: SelectedValue, out: SelectedValue[], withItself: boolean): void {
  if (withItself) out.push(from);
  const stack = [from];
  for (let one = stack.pop(); one && out.length < MAX_SELECTED; one = stack.pop()) {
    const { path, value } = one;
    if (typeof value !== 'object' || value === null) continue;
    const inner = Array.isArray(value)
      ? value.map((element, index) => ({ path: `${path}[${index}]`, value: element }))
      : Object.entries(value).map(([name, member]) => ({ path: join(path, name), value: member }));
    out.push(...inner.slice(0, MAX_SELECTED));
    stack.push(...inner.reverse().slice(-MAX_SELECTED));
  }
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
