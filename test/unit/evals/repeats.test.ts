import { describe, expect, test } from 'vitest';
import { overrideAxes } from '../../../src/evals/override-axes.ts';
import { repeatProblem, withRepeats } from '../../../src/evals/trials.ts';
import { readEvals } from './workspace.ts';

async function oneCase(repeat: string) {
  const suites = await readEvals({
    'a.eval.yaml': `version: 1\ncases:\n  - id: a\n    inputs: { t: x }\n    repeat: ${repeat}\n`,
  });
  const [one] = suites.cases;
  if (!one) throw new Error('no case');
  return one;
}

describe('repeats of the inputs', () => {
  test.each<[string, object, number, number]>([
    ['{ times: 3, min_pass: 2 }', {}, 3, 2],
    ['{ times: 3, min_pass: 2 }', { repeat: 6 }, 6, 4],
    ['{ times: 3, min_pass: 2 }', { repeat: 4 }, 4, 3],
    ['{ times: 3, min_pass: 2 }', { repeat: 1 }, 1, 1],
    ['{ times: 3, min_pass: 2 }', { minPass: 3 }, 3, 3],
    ['{ times: 3, min_pass: 2 }', { repeat: 6, minPass: 5 }, 6, 5],
    ['{ times: 100, min_pass: 29 }', { repeat: 100 }, 100, 29],
    ['3', { repeat: 5 }, 5, 5],
    ['1', { repeat: 5 }, 5, 5],
    ['1', { repeat: 5, minPass: 2 }, 5, 2],
  ])('%s under %j: %i, %i of them must pass', async (written, inputs, times, minPass) => {
    const one = await oneCase(written);
    expect(repeatProblem(one, inputs)).toBeUndefined();
    expect(withRepeats(one, inputs).repeat).toMatchObject({ times, minPass });
  });

  test.each<[string, object, string]>([
    ['{ times: 3, min_pass: 2 }', { minPass: 1 }, '1 of 3 is looser than the 2 of 3 that a asks for; at least 2'],
    ['{ times: 3, min_pass: 2 }', { repeat: 6, minPass: 3 }, 'at least 4'],
    ['3', { minPass: 2 }, '2 of 3 is looser than the 3 of 3'],
    ['3', { minPass: 9 }, '9 trials must pass, and a has 3'],
    ['1', { minPass: 2 }, '2 trials must pass, and a has 1'],
  ])('%s under %j are refused', async (written, inputs, message) => {
    expect(repeatProblem(await oneCase(written), inputs)).toContain(message);
  });
});

describe('a matrix under inputs that set what it varies', () => {
  const suite = (matrix: string) =>
    readEvals({
      'a.eval.yaml': `version: 1\ncases:\n  - id: a\n    inputs: { t: x }\n    matrix: ${matrix}\n  - id: b\n    inputs: { t: x }\n`,
    });

  test('becomes one case, under the name of what runs', async () => {
    const { suites, collapsed } = overrideAxes(await suite('{ model: [fast, pro, auto] }'), { model: 'x' });
    expect(suites.cases.map(({ id }) => id)).toEqual(['a[model=x]', 'b']);
    expect(suites.suites[0]?.caseIds).toEqual(['a[model=x]', 'b']);
    expect(collapsed).toEqual([{ baseId: 'a', before: 3, after: 1 }]);
  });

  test('keeps what it varies beside', async () => {
    const { suites, collapsed } = overrideAxes(await suite('{ model: [fast, pro], priority: [low, high] }'), {
      model: 'x',
      toolsets: ['core'],
    });
    expect(suites.cases.map(({ id }) => id)).toEqual(['a[model=x,priority=low]', 'a[model=x,priority=high]', 'b']);
    expect(collapsed).toEqual([{ baseId: 'a', before: 4, after: 2 }]);
  });

  test('stays as it is under others', async () => {
    const read = await suite('{ model: [fast, pro] }');
    const { suites, collapsed } = overrideAxes(read, { toolsets: ['core'] });
    expect(suites.cases.map(({ id }) => id)).toEqual(['a[model=fast]', 'a[model=pro]', 'b']);
    expect(collapsed).toEqual([]);
  });
});
