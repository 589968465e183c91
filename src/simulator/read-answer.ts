import { createHash } from 'node:crypto';
import type { JsonObject, JsonValue } from '../json.ts';
import { isJsonObject } from '../json.ts';
import { hashText, hashValue } from './input-hash.ts';
import { type Complain, type Mapping, type Path, readMapping } from './mapping.ts';
import { readArtifact, readGrounding } from './read-outcome-parts.ts';
import { readDistribution, required } from './read-server.ts';
import { type Answer, failurePlaces, layouts, type Outcome } from './scenario.ts';

/** What an outcome has that does not state it: the scenario's own `usage` and `walk`. */
export interface OutcomeDefaults {
  readonly usage: JsonObject;
  readonly walk: readonly string[];
}

export function readOutcomeDefaults(root: Mapping): OutcomeDefaults {
  return { usage: readUsage(root) ?? {}, walk: root.texts('walk') ?? ['enqueued', 'running'] };
}

/** One entry of `answers`: the key, and either one outcome or a list of them under `repeats`. */
export function readAnswer(value: JsonValue, path: Path, complain: Complain, defaults: OutcomeDefaults): Answer {
  return readMapping(value, path, complain, (answer) => {
    const model = answer.text('model');
    const repeats = answer.has('repeats')
      ? answer.list('repeats', (item, at) => readMapping(item, at, complain, (one) => readOutcome(one, defaults)))
      : undefined;
    if (repeats?.length === 0) complain(path, 'needs at least one outcome under "repeats"');
    const own = readOutcome(answer, defaults);
    return {
      skill: answer.text('skill') ?? required(answer, 'skill', '*'),
      ...(model === undefined ? {} : { model }),
      inputs: readKey(answer),
      outcomes: repeats === undefined || repeats.length === 0 ? [own] : repeats,
    };
  });
}

function readKey(answer: Mapping): Answer['inputs'] {
  const complain = answer.complain;
  if (answer.has('input') === answer.has('inputs')) {
    answer.complain(answer.path, 'needs either "input" (one input) or "inputs" (several by name)');
  }
  const named = answer.entries('inputs', (item, path) => readHash(item, path, complain));
  const only = answer.raw('input');
  if (named) return { named };
  if (only === '*') return '*';
  return { only: only === undefined ? '' : readHash(only, [...answer.path, 'input'], complain) };
}

/** A hash as it stands, or made from a text, a URL or a value that the scenario spells out. */
function readHash(value: JsonValue, path: Path, complain: Complain): string {
  if (typeof value === 'string' && /^[0-9a-f]{64}$/i.test(value)) return value.toLowerCase();
  if (isJsonObject(value) && Object.keys(value).length === 1) {
    const { text, url } = value;
    if (typeof text === 'string') return hashText(text);
    if (typeof url === 'string') return hashText(url);
    if (value.value !== undefined) return hashValue(value.value);
  }
  complain(path, 'must be a SHA-256 in hex, or {text: …}, {url: …} or {value: …}');
  return createHash('sha256').digest('hex');
}

function readOutcome(mapping: Mapping, defaults: OutcomeDefaults): Outcome {
  const grounding = mapping.entries('grounding', (item, path) => readGrounding(item, path, mapping.complain));
  const time = readDistribution(mapping, 'time');
  const stuck = mapping.flag('stuck') ?? false;
  const failure = readFailure(mapping);
  const status = mapping.text('status') ?? (failure ? 'failed' : 'completed');
  const walk = mapping.texts('walk') ?? defaults.walk;
  if (walk.length === 0) mapping.complain([...mapping.path, 'walk'], 'needs at least one status');
  return {
    response: mapping.raw('response') ?? null,
    layout: mapping.choice('layout', layouts) ?? 'bare',
    ...(grounding === undefined ? {} : { grounding }),
    usage: { ...defaults.usage, ...readUsage(mapping) },
    artifacts: mapping.list('artifacts', (item, path) => readArtifact(item, path, mapping.complain)),
    walk,
    ...(stuck ? {} : { status }),
    ...(failure === undefined ? {} : { failure }),
    ...(time === undefined ? {} : { time }),
  };
}

function readUsage(mapping: Mapping): JsonObject | undefined {
  return mapping.read('usage', 'must be a mapping', (value) => (isJsonObject(value) ? value : undefined));
}

/** `failure: reason`, or `failure: {reason, at}` for the place where the reply says it. */
function readFailure(mapping: Mapping): Outcome['failure'] {
  const value = mapping.raw('failure');
  if (value === undefined) return undefined;
  if (typeof value === 'string') return { reason: value, at: 'error' };
  return mapping.mapping('failure', (failure) => ({
    reason: failure.text('reason') ?? required(failure, 'reason', ''),
    at: failure.choice('at', failurePlaces) ?? 'error',
  }));
}
