import type { JsonValue } from '../json.ts';
import { isJsonObject } from '../json.ts';
import { oneLine, truncate } from '../text.ts';

/** The leg of a job matrix that a step runs in. */
export interface MatrixLeg {
  /** The same for the same values, whatever their order; empty outside of a matrix. */
  readonly key: string;
  /** For people, as GitHub names jobs: `ubuntu, 1/4`; empty outside of a matrix. */
  readonly label: string;
}

/** Longer labels are cut. Characters. */
const LABEL = 100;

/** Reads `toJSON(matrix)`, which is `null` outside of a matrix. What is no JSON counts as it is written. */
export function matrixLeg(text: string | undefined): MatrixLeg {
  if (text === undefined) return { key: '', label: '' };
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch {
    value = text;
  }
  if (value === null) return { key: '', label: '' };
  return { key: JSON.stringify(sorted(value)), label: truncate(oneLine(scalars(value).join(', ')), LABEL) };
}

function sorted(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isJsonObject(value)) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sorted(value[key] ?? null)]));
}

function scalars(value: JsonValue): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(scalars);
  return value === null || value === '' ? [] : [String(value)];
}
