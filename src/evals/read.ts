import { basename, dirname, join, resolve } from 'node:path';
import type { JsonValue } from '../json.ts';
import { createValidator, SchemaUnusable, type Validator } from '../json-schema/validator.ts';
import type { Skill } from '../skill/skill.ts';
import { FIRST_CHARACTER } from '../source/position.ts';
import { isAgentSkillsFile, readAgentSkillsEvals } from './agent-skills.ts';
import type { Case, Suites } from './case.ts';
import { Documents, type ReadDocument, rangeOf } from './documents.ts';
import { findLeaks } from './leak.ts';
import { openDocument } from './open-document.ts';
import { readPairs } from './pairs.ts';
import { checkPatterns } from './patterns.ts';
import { readSuite, type WrittenSuite } from './read-suite.ts';
import { filesBelow, isWithin, resolveInside, shownPath } from './repository.ts';
import { isSuiteFile, type RepositorySuites, readRepositorySuites } from './repository-suites.ts';
import { resolveCase } from './resolve-case.ts';
import { note, type SkillContext } from './suite-context.ts';
import { isSuiteLike } from './suite-like.ts';
import { UNREAD } from './unread-suites.ts';

type Suite = Suites['suites'][number];

const LEAKED = { input: 'is the input', expected: 'holds the expected values' } as const;

/**
 * The suites and cases of a skill: `<skill>/evals/`, `<repository>/evals/<skill name>/`, and suites anywhere below
 * `<repository>/evals/` that name the skill. Never rejects for what the files hold: that is in `problems`, with the
 * id of the case that cannot run because of it.
 */
export async function readSuites(request: {
  readonly cwd: string;
  readonly skill: Skill;
  /** From `readRepositorySuites`, where many skills are read; looked up when absent. */
  readonly repository?: RepositorySuites;
  /** Expected files that are missing are no mistakes: the run will make them of its responses. */
  readonly update?: boolean;
}): Promise<Suites> {
  const { cwd, skill } = request;
  const repository = request.repository ?? (await readRepositorySuites(cwd));
  const context: SkillContext = {
    cwd,
    root: repository.root,
    skill,
    documents: new Documents(cwd),
    problems: [],
    named: new Set(),
    update: request.update ?? false,
    validatorFor: validatorCache(),
  };
  const cases: Case[] = [];
  const suites: Suite[] = [];
  const files = await ownFiles(skill, repository);
  const owned = [...files.keys()];
  const outside = repository.naming(resolve(skill.root)).filter((path) => !owned.some((own) => isWithin(path, own)));
  for (const path of [...[...files.values()].flat().filter(isSuiteFile), ...outside]) {
    const read = await readSuiteFile(context, path);
    context.documents.forget(path);
    if (!read) continue;
    cases.push(...read.cases);
    suites.push(read.suite);
  }
  for (const [directory, found] of files)
    for (const path of found.filter((one) => isAgentSkillsFile(one, directory)))
      cases.push(...(await readAgentSkillsEvals(context, path)));
  for (const [directory, found] of files) {
    cases.push(...(await readPairs(context, directory, found)));
    await noteUnread(context, directory, found);
  }
  await checkPatterns(context, cases);
  const leaks = await findLeaks(context, cases);
  for (const { file, what, caseIds } of leaks) {
    const [caseId = ''] = caseIds;
    note(context, 'fixture/leak', `This file ${LEAKED[what]} of the case ${caseId}, and is in the bundle.`, { file });
  }
  const references = [...new Set([...repository.directoriesOf(skill.name), ...outside, ...context.named])];
  const locate: Suites['locate'] = (place, at) => context.documents.locate(place, at);
  return { cases: unique(context, cases), suites, problems: sorted(context.problems), references, leaks, locate };
}

/** The directories whose suites and pairs belong to the skill without saying so, with their files. */
async function ownFiles(skill: Skill, repository: RepositorySuites): Promise<Map<string, readonly string[]>> {
  const files = new Map<string, readonly string[]>();
  if (skill.entries.some((entry) => entry.path === 'evals')) {
    const directory = join(skill.root, 'evals');
    files.set(directory, await filesBelow(directory));
  }
  // `evals` may be a skill itself.
  for (const found of repository.filesOf(skill.name))
    if (!isWithin(found.directory, skill.root)) files.set(found.directory, found.files);
  return files;
}

/** Notes files in the directory of suites that are meant as one and named as none. */
async function noteUnread(context: SkillContext, directory: string, files: readonly string[]): Promise<void> {
  for (const path of files) {
    if (isSuiteFile(path) || isAgentSkillsFile(path, directory) || context.named.has(path)) continue;
    if (await isSuiteLike(context.documents, path))
      note(context, 'fixture/unread-suite', UNREAD, { file: shownPath(context.cwd, path), range: FIRST_CHARACTER });
  }
}

async function readSuiteFile(
  context: SkillContext,
  path: string,
): Promise<{ readonly suite: Suite; readonly cases: readonly Case[] } | undefined> {
  const read = await context.documents.read(path);
  const cursor = openDocument(context, read, 'The suite', (pointer) => caseAt(read.document?.value ?? null, pointer));
  const written = cursor && readSuite(cursor);
  if (!written || !(await belongsHere(context, read, written))) return undefined;
  const cases: Case[] = [];
  for (const one of written.cases) cases.push(...(await resolveCase(context, read, one)));
  const { gate, maxCredits, budgetAt } = written;
  return {
    cases,
    suite: {
      file: read.file,
      gate,
      caseIds: cases.map(({ id }) => id),
      ...(maxCredits === undefined ? {} : { maxCredits }),
      ...(budgetAt ? { budgetAt } : {}),
    },
  };
}

/** A suite that names another skill than the one it lies in would be judged under the wrong schema. */
async function belongsHere(context: SkillContext, read: ReadDocument, { skill }: WrittenSuite): Promise<boolean> {
  if (!skill) return true;
  const named = await resolveInside(context.root, dirname(read.path), skill.path);
  if (named.path === resolve(context.skill.root)) return true;
  const inside = isWithin(read.path, context.skill.root);
  const why = named.problem ?? (inside ? 'is not the skill that this file lies in' : 'is another skill');
  // A suite in the directory of a namesake may well speak of a skill elsewhere; that skill reads it.
  if (inside || named.problem !== undefined)
    note(context, 'fixture/syntax', `skill: ${skill.path} ${why}.`, {
      file: read.file,
      range: rangeOf(read, skill.pointer),
    });
  return false;
}

/** The id of the case that a pointer leads into, where it has one. */
function caseAt(suite: JsonValue, pointer: string): string | undefined {
  const index = /^\/cases\/(\d+)/.exec(pointer)?.[1];
  if (index === undefined || typeof suite !== 'object' || suite === null || Array.isArray(suite)) return undefined;
  const one = Array.isArray(suite.cases) ? suite.cases[Number(index)] : undefined;
  return typeof one === 'object' && one !== null && !Array.isArray(one) && typeof one.id === 'string'
    ? one.id
    : undefined;
}

/** The cases without those whose id another case has already. */
function unique(context: SkillContext, cases: readonly Case[]): Case[] {
  const seen = new Map<string, Case>();
  for (const one of cases) {
    const first = seen.get(one.id);
    if (!first) seen.set(one.id, one);
    else {
      const line = first.source.range ? `:${first.source.range.start.line}` : '';
      const message = `The id ${one.baseId} is taken by a case in ${basename(first.source.file)}${line}; ids are unique within a skill.`;
      note(context, 'fixture/syntax', message, { file: one.source.file, range: one.source.range, caseId: one.id });
    }
  }
  return [...seen.values()];
}

function sorted(problems: SkillContext['problems']): SkillContext['problems'] {
  const key = ({ file, range }: (typeof problems)[number]): [string, number, number] => [
    file,
    range?.start.line ?? 0,
    range?.start.column ?? 0,
  ];
  return [...problems].sort((a, b) => {
    const [fileA, lineA, columnA] = key(a);
    const [fileB, lineB, columnB] = key(b);
    return fileA === fileB ? lineA - lineB || columnA - columnB : fileA < fileB ? -1 : 1;
  });
}

function validatorCache(): SkillContext['validatorFor'] {
  const made = new Map<JsonValue, Promise<Validator | undefined>>();
  return (schema) => {
    const known = made.get(schema);
    if (known) return known;
    // What is wrong with a schema is found by the rules about schemas.
    const validator = createValidator(schema).catch((error: unknown) => {
      if (error instanceof SchemaUnusable) return undefined;
      throw error;
    });
    made.set(schema, validator);
    return validator;
  };
}
