import type { CompareRule } from '../evals/expectation.ts';
import type { JsonValue } from '../json.ts';
import { jsonText } from '../json-text.ts';

/** Names of parameters as suites write them, where they differ. */
const WRITTEN: Readonly<Record<string, string>> = {
  toleranceMs: 'tolerance',
  dayFirst: 'day_first',
  minSimilarity: 'min_similarity',
};

/** A rule as a line of `compare`, such as `{path: total, as: number, abs: 0.01}`. */
export function ruleLine(rule: CompareRule): string {
  const parts = Object.entries(rule).flatMap(([key, value]) =>
    value === undefined ? [] : [`${WRITTEN[key] ?? key}: ${key === 'toleranceMs' ? `${value}ms` : flow(value)}`],
  );
  return `{${parts.join(', ')}}`;
}

/** A value as YAML writes it in a line. */
function flow(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value !== 'string') return jsonText(value);
  const plain = /^[A-Za-z_][\w./-]*$/.test(value) && !/^(true|false|null)$/i.test(value);
  return plain ? value : jsonText(value);
}
