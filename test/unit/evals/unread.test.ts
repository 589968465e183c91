import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSuites } from '../../../src/evals/read.ts';
import { readRepositorySuites } from '../../../src/evals/repository-suites.ts';
import { unreadSuites } from '../../../src/evals/unread-suites.ts';
import { invoiceSkill, readEvals, told, workspace } from './workspace.ts';

const suite = 'version: 1\ncases:\n  - id: a\n    inputs: { t: x }\n';

async function unread(files: Record<string, string>, names = ['invoice', 'receipts']) {
  const cwd = await workspace(files);
  const skills = names.map((name) => ({ name, root: join(cwd, 'skills', name) }));
  const problems = await unreadSuites(cwd, await readRepositorySuites(cwd), skills);
  return problems.map(({ file, message }) => `${file} ${message}`);
}

describe('suites of the repository that no skill reads', () => {
  test.each<[string, string, string, string]>([
    [
      'a skill that is none',
      'evals/x/a.eval.yaml',
      `skill: ../../skills/invoce\n${suite}`,
      'evals/x/a.eval.yaml skill: ../../skills/invoce is the directory of no skill, so that nobody reads this suite; did you mean ../../skills/invoice?',
    ],
    [
      'a skill that is nothing like one',
      'evals/x/a.eval.yaml',
      `skill: ../elsewhere\n${suite}`,
      'evals/x/a.eval.yaml skill: ../elsewhere is the directory of no skill, so that nobody reads this suite.',
    ],
    [
      'no skill at all',
      'evals/reciepts.eval.yaml',
      suite,
      'evals/reciepts.eval.yaml This suite names no skill, so that nobody reads it; add `skill: ../skills/receipts`, or move it into evals/<name of the skill>/.',
    ],
    [
      'a directory that is almost named as one',
      'evals/invoises/deep/a.eval.json',
      '{"version":1,"cases":[]}',
      'evals/invoises/deep/a.eval.json invoises is the name of no skill, so that nobody reads this suite; did you mean invoice?',
    ],
    [
      'pairs in such a directory',
      'evals/reciepts/a.expected.json',
      '{}',
      'evals/reciepts/a.expected.json reciepts is the name of no skill, so that nobody reads the cases in it; did you mean receipts?',
    ],
    [
      'a name that almost ends as one, with the content of one',
      'evals/all/c.yaml',
      suite,
      'evals/all/c.yaml all is the name of no skill, so that nobody reads this suite; a suite elsewhere names its skill with `skill:`.',
    ],
    [
      'a name that almost ends as one, broken',
      'evals/all/evals.yaml',
      'cases: [',
      'evals/all/evals.yaml all is the name',
    ],
    ['the Agent Skills convention without a skill', 'evals/evals.json', '{"evals":[]}', 'evals/evals.json This suite'],
  ])('%s', async (_, path, text, message) => {
    const [found = '', ...more] = await unread({ [path]: text });
    expect(more).toEqual([]);
    expect(found).toContain(message);
  });

  test('nothing where every suite has its skill, and fixtures are shared', async () => {
    expect(
      await unread({
        'evals/invoice/a.eval.yaml': suite,
        'evals/all/b.eval.yaml': `skill: ../../skills/receipts\n${suite}`,
        'evals/files/acme.expected.json': '{}',
        'evals/files/rules.yaml': '- { path: a, as: ignore }\n',
        'evals/README.md': 'about',
        'evals/all/eval.yaml': 'tasks: []\n',
        'skills/invoice/evals/c.eval.yaml': suite,
      }),
    ).toEqual([]);
  });
});

describe('in the directory of a skill', () => {
  test.each([
    ['c.evals.yaml', suite],
    ['evals.yml', suite],
    ['sub/cases.yaml', suite],
    ['eval.yaml', 'cases: ['],
    ['sub/evals.json', '{"evals":[]}'],
  ])('%s is told', async (path, text) => {
    const suites = await readEvals({ 'a.eval.yaml': suite, [path]: text });
    expect(told(suites)).toEqual([
      `fixture/unread-suite ${path}:1:1 Nobody reads this file: the names of suites end in .eval.yaml, .eval.yml or .eval.json.`,
    ]);
  });

  test('what suites name is read', async () => {
    const suites = await readEvals({
      'a.eval.yaml': `${suite}    expect: { compare_file: all.evals.yaml }\n`,
      'all.evals.yaml': '- { path: a, as: ignore }\n',
      'notes.yaml': 'cases: many\n',
      'eval.yaml': 'tasks: []\n',
    });
    expect(told(suites)).toEqual([]);
  });
});

test('cases of the Agent Skills convention are imported from evals/<skill>/ too', async () => {
  const cwd = await workspace({
    'skills/invoice/SKILL.md': '',
    'evals/invoice/evals.json': '{"evals":[{"id":"far","prompt":"Read.","files":["evals/files/a.pdf"]}]}',
    'evals/invoice/files/a.pdf': 'x',
  });
  const suites = await readSuites({ cwd, skill: invoiceSkill(cwd) });
  expect(told(suites)).toEqual([]);
  expect(suites.cases.map(({ id }) => id)).toEqual(['far']);
  expect(
    await unreadSuites(cwd, await readRepositorySuites(cwd), [{ name: 'invoice', root: join(cwd, 'skills/invoice') }]),
  ).toEqual([]);
});
