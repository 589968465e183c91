import { UsageError } from '../../errors.ts';
import { FieldPathError, type PathStep, parseFieldPath, writeKey } from '../../evals/field-path.ts';
import type { JsonValue } from '../../json.ts';
import { nearest } from '../../nearest.ts';
import { expectedForm } from './expected-form.ts';
import type { Form } from './form.ts';
import { type KeyMatches, schemaForm } from './schema-form.ts';

/** Bounds of the walk below `**` and of the search for what was meant: schemas come from pull requests. */
const MOST_PLACES = 3_000;

/** What a skill says of its responses. */
export interface KnownResponses {
  readonly schemas: readonly JsonValue[];
  readonly expected: readonly JsonValue[];
}

/** Looks for the paths of `redact` that lead nowhere in any of many skills: most likely they are misspelled. */
export class PathCheck {
  readonly #open = new Map<string, { readonly steps: readonly PathStep[]; meant?: string | undefined }>();
  readonly #matches: KeyMatches;
  #seen = false;

  /** Throws `UsageError` for a path that is none. */
  constructor(paths: readonly string[], matches: KeyMatches) {
    const problems: string[] = [];
    for (const path of paths)
      try {
        this.#open.set(path, { steps: parseFieldPath(path) });
      } catch (error) {
        if (!(error instanceof FieldPathError)) throw error;
        problems.push(`redact: "${path}" is not a field path: ${error.message}`);
      }
    if (problems.length > 0) throw new UsageError(problems);
    this.#matches = matches;
  }

  /** Looks at one skill. One that says nothing of its responses may have any field. */
  see({ schemas, expected }: KnownResponses): void {
    this.#seen = true;
    const forms = [...schemas.map((schema) => schemaForm(schema, this.#matches)), ...expected.map(expectedForm)];
    for (const [path, open] of this.#open) {
      if (forms.length === 0 || reaches(forms, open.steps)) this.#open.delete(path);
      else open.meant ??= meantPath(forms, open.steps);
    }
  }

  /** The paths that led nowhere, with the one that was probably meant; none before a skill was looked at. */
  get unmatched(): readonly { readonly path: string; readonly meant: string | undefined }[] {
    return this.#seen ? [...this.#open].map(([path, { meant }]) => ({ path, meant })) : [];
  }
}

/** True when a path leads to a place that one of the forms knows, or below one that may hold anything. */
function reaches(forms: readonly Form[], steps: readonly PathStep[]): boolean {
  let places: readonly Form[] = forms;
  for (const [index, step] of steps.entries()) {
    const next = stepTo(places, step, steps[index - 1]);
    if (step.kind === 'many' && (index === steps.length - 1 || next.length >= MOST_PLACES)) return true;
    if (next.length === 0) {
      if (steps[index - 1]?.kind !== 'many' || step.kind !== 'key') return places.some(mayHoldAnything);
      // Some place or map takes any name in most schemas; a known name that is near is more likely what was meant.
      if (nearest(step.name, keysOf(places)) !== undefined) return false;
      return places.some((place) => mayHoldAnything(place) || place.entry !== undefined);
    }
    places = next;
  }
  return true;
}

/** Nothing is said of the place, or it is an object of which no member is named. */
function mayHoldAnything(place: Form): boolean {
  return place.isOpen || (place.isFree && place.keys.length === 0 && place.entry === undefined);
}

function keysOf(places: readonly Form[]): string[] {
  return [...new Set(places.flatMap(({ keys }) => keys))];
}

/** Behind `**` a key must be known by its name: the entry of a map could be called anything. */
function stepTo(places: readonly Form[], step: PathStep, before: PathStep | undefined): readonly Form[] {
  if (step.kind === 'many') return everythingBelow(places);
  const named = before?.kind === 'many' && step.kind === 'key';
  const from = named ? places.filter((place) => place.declares(step.name) === 'field') : places;
  return from.flatMap((place) => below(place, step));
}

function below(place: Form, step: Exclude<PathStep, { kind: 'many' }>): readonly Form[] {
  if (step.kind === 'element') return place.mayBeList ? [place.element()] : [];
  if (step.kind === 'key') return place.declares(step.name) === undefined ? [] : [place.key(step.name)];
  return membersOf(place).map(({ place: member }) => member);
}

/** The members of an object by name, and the entries of a map by `*`. */
function membersOf(place: Form): { readonly step: PathStep; readonly place: Form }[] {
  const named = place.keys.map((name) => ({ step: { kind: 'key' as const, name }, place: place.key(name) }));
  return place.entry ? [...named, { step: { kind: 'any-key' }, place: place.entry }] : named;
}

/** The places and all below them. Forms of a schema are few: one that contains itself has no more. */
function everythingBelow(places: readonly Form[]): readonly Form[] {
  const found = new Set(places);
  for (const place of found) {
    if (found.size >= MOST_PLACES) break;
    for (const { place: member } of membersOf(place)) found.add(member);
    if (place.mayBeList && !place.isOpen) found.add(place.element());
  }
  return [...found];
}

/** The path with the key that leads nowhere replaced by one that is near, or with the way to its last key put before. */
function meantPath(forms: readonly Form[], steps: readonly PathStep[]): string | undefined {
  let places: readonly Form[] = forms;
  for (const [index, step] of steps.entries()) {
    const next = stepTo(places, step, steps[index - 1]);
    if (next.length > 0) {
      places = next;
      continue;
    }
    const near = step.kind === 'key' ? nearest(step.name, keysOf(places)) : undefined;
    if (near === undefined) break;
    return written([...steps.slice(0, index), { kind: 'key', name: near }, ...steps.slice(index + 1)]);
  }
  const last = steps.at(-1);
  return last?.kind === 'key' ? pathTo(forms, last.name) : undefined;
}

/** The shortest way to a field of this name, or of one that is near. */
function pathTo(forms: readonly Form[], name: string): string | undefined {
  const queue: { readonly place: Form; readonly steps: readonly PathStep[] }[] = forms.map((place) => ({
    place,
    steps: [],
  }));
  const seen = new Set(forms);
  let close: readonly PathStep[] | undefined;
  for (let at = 0; at < queue.length && at < MOST_PLACES; at++) {
    const { place, steps } = queue[at] ?? { place: undefined, steps: [] };
    if (place === undefined) break;
    const add = (next: Form, step: PathStep) => {
      if (seen.has(next)) return;
      seen.add(next);
      queue.push({ place: next, steps: [...steps, step] });
    };
    for (const { step, place: member } of membersOf(place)) {
      if (step.kind === 'key' && step.name === name) return written([...steps, step]);
      if (step.kind === 'key' && close === undefined && nearest(name, [step.name]) !== undefined)
        close = [...steps, step];
      add(member, step);
    }
    if (place.mayBeList && !place.isOpen) add(place.element(), { kind: 'element' });
  }
  return close && written(close);
}

function written(steps: readonly PathStep[]): string {
  let path = '';
  for (const step of steps) {
    const dot = path === '' ? '' : '.';
    if (step.kind === 'key') path += writeKey(step.name, path === '');
    else path += step.kind === 'element' ? '[]' : `${dot}${step.kind === 'many' ? '**' : '*'}`;
  }
  return path;
}
