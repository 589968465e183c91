import { globProblem } from '../glob.ts';
import { InputProblem } from '../inputs/definition.ts';
import { definitionList, type InputName } from '../inputs/definitions.ts';
import type { JsonObject, JsonValue } from '../json.ts';
import { compareFindings } from '../rules/order.ts';
import { presets } from '../rules/rule.ts';
import type { RuleOverride, RuleSettings } from '../rules/settings.ts';
import { unknownRule } from '../rules/suppression/rule-pattern.ts';
import type { SourceText } from '../source/source-text.ts';
import { parseYaml } from '../source/yaml.ts';
import { type Configuration, forbiddenInputs, noConfiguration } from './configuration.ts';
import { child, Fields } from './fields.ts';
import { limitsOf } from './limits.ts';

/** The keys of the file. */
export const configurationKeys = [
  'version',
  'preset',
  'rules',
  'overrides',
  'known-findings',
  'limits',
  'inputs',
  'shared',
  'publish',
];
const LEVELS = ['error', 'warning', 'info', 'off'] as const;

/** A configuration, and the path of its file of known findings, relative to the working directory. */
export interface ParsedConfiguration {
  readonly configuration: Configuration;
  readonly knownFindings?: { readonly path: string } & NonNullable<RuleSettings['known']['source']>;
}

/** Reads the text of a `vlmrun-skills.yaml`. Never throws: what is wrong is in `problems`. */
export function parseConfig(source: SourceText): ParsedConfiguration {
  const document = parseYaml(source);
  const fields = new Fields(source, document);
  for (const { message, range } of document.problems)
    fields.problems.push({
      rule: 'config/invalid',
      message,
      file: source.file,
      range: source.range(range.start, range.end),
    });
  if (document.value === undefined || document.problems.length > 0)
    return { configuration: { ...noConfiguration, source, problems: fields.problems } };

  const root = fields.mapping(document.value, '', configurationKeys);
  if (root.version !== 1) fields.problem('version must be 1.', root.version === undefined ? '' : '/version');
  const preset = fields.choice(root.preset, '/preset', presets);
  const rules = ruleLevels(fields, root.rules, '/rules');
  const overrides = overridesOf(fields, root.overrides);
  const inputs = inputsOf(fields, root.inputs);
  if (preset !== undefined) inputs.set('preset', preset);
  const path = fields.text(root['known-findings'], '/known-findings');
  const limits = limitsOf(fields, root.limits);
  const configuration: Configuration = {
    source,
    rules: { rules, overrides, known: { findings: new Map() } },
    inputs,
    ...(limits && { limits }),
    shared: globsOf(fields, root.shared, '/shared'),
    publish: publishOf(fields, root.publish),
    problems: fields.problems.sort(compareFindings),
  };
  return path === undefined
    ? { configuration }
    : { configuration, knownFindings: { path, ...fields.place('/known-findings') } };
}

/** Globs that mean what they say: one that matches nothing by mistake would leave skills untested, or findings open. */
function globsOf(fields: Fields, value: JsonValue | undefined, pointer: string): string[] {
  const globs = fields.texts(value, pointer);
  for (const [index, glob] of globs.entries()) {
    const problem = globProblem(glob);
    if (problem !== undefined)
      fields.problem(
        `The glob ${JSON.stringify(glob)} ${problem}.`,
        Array.isArray(value) ? child(pointer, index) : pointer,
      );
  }
  return globs;
}

function ruleLevels(fields: Fields, value: JsonValue | undefined, pointer: string): RuleSettings['rules'] {
  const levels: Record<string, (typeof LEVELS)[number]> = {};
  for (const [rule, level] of Object.entries(fields.mapping(value, pointer))) {
    const at = child(pointer, rule);
    fields.unknown(unknownRule(rule, fields.place(at, 'key'), fields.suggest));
    // A value that YAML reads as a truth value is an `off` with other clothes on.
    const known = fields.choice(level === false ? 'off' : level, at, LEVELS);
    if (known !== undefined) levels[rule] = known;
  }
  return levels;
}

function overridesOf(fields: Fields, value: JsonValue | undefined): RuleOverride[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    fields.problem('overrides must be a list.', '/overrides');
    return [];
  }
  return value.flatMap((item, index) => {
    const pointer = child('/overrides', index);
    const entry = fields.mapping(item, pointer, ['paths', 'rules', 'reason', 'expires']);
    const paths = globsOf(fields, entry.paths, `${pointer}/paths`);
    const rules = Array.isArray(entry.rules)
      ? switchedOff(fields, entry.rules, pointer)
      : ruleLevels(fields, entry.rules, `${pointer}/rules`);
    const reason = fields.text(entry.reason, `${pointer}/reason`);
    const expires = fields.day(entry.expires, `${pointer}/expires`);
    for (const key of ['paths', 'rules', 'reason'] as const)
      if (entry[key] === undefined || entry[key] === null) fields.problem(`An override needs "${key}".`, pointer);
    if (paths.length === 0 || reason === undefined) return [];
    const override = { paths, rules, reason, source: fields.place(pointer) };
    return [expires === undefined ? override : { ...override, expires }];
  });
}

/** A list of rules switches each of them off. */
function switchedOff(fields: Fields, list: readonly JsonValue[], pointer: string): RuleSettings['rules'] {
  const rules: Record<string, 'off'> = {};
  list.forEach((item, index) => {
    const at = child(`${pointer}/rules`, index);
    const rule = fields.text(item, at);
    if (rule === undefined) return;
    fields.unknown(unknownRule(rule, fields.place(at), fields.suggest));
    rules[rule] = 'off';
  });
  return rules;
}

function inputsOf(fields: Fields, value: JsonValue | undefined): Map<InputName, string> {
  const inputs = new Map<InputName, string>();
  for (const [name, item] of Object.entries(fields.mapping(value, '/inputs'))) {
    const pointer = child('/inputs', name);
    const forbidden = Object.hasOwn(forbiddenInputs, name) ? forbiddenInputs[name] : undefined;
    const definition = definitionList.find((candidate) => candidate.name === name);
    if (forbidden !== undefined)
      fields.problem(`The input "${name}" cannot be set here: ${forbidden}.`, pointer, 'key');
    else if (definition === undefined) {
      const names = definitionList
        .map((candidate) => candidate.name)
        .filter((known) => !Object.hasOwn(forbiddenInputs, known));
      fields.problem(`There is no input ${JSON.stringify(name)}${fields.didYouMean(name, names)}`, pointer, 'key');
    } else {
      const text = inputText(item);
      if (text === undefined)
        fields.problem(`The input "${name}" must be a text, a number, true, false or a list of texts.`, pointer);
      else {
        try {
          definition.parse(text);
          inputs.set(definition.name, text);
        } catch (error) {
          if (!(error instanceof InputProblem)) throw error;
          fields.problem(`The input "${name}" ${error.message}.`, pointer);
        }
      }
    }
  }
  return inputs;
}

function inputText(value: JsonValue): string | undefined {
  if (typeof value === 'string' && value !== '') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join('\n');
  return undefined;
}

function publishOf(fields: Fields, value: JsonValue | undefined): Map<string, { readonly id: string }> {
  const publish = new Map<string, { readonly id: string }>();
  for (const [name, item] of Object.entries(fields.mapping(value, '/publish'))) {
    const pointer = child('/publish', name);
    const entry: JsonObject = fields.mapping(item, pointer, ['id']);
    const id = fields.text(entry.id, `${pointer}/id`);
    if (entry.id === undefined) fields.problem(`publish.${name} needs "id".`, pointer, 'key');
    if (id !== undefined) publish.set(name, { id });
  }
  return publish;
}
