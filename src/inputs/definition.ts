import { globProblem } from '../glob.ts';
import type { Command } from './commands.ts';

/** One input of the Action, which is a flag of the same name on the command line. */
export interface Definition<T> {
  /** For `action.yml`, help and the README: sentences in Markdown, allowed values and interactions included. */
  readonly description: string;
  readonly commands: readonly Command[];
  /** As the user would write it. An input whose text equals it counts as not set. */
  readonly default?: string;
  /** What `action.yml` gives as the default instead: an expression that only a workflow can evaluate. */
  readonly actionDefault?: string;
  /** Named in help: `--cases <globs>`. Absent for booleans. */
  readonly placeholder?: string;
  /** For a secret: the environment variable that carries it on the command line, where the flag is refused. */
  readonly secretFrom?: string;
  /** `command-line`: no input of the Action. `action`: no flag. */
  readonly only?: 'command-line' | 'action';
  /** Value of an input that is not set and has no default. */
  readonly absent: T;
  /** Reads a non-empty text. Throws an `InputProblem` that says what is allowed. */
  parse(text: string): T;
}

/** Why the text of an input is refused; the input's name is put before it. */
export class InputProblem extends Error {}

type Common = Omit<Definition<unknown>, 'parse' | 'absent' | 'default'>;

/** A free text. */
export function text(common: Common & { readonly default: string }): Definition<string>;
export function text(common: Common): Definition<string | undefined>;
export function text(common: Common & { readonly default?: string }): Definition<string | undefined> {
  return { ...common, absent: undefined, parse: (value) => value };
}

/** `true` or `false`, in the spellings of YAML's core schema; `false` by default. */
export function flag(common: Common & { readonly default?: 'true' | 'false' }): Definition<boolean> {
  return {
    ...common,
    default: common.default ?? 'false',
    absent: false,
    parse(value) {
      if (/^(true|True|TRUE)$/.test(value)) return true;
      if (/^(false|False|FALSE)$/.test(value)) return false;
      throw new InputProblem(`must be "true" or "false", not "${value}"`);
    },
  };
}

/** One of several words. */
export function choice<const V extends readonly string[]>(
  values: V,
  common: Common & { readonly default: V[number] },
): Definition<V[number]>;
export function choice<const V extends readonly string[]>(values: V, common: Common): Definition<V[number] | undefined>;
export function choice<const V extends readonly string[]>(
  values: V,
  common: Common & { readonly default?: V[number] },
): Definition<V[number] | undefined> {
  return {
    ...common,
    placeholder: common.placeholder ?? values.join('|'),
    absent: undefined,
    parse(value) {
      const found = values.find((candidate) => candidate === value);
      if (found === undefined) throw new InputProblem(`must be one of ${values.join(', ')}, not "${value}"`);
      return found;
    },
  };
}

/** Several texts: one a line, or separated by the given characters. Duplicates are dropped, the order is kept. */
export function list(separator: RegExp, common: Common): Definition<readonly string[]> {
  return {
    ...common,
    absent: [],
    parse: (value) => [
      ...new Set(
        value
          .split(separator)
          .map(trimAscii)
          .filter((item) => item !== ''),
      ),
    ],
  };
}

/** Several globs as `matchesGlob` reads them: one a line, or separated by commas. */
export function globs(common: Common): Definition<readonly string[]> {
  const texts = list(/[\r\n,]+/, common);
  return {
    ...texts,
    parse(value) {
      const parsed = texts.parse(value);
      for (const glob of parsed) {
        const problem = globProblem(glob);
        if (problem !== undefined) throw new InputProblem(`has the glob "${glob}", which ${problem}`);
      }
      return parsed;
    },
  };
}

/** A whole number within bounds, both inclusive. */
export function integer(
  bounds: { readonly min: number; readonly max: number },
  common: Common & { readonly default: string },
): Definition<number>;
export function integer(
  bounds: { readonly min: number; readonly max: number },
  common: Common,
): Definition<number | undefined>;
export function integer(
  bounds: { readonly min: number; readonly max: number },
  common: Common & { readonly default?: string },
): Definition<number | undefined> {
  return {
    ...common,
    absent: undefined,
    parse(value) {
      const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
      if (number >= bounds.min && number <= bounds.max) return number;
      throw new InputProblem(`must be a whole number from ${bounds.min} to ${bounds.max}, not "${value}"`);
    },
  };
}

/** A decimal number within bounds, both inclusive; `exclusiveMin` shuts out `min` itself. */
export function decimal(
  bounds: { readonly min: number; readonly max: number; readonly exclusiveMin?: boolean },
  common: Common,
): Definition<number | undefined> {
  return {
    ...common,
    absent: undefined,
    parse(value) {
      const number = /^\d{1,15}(\.\d{1,15})?$/.test(value) ? Number(value) : Number.NaN;
      const low = bounds.exclusiveMin ? number > bounds.min : number >= bounds.min;
      if (low && number <= bounds.max) return number;
      const from = bounds.exclusiveMin ? `above ${bounds.min}` : `from ${bounds.min}`;
      const to = bounds.max < Number.MAX_SAFE_INTEGER ? ` to ${bounds.max}` : '';
      throw new InputProblem(`must be a number ${from}${to}, not "${value}"`);
    },
  };
}

const units: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** A length of time such as `90s`, `10m`, `1.5h` or `30d`; the value is in milliseconds. */
export function duration(common: Common & { readonly default: string }): Definition<number>;
export function duration(common: Common): Definition<number | undefined>;
export function duration(common: Common & { readonly default?: string }): Definition<number | undefined> {
  return {
    ...common,
    placeholder: common.placeholder ?? 'duration',
    absent: undefined,
    parse(value) {
      const match = /^(\d{1,9}(?:\.\d{1,9})?)(ms|s|m|h|d)$/.exec(value);
      const ms = match ? Number(match[1]) * (units[match[2] ?? ''] ?? Number.NaN) : Number.NaN;
      if (ms > 0) return ms;
      throw new InputProblem(`must be a length of time such as 90s, 10m or 1h, not "${value}"`);
    },
  };
}

/** `auto`, `unlimited`, or a whole number from 1 to 100,000. */
export function rate(common: Common & { readonly default: string }): Definition<number | 'auto' | 'unlimited'> {
  return {
    ...common,
    placeholder: common.placeholder ?? 'auto|unlimited|number',
    absent: 'auto',
    parse(value) {
      if (value === 'auto' || value === 'unlimited') return value;
      if (/^[1-9]\d{0,4}$|^100000$/.test(value)) return Number(value);
      throw new InputProblem(`must be "auto", "unlimited" or a whole number from 1 to 100000, not "${value}"`);
    },
  };
}

/** `auto`, or a whole number of shards. */
export function shardNumber(common: Common): Definition<number | 'auto'> {
  return {
    ...common,
    default: 'auto',
    placeholder: common.placeholder ?? 'auto|number',
    absent: 'auto',
    parse(value) {
      const number = /^\d{1,3}$/.test(value) ? Number(value) : Number.NaN;
      if (value === 'auto') return value;
      if (number >= 1 && number <= 256) return number;
      throw new InputProblem(`must be "auto" or a whole number from 1 to 256, not "${value}"`);
    },
  };
}

/** One part of several, such as `2/4`, or `2/4@17` in an arrangement of its own. */
export function part(common: Common): Definition<Part | undefined> {
  return {
    ...common,
    absent: undefined,
    parse(value) {
      const [, ...numbers] = /^(\d{1,3})\/(\d{1,3})(?:@(\d{1,4}))?$/.exec(value) ?? [];
      const [index = 0, count = 0, arrangement] = numbers.map((text) =>
        text === undefined ? undefined : Number(text),
      );
      if (index >= 1 && index <= count && count <= 256 && arrangement !== 0)
        return { index, count, ...(arrangement === undefined ? {} : { arrangement }) };
      throw new InputProblem(`must be a part such as 2/4, not "${value}"`);
    },
  };
}

/** One of `count` parts, numbered from 1. */
export interface Part {
  readonly index: number;
  readonly count: number;
  /** Which of many ways to divide the whole; absent for the first. */
  readonly arrangement?: number;
}

/** Cuts blanks, tabs and line breaks only: a byte order mark or a no-break space is part of what was written. */
export function trimAscii(value: string): string {
  return value.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
}
