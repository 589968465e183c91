import { jsonText } from '../json-text.ts';
import type { Results } from './results.ts';

/**
 * `results.json` in pieces: each element of a list at the top is one piece and one line of the file, so that a
 * run of many thousand trials is never one string and differences of two files read line by line.
 */
export function* resultsJson(results: Results): Generator<string> {
  let first = true;
  yield '{';
  for (const [key, value] of Object.entries(results)) {
    if (value === undefined) continue;
    yield `${first ? '' : ','}\n  ${JSON.stringify(key)}: `;
    first = false;
    if (Array.isArray(value) && value.length > 0) {
      for (let i = 0; i < value.length; i++) yield `${i === 0 ? '[' : ','}\n    ${jsonText(value[i])}`;
      yield '\n  ]';
    } else {
      yield jsonText(value);
    }
  }
  yield '\n}\n';
}
