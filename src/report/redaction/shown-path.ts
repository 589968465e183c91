import { FieldPathError, parseFieldPath, writeKey } from '../../evals/field-path.ts';
import { segmentsOf } from './path-match.ts';
import type { Place } from './place.ts';
import { type Means, redactKey } from './redact-value.ts';

/** Where a concrete path such as `rows[0].amount` leads, and how it may be written. */
export interface ShownPath {
  readonly place: Place;
  readonly path: string;
  /** The path with `[]` for every index. */
  readonly field: string;
}

/** Follows a concrete path. Keys that only a model knows become tokens. */
export function followPath(path: string, root: Place, means: Means): ShownPath {
  let shown: ShownPath = { place: root, path: '', field: '' };
  for (const segment of segmentsOf(path)) {
    const { place, path: above, field } = shown;
    if (typeof segment === 'number')
      shown = { place: place.element(segment), path: `${above}[${segment}]`, field: `${field}[]` };
    else {
      const step = writeKey(redactKey(segment, place, means), above === '');
      shown = { place: place.key(segment), path: above + step, field: field + step };
    }
  }
  return shown;
}

/**
 * The place that a path of a suite means: `people[].name`, or a concrete one. Undefined for one that may mean several,
 * by `*` or `**`.
 */
export function placeOfPattern(pattern: string, root: Place): Place | undefined {
  try {
    let place = root;
    for (const step of pattern === '' ? [] : parseFieldPath(pattern)) {
      if (step.kind === 'any-key' || step.kind === 'many') return undefined;
      place = step.kind === 'element' ? place.element() : place.key(step.name);
    }
    return place;
  } catch (error) {
    if (!(error instanceof FieldPathError)) throw error;
    return segmentsOf(pattern).reduce(
      (place, segment) => (typeof segment === 'number' ? place.element(segment) : place.key(segment)),
      root,
    );
  }
}
