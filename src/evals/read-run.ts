import type { JsonObject } from '../json.ts';
import { isJsonObject } from '../json.ts';
import { childPointer } from '../json-pointer.ts';
import { type Cursor, defined } from './cursor.ts';
import type { WrittenMatrix, WrittenRun } from './settings.ts';

export const TOOLSETS = ['core', 'document', 'image', 'image-gen', 'video', 'viz', 'web', 'world-gen'] as const;
export const PRIORITIES = ['low', 'normal', 'high'] as const;
const TIERS = ['auto', 'default', 'standard', 'flex', 'priority'] as const;
const RUN_KEYS = [
  'agent',
  'model',
  'toolsets',
  'prompt',
  'prompt_file',
  'priority',
  'service_tier',
  'callback_url',
  'skills',
  'config',
];

/** What is sent beside the bundle. */
export function readRun(cursor: Cursor): WrittenRun | undefined {
  const members = cursor.members(RUN_KEYS);
  if (!members) return undefined;
  if (members.has('prompt') && members.has('prompt_file'))
    members.get('prompt_file')?.problem('prompt and prompt_file exclude each other', 'key');
  const file = members.get('prompt_file');
  const path = file?.text(/\S/, 'a path');
  return defined({
    agent: members.get('agent')?.text(/^[^:]+(:[^:]+)?$/, 'a stored agent as name:version'),
    model: members.get('model')?.text(/\S/, 'the name of a model'),
    toolsets: readToolsets(members.get('toolsets')),
    prompt: file && path !== undefined ? { path, pointer: file.pointer } : members.get('prompt')?.text(),
    priority: members.get('priority')?.oneOf(PRIORITIES),
    serviceTier: members.get('service_tier')?.oneOf(TIERS),
    callbackUrl: members.get('callback_url')?.text(/^https?:\/\/\S+$/, 'a web address'),
    skills: members.get('skills')?.someOf((at) => at.text(/\S/, 'a directory or name:version')),
    config: readConfig(members.get('config')),
  });
}

/** No toolsets at all may be wanted. */
function readToolsets(cursor: Cursor | undefined): readonly (typeof TOOLSETS)[number][] | undefined {
  if (Array.isArray(cursor?.value) && cursor.value.length === 0) return [];
  return cursor?.someOf((at) => at.oneOf(TOOLSETS));
}

/** Everything passes but what would replace the skill under test or its output schema. */
function readConfig(cursor: Cursor | undefined): JsonObject | undefined {
  if (!cursor) return undefined;
  if (!isJsonObject(cursor.value)) return cursor.problem('must be a map');
  for (const key of ['skills', 'json_schema'])
    if (Object.hasOwn(cursor.value, key))
      cursor.report(childPointer(cursor.pointer, key), 'must not be set: it would replace what is tested', 'key');
  return cursor.value;
}

/** Keys that a matrix may vary. */
export const AXES = ['model', 'toolsets', 'priority', 'prompt_file'] as const;

/** Axes, `include` and `exclude`, as in the matrix of a GitHub workflow. */
export function readMatrix(cursor: Cursor): WrittenMatrix | undefined {
  const members = cursor.members([...AXES, 'include', 'exclude']);
  if (!members) return undefined;
  const axes: Record<string, readonly Cursor['value'][]> = {};
  for (const key of AXES) {
    const at = members.get(key);
    const values = at?.someOf((value) => readAxisValue(key, value));
    if (values) axes[key] = values;
  }
  const cells = (key: 'include' | 'exclude') =>
    members.get(key)?.listOf((at) => {
      const cell = at.members(AXES);
      if (!cell) return undefined;
      const entries = AXES.flatMap((axis) => {
        const value = cell.get(axis);
        const read = value && readAxisValue(axis, value);
        return read === undefined ? [] : [[axis, read] as const];
      });
      return entries.length === 0 ? at.problem(`must name one of ${AXES.join(', ')}`) : Object.fromEntries(entries);
    });
  const extra = defined({ include: cells('include'), exclude: cells('exclude') });
  if (Object.keys(axes).length === 0 && !extra.include) return cursor.problem(`must name one of ${AXES.join(', ')}`);
  return { axes, ...extra };
}

function readAxisValue(axis: (typeof AXES)[number], at: Cursor): Cursor['value'] | undefined {
  if (axis === 'toolsets') {
    const toolsets = readToolsets(at);
    return toolsets && [...toolsets];
  }
  return axis === 'priority' ? at.oneOf(PRIORITIES) : at.text(/\S/, `a ${axis}`);
}
