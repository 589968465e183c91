import { isJsonObject, type JsonValue } from '../../json.ts';
import { childPointer } from '../../json-pointer.ts';
import { shownValue } from '../../json-schema/describe-problem.ts';
import { nearest } from '../../nearest.ts';
import { readAsYaml11 } from '../../source/yaml-1-1.ts';
import type { Violation } from '../rule.ts';
import { suggester } from '../suggestions.ts';
import type { ConfigFile } from './config-file.ts';
import { apiVersions, fields, models } from './vocabulary.ts';

const SKELETONS = {
  apiVersion: `apiVersion: ${apiVersions[0]}\n`,
  model: `model: ${models[0]}\n`,
  toolsets: 'toolsets:\n  - core\n',
  graph: 'graph: |\n  stateDiagram-v2\n    [*] --> Work\n    Work: Say what to do here\n    Work --> [*]\n',
} as const;

const isBlank = (value: JsonValue | undefined) =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** The fields that every `vlmrun.yaml` needs. */
export function* checkRequired(config: ConfigFile): Generator<Violation> {
  for (const [field, skeleton] of Object.entries(SKELETONS)) {
    const written = Object.hasOwn(config.fields, field);
    if (written && !isBlank(config.fields[field])) continue;
    const message = written ? `Required field "${field}" is empty.` : `Missing required field "${field}".`;
    yield config.violation('required-field', written ? config.key(`/${field}`) : config.start, message, {
      ...(!written && { fix: addition(config, field, skeleton) }),
    });
  }
}

function addition(config: ConfigFile, field: string, skeleton: string) {
  const { text } = config.source;
  const at = field === 'apiVersion' ? config.start.start : text.length;
  const lineBreak = at === 0 || text.endsWith('\n') || field === 'apiVersion' ? '' : '\n';
  return config.fix(`Add ${field}`, false, { range: { start: at, end: at }, newText: lineBreak + skeleton });
}

/** The types of the fields. What is missing is told by `required-field`, graph and toolset names by their own rules. */
export function* checkTypes(config: ConfigFile): Generator<Violation> {
  const wrong = (field: string, message: string, more = {}) =>
    config.violation('field-type', config.value(field), message, more);
  for (const field of ['apiVersion', 'model', 'graph', 'plan']) {
    const value = config.fields[field];
    if (value === undefined || value === null || typeof value === 'string') continue;
    const advice = field === 'graph' ? ': write "graph: |" and a stateDiagram-v2 below it' : '';
    yield wrong(`/${field}`, `${field} must be a text, is ${shownValue(value)}${advice}.`);
  }
  yield* checkYaml11(config);
  const { metadata, toolsets } = config.fields;
  if (metadata !== undefined && metadata !== null && !isJsonObject(metadata))
    yield wrong('/metadata', `metadata must be a mapping, is ${shownValue(metadata)}.`);
  if (toolsets === undefined || isBlank(toolsets)) return;
  if (!Array.isArray(toolsets)) {
    yield wrong(
      '/toolsets',
      `toolsets must be a list of names, is ${shownValue(toolsets)}.`,
      listFix(config, toolsets),
    );
    return;
  }
  if (toolsets.length === 0) yield wrong('/toolsets', 'toolsets is empty; name at least "core".');
  for (const [index, item] of toolsets.entries())
    if (typeof item !== 'string' || item.trim() === '')
      yield wrong(childPointer('/toolsets', index), `A toolset must be a name, is ${shownValue(item)}.`);
}

/**
 * A plan that the platform's own language, whose YAML is that of 2005, reads as no text. The other texts of the file are
 * names and a graph, which nothing of that kind can be.
 */
function* checkYaml11(config: ConfigFile): Generator<Violation> {
  const style = config.document.scalar('/plan');
  const what =
    style?.kind === 'plain' && typeof config.fields.plan === 'string' ? readAsYaml11(style.source) : undefined;
  if (style === undefined || what === undefined) return;
  const range = config.value('/plan');
  const message = `plan is ${what} to readers of YAML 1.1 (PyYAML); write "${style.source}".`;
  const fix = config.fix('Put the value in quotes.', true, { range, newText: `"${style.source}"` });
  yield config.violation('field-type', range, message, { part: 'yaml-1.1', fix });
}

function listFix(config: ConfigFile, toolsets: JsonValue) {
  const names = typeof toolsets === 'string' ? toolsets.split(/[\s,]+/).filter((name) => name !== '') : [];
  if (names.length === 0 || !names.every((name) => /^[\w-]+$/.test(name))) return {};
  const edit = { range: config.value('/toolsets'), newText: `[${names.join(', ')}]` };
  return { fix: config.fix('Write a list', false, edit) };
}

/** Fields that nothing reads. */
export function* checkUnknown(config: ConfigFile): Generator<Violation> {
  const suggest = suggester();
  for (const field of Object.keys(config.fields)) {
    if ((fields as readonly string[]).includes(field)) continue;
    const pointer = childPointer('', field);
    const absent = () => fields.filter((known) => !Object.hasOwn(config.fields, known));
    const close = suggest(() => nearest(field, absent()));
    const advice = close === undefined ? `fields are ${fields.join(', ')}` : `did you mean "${close}"?`;
    const message = `Unknown field ${shownValue(field)}; ${advice}${close === undefined ? '.' : ''}`;
    const rename = close && config.fix(`Rename to ${close}`, false, { range: config.key(pointer), newText: close });
    yield config.violation('unknown-field', config.key(pointer), message, rename ? { fix: rename } : {});
  }
  const { metadata } = config.fields;
  if (isJsonObject(metadata) && Object.keys(metadata).length > 0)
    yield config.violation('unknown-field', config.key('/metadata'), 'metadata is reserved; leave it as {}.', {
      part: 'metadata',
    });
}
