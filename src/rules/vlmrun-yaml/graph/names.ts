import { truncate } from '../../../text.ts';

// Mermaid's lexer takes these for keywords wherever an id is expected, in any case.
const RESERVED = new Set([
  'default',
  'class',
  'classdef',
  'note',
  'state',
  'style',
  'scale',
  'click',
  'href',
  'acctitle',
  'accdescr',
]);

export interface NameProblem {
  readonly message: string;
  readonly part?: 'legal';
  /** The name to write instead. */
  readonly better?: string;
}

/** Text for a message. */
export function quoted(text: string): string {
  return JSON.stringify(truncate(text, 60));
}

/** `read the-file` as `ReadTheFile`. */
function camelCase(text: string): string {
  return text
    .split(/[^\p{L}\p{N}_.]+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

const LEGAL = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.]*$/u;

/** What is wrong with the name of a state, if anything. `name` is not empty. */
export function nameProblem(name: string): NameProblem | undefined {
  const legal = LEGAL.test(name);
  const reserved = RESERVED.has(name.toLowerCase());
  if (legal && !reserved) return undefined;
  const better = camelCase(name);
  const instead = better === '' || better.length > 60 ? {} : { better };
  const advice = instead.better === undefined ? '' : `; write ${instead.better}`;
  if (/\s/.test(name))
    return {
      message: `A state's name cannot hold spaces: ${quoted(name)} would be several states${advice}.`,
      ...instead,
    };
  if (reserved) return { message: `${quoted(name)} is a keyword and cannot name a state.`, better: `${name}State` };
  if (name.includes('-')) return { message: `A state's name cannot hold "-": ${quoted(name)}${advice}.`, ...instead };
  if (/[{}]/.test(name)) return { message: `A state's name cannot hold braces: ${quoted(name)}.` };
  return {
    message: `${quoted(name)} is an odd name for a state: use letters, digits, "_" and "."${advice}.`,
    part: 'legal',
    ...instead,
  };
}
