import type { JsonValue } from '../../json.ts';
import { MAX_DEPTH } from '../../json-depth.ts';
import { groundedKey, groundingKey, redactMetadata } from './grounding.ts';
import type { Place } from './place.ts';
import type { Sweep } from './sweep.ts';
import { WITHHELD } from './withheld.ts';

/** Makes the text that stands for a sensitive value; the same for equal values of a run. */
export type Token = (value: JsonValue) => string;

/** What redacting the parts of one trial shares. */
export interface Means {
  readonly token: Token;
  readonly sweep: Sweep;
}

/** What is left of a value at a place: tokens for what is sensitive, swept texts, nothing that nobody declares. */
export function redactValue(value: JsonValue, place: Place, means: Means, depth = 0): JsonValue {
  const { token, sweep } = means;
  if (value === null) return null;
  if (place.marked) return token(value);
  if (!place.declared) return WITHHELD.undeclared;
  if (typeof value === 'string') return sweep.text(value);
  if (typeof value === 'number' || typeof value === 'bigint') return sweep.number(value);
  if (typeof value === 'boolean') return value;
  if (depth > MAX_DEPTH) return WITHHELD.form;
  if (Array.isArray(value))
    return value.map((element, index) => redactValue(element, place.element(index), means, depth + 1));
  const members = Object.entries(value).map(([key, member]): [string, JsonValue] => {
    const base = groundedKey(key, value, place);
    if (base !== undefined)
      return [groundingKey(redactKey(base, place, means)), redactMetadata(member, place.key(base), sweep)];
    return [redactKey(key, place, means), redactValue(member, place.key(key), means, depth + 1)];
  });
  return Object.fromEntries(members);
}

/** A key as reports show it: a token for one that only a model knows, or that is sensitive itself. */
export function redactKey(key: string, place: Place, { token, sweep }: Means): string {
  const kind = place.keyKind(key);
  return kind === 'hidden' ? token(key) : kind === 'entry' ? sweep.text(key) : key;
}
