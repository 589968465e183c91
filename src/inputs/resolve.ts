import type { RunCommand } from './commands.ts';
import { InputProblem, trimAscii } from './definition.ts';
import { definitionList, definitions, type InputName, type Inputs } from './definitions.ts';

/** What the user wrote, before it is understood. */
export interface RawInputs {
  readonly command: RunCommand;
  /** Text per input; an input that is not here was not written. */
  readonly values: ReadonlyMap<InputName, string>;
  /** Problems met while reading, one line each. */
  readonly problems: readonly string[];
}

/** Inputs that are understood, and everything that is wrong with them. */
export interface ResolvedInputs {
  readonly command: RunCommand;
  readonly inputs: Inputs;
  readonly problems: readonly string[];
  /** Inputs that were written although the command does not look at them. */
  readonly ignored: readonly InputName[];
}

/**
 * Gives every input its value: what was written, else the repository's configuration, else the default. An input
 * that is written as its default counts as not written, because a runner fills defaults in. Never throws.
 */
export function resolveInputs(raw: RawInputs, configured: ReadonlyMap<InputName, string> = new Map()): ResolvedInputs {
  const problems = [...raw.problems];
  const ignored: InputName[] = [];
  const values: Partial<Record<InputName, unknown>> = {};
  for (const definition of definitionList) {
    const { name } = definition;
    const written = trimAscii(raw.values.get(name) ?? '');
    const fromConfig = configured.get(name);
    const value = written === '' || written === definition.default ? (fromConfig ?? definition.default ?? '') : written;
    if (written !== '' && written !== definition.default && !definition.commands.includes(raw.command))
      ignored.push(name);
    values[name] = definition.absent;
    if (value === '') continue;
    try {
      values[name] = definition.parse(value);
    } catch (error) {
      if (!(error instanceof InputProblem)) throw error;
      problems.push(`${name} ${error.message}.`);
      if (definition.default !== undefined) values[name] = definition.parse(definition.default);
    }
  }
  return { command: raw.command, inputs: values as unknown as Inputs, problems, ignored };
}

/** True for the name of an input. */
export function isInputName(name: string): name is InputName {
  return Object.hasOwn(definitions, name);
}
