import type { JsonValue } from '../../json.ts';
import type { TypeName } from './alternative.ts';
import { canonicalText, listed } from './canonical.ts';
import { additive, breaking, type Difference } from './difference.ts';
import { isInteger, isLimited, type Shape } from './shape.ts';

/** What changed in the types that a value may have. */
export function typeDifferences(before: Shape, after: Shape): Difference[] {
  if (after.views.size === 0) return before.views.size === 0 ? [] : [breaking('no value is allowed any more')];
  if (before.views.size === 0) return [additive('a value may come now; none could before')];
  if (before.any !== after.any)
    return before.any
      ? [additive(`the type is now ${words(after)}; it was anything before`)]
      : [breaking(`the type may now be anything; it was ${words(before)} before`)];
  const gained: readonly string[] = [...after.views.keys()].filter((type) => !before.views.has(type));
  const lost: readonly string[] = [...before.views.keys()].filter((type) => !after.views.has(type));
  const fractions = fractionsChanged(before, after);
  if (gained.length > 0 || fractions === 'gained') {
    if (fractions !== 'gained' && gained.every((type) => type === 'null'))
      return [breaking('the value may now be null'), ...narrowed(before, after, lost, fractions === 'lost')];
    return [breaking(`the type changed from ${words(before)} to ${words(after)}`)];
  }
  return narrowed(before, after, lost, fractions === 'lost');
}

function narrowed(before: Shape, after: Shape, lost: readonly string[], fractions: boolean): Difference[] {
  // Where all values are listed on both sides, those that are gone say it better.
  const told = lost.filter((type) => type === 'null' || !bothListed(before, after));
  if (told.length === 0 && !fractions) return [];
  if (!fractions && told.every((type) => type === 'null')) return [additive('the value is never null any more')];
  return [breaking(`the type was narrowed from ${words(before)} to ${words(after)}`)];
}

/** Whether numbers with fractions came or went, beyond what listed numbers say by themselves. */
function fractionsChanged(before: Shape, after: Shape): 'gained' | 'lost' | undefined {
  const [old, current] = [before.views.get('number'), after.views.get('number')];
  if (old === undefined || current === undefined || isInteger(old) === isInteger(current)) return undefined;
  if (isLimited(current) || (isLimited(old) && isInteger(current))) return undefined;
  return isInteger(old) ? 'gained' : 'lost';
}

/** What changed in the values that are listed. */
export function valueDifferences(before: Shape, after: Shape): Difference[] {
  const common = [...before.views.keys()].filter((type) => type !== 'null' && after.views.has(type));
  const limitedBefore = common.filter((type) => limited(before, type));
  const limitedAfter = common.filter((type) => limited(after, type));
  const released = limitedBefore.filter((type) => !limitedAfter.includes(type));
  const confined = limitedAfter.filter((type) => !limitedBefore.includes(type));
  const differences: Difference[] = [];
  if (released.length > 0)
    differences.push(breaking(`the value is no longer limited to ${listed(valuesOf(before, released))}`));
  if (confined.length > 0) differences.push(additive(`the value is now one of ${listed(valuesOf(after, confined))}`));
  const compared = bothListed(before, after)
    ? [...new Set([...before.views.keys(), ...after.views.keys()])].filter((type) => type !== 'null')
    : limitedBefore.filter((type) => limitedAfter.includes(type));
  const [old, current] = [valuesOf(before, compared), valuesOf(after, compared)];
  const removed = without(old, current);
  const added = without(current, old);
  if (removed.length > 0) differences.push(breaking(`the value is never ${listed(removed)} any more`));
  if (added.length > 0) differences.push(additive(`the value may now be ${listed(added)}`));
  return differences;
}

function bothListed(before: Shape, after: Shape): boolean {
  const all = (shape: Shape) => [...shape.views].every(([type, view]) => type === 'null' || isLimited(view));
  const some = (shape: Shape) => [...shape.views.keys()].some((type) => type !== 'null');
  return all(before) && all(after) && some(before) && some(after);
}

function limited({ views }: Shape, type: TypeName): boolean {
  const view = views.get(type);
  return view !== undefined && isLimited(view);
}

function valuesOf({ views }: Shape, types: readonly TypeName[]): JsonValue[] {
  return types.flatMap((type) => views.get(type)?.values ?? []);
}

function without(values: readonly JsonValue[], others: readonly JsonValue[]): JsonValue[] {
  const known = new Set(others.map(canonicalText));
  return values.filter((value) => !known.has(canonicalText(value)));
}

function words({ words: all }: Shape): string {
  return all.join(' or ') || 'nothing';
}
