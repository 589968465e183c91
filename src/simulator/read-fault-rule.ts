import type { JsonValue } from '../json.ts';
import { errorShapes, type Fault, type FaultRule, type Occasion } from './fault-rule.ts';
import { type Complain, type Mapping, type Path, readMapping } from './mapping.ts';
import { required } from './read-server.ts';
import { readFileContent } from './read-skill.ts';

const kinds = ['reply', 'reset', 'hang', 'cut', 'truncate', 'no-id', 'alter', 'replace', 'delay', 'continue'] as const;
/** They damage or detour the true reply, so that the request is carried out. */
const needsReply: readonly string[] = ['cut', 'truncate', 'no-id', 'alter', 'replace', 'continue'];
const occasionKeys = ['first', 'every', 'only', 'probability'] as const;
const operation = /^(\*|GET|POST|PUT|DELETE) (\*|\/\S*)$/;

/** One entry of `faults`. */
export function readFaultRule(value: JsonValue, path: Path, complain: Complain): FaultRule {
  return readMapping(value, path, complain, (rule) => {
    const on = rule.read('on', 'must be a method and a path such as "POST /agent/execute", "GET *" or "* *"', (text) =>
      typeof text === 'string' && operation.test(text) ? text : undefined,
    );
    const kind = rule.choice('do', kinds) ?? required(rule, 'do', 'reset' as const);
    const key = rule.text('key');
    return {
      on: on ?? required(rule, 'on', '* *'),
      occasion: readOccasion(rule),
      ...(key === undefined ? {} : { key }),
      fault: readFault(rule, kind),
      after: readAfter(rule, kind),
    };
  });
}

function readAfter(rule: Mapping, kind: (typeof kinds)[number]): boolean {
  const after = rule.flag('after');
  if (!needsReply.includes(kind)) return after ?? false;
  if (after === false) rule.complain([...rule.path, 'after'], `must be true for ${kind}`);
  return true;
}

function readOccasion(rule: Mapping): Occasion {
  if (occasionKeys.filter((key) => rule.has(key)).length > 1)
    rule.complain(rule.path, `can have only one of ${occasionKeys.join(', ')}`);
  const first = rule.integer('first', 1);
  const every = rule.integer('every', 1);
  const share = rule.number('probability', 0, 1);
  const only = rule.read('only', 'must be a list of whole numbers of at least 1', (list) =>
    Array.isArray(list) && list.every((item) => Number.isSafeInteger(item) && Number(item) >= 1)
      ? (list as number[])
      : undefined,
  );
  if (first !== undefined) return { kind: 'first', count: first };
  if (every !== undefined) return { kind: 'every', count: every };
  if (share !== undefined) return { kind: 'probability', share };
  if (only !== undefined) return { kind: 'only', ordinals: only };
  return { kind: 'always' };
}

function readFault(rule: Mapping, kind: (typeof kinds)[number]): Fault {
  switch (kind) {
    case 'reply': {
      const retryAfterS = rule.number('retry_after', 0);
      const field = rule.text('field');
      const status = rule.integer('status', 100, 599) ?? required(rule, 'status', 500);
      return {
        kind,
        status,
        shape: rule.choice('shape', errorShapes) ?? (status === 422 ? 'list' : 'detail'),
        message: rule.text('message') ?? `Simulated status ${status}`,
        ...(retryAfterS === undefined ? {} : { retryAfterS }),
        ...(field === undefined ? {} : { field }),
      };
    }
    case 'alter':
      return { kind, files: rule.entries('files', readAltered(rule)) ?? required(rule, 'files', {}) };
    case 'replace':
      return { kind, bytes: Buffer.from(rule.text('base64') ?? required(rule, 'base64', ''), 'base64') };
    case 'delay':
    case 'continue':
      return { kind, ms: rule.duration('for') ?? required(rule, 'for', 0) };
    default:
      return { kind };
  }
}

function readAltered(rule: Mapping) {
  return (value: JsonValue, path: Path): Uint8Array | null =>
    value === null ? null : readFileContent(value, path, rule.complain);
}
