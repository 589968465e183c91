import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../../src/inputs/command-line.ts';
import { resolveInputs } from '../../../src/inputs/resolve.ts';

function resolve(args: string[], env: Record<string, string> = {}) {
  const invocation = readCommandLine(args, env);
  if (invocation.kind !== 'run') throw new Error(`unexpected ${invocation.kind}`);
  return resolveInputs(invocation.raw);
}

describe('the command line', () => {
  it('reports every problem at once, one line each, with proposals', () => {
    const { problems } = resolve([
      'tset',
      '--max-paralel',
      '3',
      '--timeout',
      'soon',
      '--api-key',
      'k',
      'stray',
      '--dry-run=maybe',
      '--cases',
    ]);
    expect(problems).toEqual([
      'Unknown command "tset"; did you mean "test"? See --help.',
      'Unknown flag --max-paralel; did you mean "--max-parallel"? See --help.',
      '--api-key is not a flag, because a process list would show it: set VLMRUN_API_KEY in the environment.',
      '--cases needs a value.',
      'Unexpected argument "stray": every input is a flag, such as --skills <patterns>.',
      'timeout must be a length of time such as 90s, 10m or 1h, not "soon".',
      'dry-run must be "true" or "false", not "maybe".',
    ]);
  });

  it('never repeats the value of a secret flag', () => {
    const { problems } = resolve(['test', '--api-key=sk-very-secret']);
    expect(problems.join('\n')).not.toContain('sk-very-secret');
  });

  it('joins repeated lists and refuses repeated single values', () => {
    const { inputs, problems } = resolve(['test', '--cases', 'a,b', '--cases=c', '--model', 'x', '--model', 'y']);
    expect(inputs.cases).toEqual(['a', 'b', 'c']);
    expect(problems).toEqual(['--model is given twice.']);
  });

  it('takes a secret from the environment', () => {
    expect(resolve(['test'], { VLMRUN_API_KEY: 'key' }).inputs['api-key']).toBe('key');
  });

  it.each([
    ['--timeout', '1.5h', 'timeout', 5_400_000],
    ['--max-parallel', '20', 'max-parallel', 20],
    ['--requests-per-minute', 'unlimited', 'requests-per-minute', 'unlimited'],
    ['--requests-per-minute', '120', 'requests-per-minute', 120],
    ['--format', 'json', 'format', 'json'],
  ] as const)('reads %s %s', (flag, value, name, expected) => {
    const { inputs, problems } = resolve(['test', flag, value]);
    expect(problems).toEqual([]);
    expect(inputs[name]).toBe(expected);
  });

  it.each([
    ['--max-parallel', '0'],
    ['--max-parallel', '12abc'],
    ['--max-parallel', '-1'],
    ['--requests-per-minute', '0'],
    ['--requests-per-minute', '1e3'],
    ['--timeout', '0s'],
    ['--timeout', '10'],
    ['--preset', 'Strict'],
  ])('refuses %s %s', (flag, value) => {
    expect(resolve(['test', flag, value]).problems).toHaveLength(1);
  });

  it('knows help and version, wherever they stand', () => {
    expect(readCommandLine(['test', '--help'], {})).toEqual({ kind: 'help', command: 'test' });
    expect(readCommandLine(['-h'], {})).toEqual({ kind: 'help', command: undefined });
    expect(readCommandLine(['--version'], {})).toEqual({ kind: 'version' });
  });

  it('names inputs that the command does not look at', () => {
    expect(resolve(['validate', '--cases', 'a']).ignored).toEqual(['cases']);
  });

  it('lets the configuration change a default, and the user the configuration', () => {
    const configured = new Map([['fail-on', 'warning']] as const);
    const values = (value?: string) => new Map(value === undefined ? [] : [['fail-on', value] as const]);
    const read = (value?: string) =>
      resolveInputs({ command: 'validate', values: values(value), problems: [] }, configured).inputs['fail-on'];
    expect(read()).toBe('warning');
    expect(read('never')).toBe('never');
  });
});
