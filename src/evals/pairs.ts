import { basename, dirname, extname } from 'node:path';
import { FIRST_CHARACTER } from '../source/position.ts';
import type { Case } from './case.ts';
import { rangeOf } from './documents.ts';
import { checkExpected } from './expected.ts';
import { isCaseId } from './read-case.ts';
import { MEDIA_ENDINGS } from './read-inputs.ts';
import { resolveInside, shownPath } from './repository.ts';
import { contentProblem, expectedBeside, isInputOf } from './resolve-inputs.ts';
import { note, noteSyntax, type SkillContext } from './suite-context.ts';

const EXPECTED = '.expected.json';

/**
 * Cases by convention: `<stem>.<ending>` beside `<stem>.expected.json`, directly in a directory of suites. A pair
 * that a suite names, by either file, is not a second case. Also notes halves of pairs.
 */
export async function readPairs(context: SkillContext, directory: string, files: readonly string[]): Promise<Case[]> {
  const here = files.filter((path) => dirname(path) === directory);
  const cases: Case[] = [];
  const paired = new Set<string>();
  for (const expected of here.filter((path) => path.endsWith(EXPECTED))) {
    if (context.named.has(expected)) continue;
    const stem = basename(expected).slice(0, -EXPECTED.length);
    const inputs = here.filter((path) => isInputOf(path, stem) && !context.named.has(path));
    for (const input of inputs) {
      paired.add(input);
      paired.add(expected);
      const id = caseId(stem, inputs.length > 1 ? extname(input).slice(1) : '');
      cases.push(await pairCase(context, id, input, expected));
    }
  }
  for (const path of files) {
    if (context.named.has(path) || paired.has(path)) continue;
    const file = shownPath(context.cwd, path);
    if (path.endsWith(EXPECTED))
      note(context, 'fixture/input-missing', 'No input file beside it, and no case names it.', {
        file,
        range: FIRST_CHARACTER,
      });
    else if (dirname(path) !== directory || !MEDIA_ENDINGS.has(extname(path).slice(1).toLowerCase())) continue;
    else if (context.update) {
      const stem = basename(path, extname(path));
      const twins = here.filter((other) => isInputOf(other, stem) && !context.named.has(other));
      const id = caseId(stem, twins.length > 1 ? extname(path).slice(1) : '');
      cases.push(await pairCase(context, id, path, undefined));
    } else
      note(
        context,
        'fixture/expected-missing',
        `No ${basename(expectedBeside(path))} beside it, and no case names it.`,
        { file },
      );
  }
  return cases;
}

/** Without an expected file, one for an update to make it. */
async function pairCase(
  context: SkillContext,
  id: string,
  input: string,
  expectedPath: string | undefined,
): Promise<Case> {
  const found = await resolveInside(context.root, dirname(input), basename(input));
  const file = shownPath(context.cwd, input);
  const problem = found.problem ?? (found.kind === 'file' ? await contentProblem(input, found.size) : 'is a directory');
  if (problem !== undefined) note(context, 'fixture/input-missing', `The input ${problem}.`, { file, caseId: id });
  const read = expectedPath === undefined ? undefined : await context.documents.read(expectedPath);
  const usable = read !== undefined && noteSyntax(context, read);
  const value = read?.document?.value;
  const expect = {
    status: 'completed',
    schema: true,
    match: 'full',
    nullIsAbsent: true,
    compare: [],
    checks: [],
    artifacts: [],
    ...(usable && value !== undefined
      ? { json: { value, file: read.file, at: { file: read.file, pointer: '' } } }
      : {}),
    ...(read ? {} : { create: { file: shownPath(context.cwd, expectedBeside(input)) } }),
  } as const;
  if (read && value !== undefined) await checkExpected(context, { value, read, pointer: '' }, expect, id);
  const range = read && rangeOf(read, '');
  return {
    skill: context.skill.directory,
    id,
    baseId: id,
    cell: {},
    tags: [],
    inputs: { file: { kind: 'file', path: input } },
    run: {},
    expect,
    repeat: { times: 1, minPass: 1, stop: 'early' },
    only: false,
    source: { file: read?.file ?? file, ...(range ? { range: { start: range.start, end: range.start } } : {}) },
  };
}

/** The stem where it is an id, else the nearest thing to it. */
function caseId(stem: string, ending: string): string {
  const plain = ending === '' ? stem : `${stem}-${ending}`;
  if (isCaseId(plain)) return plain;
  const slug = plain
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+/, '')
    .slice(0, 80);
  return slug === '' ? 'case' : slug;
}
