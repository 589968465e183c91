import { parseArgs } from 'node:util';
import { nearest } from '../nearest.ts';
import { type Command, commands } from './commands.ts';
import { definitionList, definitions, type InputName } from './definitions.ts';
import { isInputName, type RawInputs } from './resolve.ts';

/** What the arguments ask for. */
export type Invocation =
  | { readonly kind: 'run'; readonly raw: RawInputs }
  | { readonly kind: 'explain'; readonly rule: string | undefined }
  | { readonly kind: 'help'; readonly command: Command | undefined }
  | { readonly kind: 'version' };

/**
 * Reads the arguments of the command line. Never throws: everything that is wrong is among `problems`.
 * Secrets come from `env`; as flags they are refused, because a process list would show them.
 */
export function readCommandLine(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Invocation {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries([
      ...definitionList.map((d) => [d.name, { type: isFlag(d.name) ? 'boolean' : 'string', multiple: true }] as const),
      ['help', { type: 'boolean', short: 'h' }] as const,
      ['version', { type: 'boolean' }] as const,
    ]),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<InputName, string>();
  const problems: string[] = [];
  const positionals: string[] = [];
  let help = false;
  let version = false;
  let afterUnknown = false;
  for (const token of tokens) {
    // What follows an unknown flag was most likely meant as its value: one problem is enough.
    if (token.kind === 'positional' && !afterUnknown) positionals.push(token.value);
    afterUnknown = token.kind === 'option' && token.value === undefined && !isKnown(token.name);
    if (token.kind !== 'option') continue;
    if (token.name === 'help' || token.name === 'h') help = true;
    else if (token.name === 'version') version = true;
    else readFlag(token.name, token.rawName, token.value, values, problems);
  }
  const [word, ...rest] = positionals;
  const command = commands.find((candidate) => candidate === word);
  if (help) return { kind: 'help', command };
  if (version) return { kind: 'version' };
  if (word === undefined) problems.unshift(`Name a command first: ${commands.join(', ')}. See --help.`);
  else if (command === undefined) problems.unshift(`Unknown command "${word}"${proposal(word, commands)} See --help.`);
  if (command === 'explain') {
    for (const name of values.keys()) problems.push(`--${name} has no meaning for explain.`);
    const [rule, ...more] = rest;
    for (const extra of more) problems.push(`Unexpected argument "${extra}": explain takes one rule.`);
    if (problems.length === 0) return { kind: 'explain', rule };
    return { kind: 'run', raw: { command: 'validate', values, problems } };
  }
  for (const extra of rest)
    problems.push(`Unexpected argument "${extra}": every input is a flag, such as --skills <patterns>.`);
  for (const { name, secretFrom } of definitionList) {
    const secret = secretFrom ? env[secretFrom] : undefined;
    if (secret) values.set(name, secret);
  }
  return { kind: 'run', raw: { command: command ?? 'validate', values, problems } };
}

function readFlag(
  name: string,
  written: string,
  value: string | undefined,
  values: Map<InputName, string>,
  problems: string[],
): void {
  if (!isInputName(name) || !isKnown(name)) {
    const names = definitionList.filter((d) => d.only !== 'action').map((d) => d.name);
    problems.push(`Unknown flag ${written}${proposal(name, names, '--')} See --help.`);
    return;
  }
  const { secretFrom } = definitionList.find((d) => d.name === name) ?? {};
  if (secretFrom) {
    problems.push(
      `${written} is not a flag, because a process list would show it: set ${secretFrom} in the environment.`,
    );
    return;
  }
  if (isFlag(name)) {
    values.set(name, value ?? 'true');
    return;
  }
  if (value === undefined || value === '') {
    problems.push(`${written} needs a value.`);
    return;
  }
  const before = values.get(name);
  const isList = Array.isArray(definitions[name].absent);
  if (before !== undefined && !isList) problems.push(`${written} is given twice.`);
  values.set(name, before !== undefined && isList ? `${before}\n${value}` : value);
}

function isKnown(name: string): boolean {
  return ['help', 'h', 'version'].includes(name) || definitionList.some((d) => d.name === name && d.only !== 'action');
}

function isFlag(name: InputName): boolean {
  return definitions[name].absent === false;
}

function proposal(word: string, among: readonly string[], prefix = ''): string {
  const near = nearest(word, among);
  return near === undefined ? '.' : `; did you mean "${prefix}${near}"?`;
}
