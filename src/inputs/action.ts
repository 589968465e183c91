import { runCommands } from './commands.ts';
import { trimAscii } from './definition.ts';
import { definitionList, type InputName } from './definitions.ts';
import type { RawInputs } from './resolve.ts';

/** Reads the inputs of an Action from the environment, where the runner puts them as `INPUT_<NAME>`. */
export function readActionInputs(env: Readonly<Record<string, string | undefined>>): RawInputs {
  const values = new Map<InputName, string>();
  const problems: string[] = [];
  for (const { name, only, secretFrom } of definitionList) {
    if (only === 'command-line') continue;
    const value =
      trimAscii(env[`INPUT_${name.toUpperCase()}`] ?? '') || (secretFrom ? trimAscii(env[secretFrom] ?? '') : '');
    if (value !== '') values.set(name, value);
  }
  const written = values.get('command') ?? 'validate';
  const command = runCommands.find((candidate) => candidate === written) ?? 'validate';
  return { command, values, problems };
}
