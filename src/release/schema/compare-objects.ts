import { childPointer } from '../../json-pointer.ts';
import type { SchemaChange } from '../../report/results.ts';
import type { Alternative } from './alternative.ts';
import { additive, breaking, type Difference } from './difference.ts';
import { alternativesOf } from './expand.ts';
import { anything, type Place } from './place.ts';
import { renamedFields } from './renamed-fields.ts';

/** Two places that are to be compared. */
export type Step = readonly [before: Place, after: Place];

/** What a comparison has found, and where it goes on. */
export interface Found {
  readonly changes: readonly SchemaChange[];
  readonly steps: readonly Step[];
}

/** Compares the fields of two objects that stand at `before` and `after`. */
export function compareObjects(one: Alternative, other: Alternative, before: Place, after: Place): Found {
  const changes: SchemaChange[] = [];
  const steps: Step[] = [];
  const note = (pointer: string, difference: Difference) => changes.push({ ...difference, pointer });
  const gone = new Map([...one.properties].filter(([name]) => isGone(name, one, other)));
  const added = new Map([...other.properties].filter(([name]) => isGone(name, other, one)));
  const heirs = renamedFields(gone, added);
  for (const name of new Set([...one.properties.keys(), ...one.required])) {
    const quoted = JSON.stringify(name);
    const was = one.properties.get(name);
    const is = other.properties.get(name);
    if (gone.has(name) && was) {
      const heir = heirs.get(name);
      const fate = heir === undefined ? 'removed' : `renamed to ${JSON.stringify(heir)}, or removed`;
      note(was.pointer, breaking(`the ${one.required.has(name) ? 'required field' : 'field'} ${quoted} was ${fate}`));
      continue;
    }
    if (added.has(name)) continue;
    const pointer = is?.pointer ?? was?.pointer ?? after.pointer;
    if (one.required.has(name) && !other.required.has(name))
      note(pointer, breaking(`the field ${quoted} may now be missing`));
    if (was || is) steps.push([was ?? anything(before, pointer), is ?? anything(after, pointer)]);
  }
  for (const name of new Set([...other.properties.keys(), ...other.required])) {
    const quoted = JSON.stringify(name);
    const place = other.properties.get(name);
    if (place && !one.properties.has(name) && !isClosed(one.additional) && alternativesOf(place).length === 0)
      note(place.pointer, breaking(`the field ${quoted} never comes any more`));
    if (added.has(name) && place) note(place.pointer, additive(`the field ${quoted} was added`));
    else if (other.required.has(name) && !one.required.has(name) && (place === undefined || one.properties.has(name)))
      note(place?.pointer ?? after.pointer, additive(`the field ${quoted} is now always there`));
  }
  comparePatterns(one, other, { before, after }, note, steps);
  compareAdditional(one, other, { before, after }, note, steps);
  return { changes, steps };
}

/** True for a field that `here` describes, and that by what `there` says never comes or is nothing special. */
function isGone(name: string, here: Alternative, there: Alternative): boolean {
  const place = here.properties.get(name);
  if (place === undefined || alternativesOf(place).length === 0) return false;
  const other = there.properties.get(name);
  return other === undefined ? !there.required.has(name) : alternativesOf(other).length === 0;
}

type Note = (pointer: string, difference: Difference) => void;
type Around = { readonly before: Place; readonly after: Place };

function comparePatterns(one: Alternative, other: Alternative, { after }: Around, note: Note, steps: Step[]): void {
  for (const [pattern, was] of one.patterns) {
    const is = other.patterns.get(pattern);
    if (is) steps.push([was, is]);
    else note(was.pointer, breaking(`fields that match ${JSON.stringify(pattern)} are not described any more`));
  }
  for (const [pattern, is] of other.patterns) {
    const pointer = is.pointer || after.pointer;
    if (!one.patterns.has(pattern))
      note(pointer, additive(`fields that match ${JSON.stringify(pattern)} are described`));
  }
}

function compareAdditional(
  { additional: was }: Alternative,
  { additional: is }: Alternative,
  { before, after }: Around,
  note: Note,
  steps: Step[],
): void {
  const closedBefore = isClosed(was);
  if (closedBefore !== isClosed(is))
    note(
      after.pointer,
      closedBefore
        ? additive('the object is open now: fields that are not named may come')
        : breaking('the object is closed now: fields that are not named never come any more'),
    );
  else if (!closedBefore && (was || is)) {
    const pointer = childPointer(after.pointer, 'additionalProperties');
    const place = (additional: Alternative['additional'], of: Place) =>
      additional === undefined || additional === 'closed' ? anything(of, pointer) : additional;
    steps.push([place(was, before), place(is, after)]);
  }
}

function isClosed(additional: Alternative['additional']): boolean {
  return additional === 'closed' || (additional !== undefined && alternativesOf(additional).length === 0);
}
