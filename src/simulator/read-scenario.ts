import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { describeError, UsageError } from '../errors.ts';
import type { JsonValue } from '../json.ts';
import { type Complain, type Path, readMapping } from './mapping.ts';
import { readAnswer, readOutcomeDefaults } from './read-answer.ts';
import { readFaultRule } from './read-fault-rule.ts';
import { readDistribution, readServer } from './read-server.ts';
import { readSeededSkill } from './read-skill.ts';
import type { Scenario } from './scenario.ts';

const MAX_PROBLEMS = 20;

/**
 * Reads a scenario (YAML or JSON; the format is `schemas/simulator-scenario.schema.json`).
 *
 * @param file names the text in messages
 * @throws UsageError with one `file:line:column: message` for each mistake
 */
export function readScenario(text: string, file: string): Scenario {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', uniqueKeys: true, stringKeys: true });
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  if (document.errors.length > 0) {
    throw new UsageError(
      document.errors.slice(0, MAX_PROBLEMS).map((error) => `${place(error.pos[0])}: ${error.message.split('\n')[0]}`),
    );
  }
  const problems: { readonly offset: number; readonly message: string }[] = [];
  const complain: Complain = (path, message, atKey = false) => {
    const offset = offsetOf(document, path, atKey);
    const name = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
    problems.push({ offset, message: `${place(offset)}: ${name === '' ? 'the scenario' : name.slice(1)} ${message}` });
  };
  const scenario = readDocument(plainValue(document, place), complain);
  if (problems.length === 0) return scenario;
  problems.sort((a, b) => a.offset - b.offset);
  throw new UsageError(problems.slice(0, MAX_PROBLEMS).map((problem) => problem.message));
}

/** The document as plain data. Aliases are resolved only here, so their mistakes show up late. */
function plainValue(document: ReturnType<typeof parseDocument>, place: (offset: number) => string): JsonValue {
  try {
    return (document.toJS({ maxAliasCount: 1000 }) ?? {}) as JsonValue;
  } catch (error) {
    throw new UsageError(`${place(0)}: ${describeError(error)}`, { cause: error });
  }
}

/** The scenario of a server that knows nothing and refuses nothing. */
export function emptyScenario(): Scenario {
  return readDocument({}, () => {});
}

function readDocument(value: JsonValue, complain: Complain): Scenario {
  return readMapping(value, [], complain, (root) => {
    root.choice('version', [1]);
    root.text('$schema');
    const defaults = readOutcomeDefaults(root);
    return {
      seed: root.integer('seed', 0, 0xffffffff) ?? 1,
      server: readServer(root),
      latency: root.mapping('latency', (latency) => ({
        execution: readDistribution(latency, 'execution') ?? { kind: 'fixed', ms: 1000 },
        request: readDistribution(latency, 'request') ?? { kind: 'fixed', ms: 0 },
      })) ?? { execution: { kind: 'fixed', ms: 1000 }, request: { kind: 'fixed', ms: 0 } },
      skills: root.list('skills', (item, path) => readSeededSkill(item, path, complain)),
      answers: root.list('answers', (item, path) => readAnswer(item, path, complain, defaults)),
      faults: root.list('faults', (item, path) => readFaultRule(item, path, complain)),
    };
  });
}

/** Where the value at a path stands; of its nearest ancestor when it is not there. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: Path, atKey: boolean): number {
  if (atKey) {
    const parent = document.getIn(path.slice(0, -1), true);
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1))
      : null;
    const range = pair && isScalar(pair.key) ? pair.key.range : undefined;
    if (range) return range[0];
  }
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const range = (node as { readonly range?: readonly number[] | null } | null | undefined)?.range;
    if (range?.[0] !== undefined) return range[0];
  }
  return 0;
}
