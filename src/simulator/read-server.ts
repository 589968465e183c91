import type { JsonValue } from '../json.ts';
import { isJsonObject } from '../json.ts';
import type { Distribution } from './distribution.ts';
import { type Mapping, parseDuration, readMapping } from './mapping.ts';
import type { ServerBehaviour } from './scenario.ts';

const defaultModels = ['vlmrun-orion-1:fast', 'vlmrun-orion-1:auto', 'vlmrun-orion-1:pro', 'vlmrun-orion-2:pro'];

/** The `server` section of a scenario; what is absent behaves as the documentation and recorded replies show. */
export function readServer(root: Mapping): ServerBehaviour {
  return root.mapping('server', readTraits) ?? readMapping({}, [], root.complain, (nothing) => readTraits(nothing));
}

function readTraits(server: Mapping): ServerBehaviour {
  const keys = server.texts('keys');
  const requestsPerMinute = server.integer('requests_per_minute', 1);
  const credits = server.number('credits', 0);
  const running = server.mapping('running', (limit) => {
    const retryAfterS = limit.number('retry_after', 0);
    return {
      limit: limit.integer('limit', 1) ?? required(limit, 'limit', 1),
      above: limit.choice('above', ['refuse', 'queue']) ?? 'refuse',
      ...(retryAfterS === undefined ? {} : { retryAfterS }),
    };
  });
  const echo = server.mapping('echo', (fields) => ({
    inputs: fields.flag('inputs') ?? false,
    metadata: fields.flag('metadata') ?? false,
  }));
  const list = server.mapping('list', (fields) => ({
    lag: fields.duration('lag') ?? 0,
    responses: fields.flag('responses') ?? true,
  }));
  return {
    ...(keys === undefined ? {} : { keys }),
    wrongKey: server.choice('wrong_key', [401, 403]) ?? 401,
    ...(requestsPerMinute === undefined ? {} : { requestsPerMinute }),
    retryAfter: server.flag('retry_after') ?? true,
    rateLimitHeaders: server.flag('rate_limit_headers') ?? false,
    ...(running === undefined ? {} : { running }),
    ...(credits === undefined ? {} : { credits }),
    clientId: server.choice('client_id', ['keep', 'ignore', 'refuse']) ?? 'ignore',
    echo: echo ?? { inputs: false, metadata: false },
    executionId: server.choice('execution_id', ['id', 'execution_id']) ?? 'id',
    list: list ?? { lag: 0, responses: true },
    readLag: server.duration('read_lag') ?? 0,
    deduplicate: server.choice('deduplicate', ['content', 'never']) ?? 'content',
    createTime: server.duration('create_time') ?? 0,
    createStatus: server.text('create_status') ?? 'completed',
    createStuck: server.flag('create_stuck') ?? false,
    versionField: server.choice('version_field', ['skill_version', 'version']) ?? 'skill_version',
    models: server.texts('models') ?? defaultModels,
  };
}

/** Complains that a key is missing and gives the value that reading goes on with. */
export function required<T>(mapping: Mapping, key: string, standIn: T): T {
  if (!mapping.has(key)) mapping.complain(mapping.path, `needs the key "${key}"`);
  return standIn;
}

/** A duration, `{min, max}`, or `{median, sigma, max}`; the latter is log-normal. */
export function readDistribution(mapping: Mapping, key: string): Distribution | undefined {
  const value = mapping.raw(key);
  if (value === undefined) return undefined;
  if (isJsonObject(value)) {
    return mapping.mapping(key, (shape): Distribution => {
      if (shape.has('median')) {
        const max = shape.duration('max');
        return {
          kind: 'log-normal',
          median: shape.duration('median') ?? 0,
          sigma: shape.number('sigma', 0, 10) ?? 0.5,
          ...(max === undefined ? {} : { max }),
        };
      }
      const min = shape.duration('min') ?? required(shape, 'min', 0);
      const max = shape.duration('max') ?? required(shape, 'max', 0);
      if (max < min) shape.complain(shape.path, 'has a max below its min');
      return { kind: 'uniform', min, max };
    });
  }
  return fixed(value) ?? complainAbout(mapping, key);
}

function fixed(value: JsonValue): Distribution | undefined {
  const ms = parseDuration(value);
  return ms === undefined ? undefined : { kind: 'fixed', ms };
}

function complainAbout(mapping: Mapping, key: string): undefined {
  mapping.complain([...mapping.path, key], 'must be a duration such as 1.5s, {min, max} or {median, sigma}');
}
